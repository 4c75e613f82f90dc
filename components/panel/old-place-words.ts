/** How far down a text its parts lie, each with its words; the last one holds to the end. */
const PARTS: readonly [upTo: number, words: string][] = [
  [0.08, 'at the beginning'],
  [0.29, 'about a quarter down'],
  [0.42, 'about a third down'],
  [0.58, 'about halfway down'],
  [0.71, 'about two thirds down'],
  [0.92, 'about three quarters down'],
]

/**
 * Where something stood, `start` characters down a text of about `length`: `about two thirds down`. Where the length is
 * not known, or the text was longer then, it was further down than can be told.
 */
export function oldPlaceInWords(start: number, length: number): string {
  const part = PARTS.find(([upTo]) => length > 0 && start / length < upTo)
  return part?.[1] ?? (length > 0 ? 'at the end' : 'further down')
}
