/** A long text is read from its beginning on, so that the reader sees what it begins with before all of it is read. */

/** The first beginning, UTF-16 units: some 3,000 words, longer than most articles, read in the blink of an eye. */
export const FIRST = 20_000

/**
 * So many times longer each beginning is than the one before, and the whole than the last of them: all together they
 * cost a third of the whole again, at most. A shorter text than that many times the first is read at once.
 */
export const GROWTH = 4

/** Where beginnings of the text end that are worth a reading of their own, shortest first; each between two paragraphs. */
export function beginningsOf(text: string): number[] {
  const ends: number[] = []
  for (let wanted = FIRST; wanted <= text.length / GROWTH; wanted *= GROWTH) {
    const end = text.lastIndexOf('\n\n', wanted)
    if (end > (ends.at(-1) ?? 0)) ends.push(end)
  }
  return ends
}
