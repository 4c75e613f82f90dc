/** What stands in a file of somebody else, copied into fresh objects: nothing unseen in it, nothing that acts on objects. */

/** Keys that change how an object behaves. */
const ACTING_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** A control character that is no tab or line break, or half a character. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Surrogate}]/gu

/** Each unseen unit becomes one `�`, so that the repair is seen and offsets stay true. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, '\ufffd')
}

/** `size`: characters of all texts and keys in it. */
export type CleanCopy = { value: unknown; size: number }

/** Copies what `JSON.parse` made. It must not be nested deeper than the stack allows. */
export function cleanCopy(from: unknown): CleanCopy {
  let size = 0
  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') {
      size += value.length
      return visibleText(value)
    }
    size++
    if (Array.isArray(value)) return value.map(copy)
    if (typeof value !== 'object' || value === null) return value
    const fresh: Record<string, unknown> = {}
    for (const [key, inside] of Object.entries(value)) {
      if (ACTING_KEYS.has(key)) continue
      size += key.length
      fresh[visibleText(key)] = copy(inside)
    }
    return fresh
  }
  return { value: copy(from), size }
}
