/** A mention with some of the words around it. */
export type Passage = { before: string; words: string; after: string }

/** The words around `start` to `end`, at most `reach` characters each side, cut at words, within the paragraph. */
export function passageAround(
  text: string,
  { start, end }: { start: number; end: number },
  reach = 90,
): Passage {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const lineStart = before.lastIndexOf('\n')
  const lineEnd = after.indexOf('\n')
  return {
    before: lineStart >= 0 || start <= reach ? before.slice(lineStart + 1) : cutStart(before),
    words: text.slice(start, end),
    after: lineEnd >= 0 || end + reach >= text.length ? sliceTo(after, lineEnd) : cutEnd(after),
  }
}

function sliceTo(text: string, end: number): string {
  return end < 0 ? text : text.slice(0, end)
}

function cutStart(text: string): string {
  return `…${text.slice(text.indexOf(' ') + 1)}`
}

function cutEnd(text: string): string {
  const space = text.lastIndexOf(' ')
  return `${sliceTo(text, space)}…`
}
