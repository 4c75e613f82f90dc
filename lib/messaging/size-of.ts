/** More characters than any honest message has: a page's text, and what the page says of itself. */
export const LARGEST = 20_000_000
/** More texts, numbers, lists and objects than any honest message has. */
export const MOST_PARTS = 200_000

/**
 * The characters of all texts and keys in a message; infinite where there are more of them, or more parts, than in any honest
 * one. Looks at no more than that, however deep it is, and whether or not it holds itself.
 */
export function sizeOf(message: unknown): number {
  const rest: unknown[] = [message]
  let size = 0
  for (let parts = 1; rest.length > 0; parts++) {
    const part = rest.pop()
    if (typeof part === 'string') size += part.length
    else if (typeof part === 'object' && part !== null) {
      for (const [key, inside] of Object.entries(part)) {
        if (!Array.isArray(part)) size += key.length
        rest.push(inside)
        if (rest.length > MOST_PARTS) return Number.POSITIVE_INFINITY
      }
    }
    if (size > LARGEST || parts > MOST_PARTS) return Number.POSITIVE_INFINITY
  }
  return size
}
