/** A long text is read from its beginning on, so that the reader sees what it begins with before all of it is read. */

/** A text up to this length is read at once, UTF-16 units: some 3,000 words, longer than most articles. */
export const AT_ONCE = 20_000

/** So many times longer each beginning is than the one before: all together they cost a third of the whole again. */
const GROWTH = 4

/** Where beginnings of the text end that are worth a reading of their own, shortest first; each between two paragraphs. */
export function beginningsOf(text: string): number[] {
  const ends: number[] = []
  for (let wanted = AT_ONCE; wanted < text.length / 2; wanted *= GROWTH) {
    const end = text.lastIndexOf('\n\n', wanted)
    if (end > (ends.at(-1) ?? 0)) ends.push(end)
  }
  return ends
}
