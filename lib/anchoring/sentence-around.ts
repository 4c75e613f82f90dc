import { characterStart } from './character-kinds.ts'

/** A sentence may reach this far beyond the quote on either side; longer ones are cut between words. */
const MOST_CONTEXT = 300

// A full stop, closing quotes, white space, and then what can open a sentence.
const SENTENCE_END = /[.!?…]["'”’)\]»]*\s+(?=["'“‘(«[]*[\p{Lu}\p{Lo}\p{N}])/gu
// "Mr.", "Gen.", "U.", "Prof." end no sentence. Too long a context does less harm than half a sentence.
const MAYBE_SHORTENED =
  /(?:^|[^\p{L}])(?:\p{Lu}\p{L}{0,2}|Asst|Brig|Capt|Hon|Lieut|Messrs|Prof|Sept|Supt)\.$/u

/**
 * The sentence or sentences that hold `start` to `end` (UTF-16 offsets, end exclusive), within its line. A long text
 * costs no more than a short one.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const reach = reachOf(text, start, end)
  let from = reach.start
  let to = reach.end
  for (const stop of text.slice(reach.start, reach.end).matchAll(SENTENCE_END)) {
    const mark = reach.start + stop.index
    if (MAYBE_SHORTENED.test(text.slice(Math.max(reach.start, mark - 8), mark + 1))) continue
    if (mark + stop[0].length <= start) from = mark + stop[0].length
    else if (mark + stop[0].length >= end) {
      to = Math.max(end, mark + stop[0].trimEnd().length)
      break
    }
  }
  return text.slice(from, to)
}

/** The line around the quote, cut between words where it is too long. */
function reachOf(text: string, start: number, end: number): { start: number; end: number } {
  const lowest = Math.max(0, start - MOST_CONTEXT)
  const before = text.slice(lowest, start)
  const lineStart = before.lastIndexOf('\n') + 1
  const wordStart = lowest > 0 && lineStart === 0 ? before.search(/\s/) + 1 : lineStart

  const after = text.slice(end, end + MOST_CONTEXT)
  const lineEnd = after.indexOf('\n')
  const whole = lineEnd < 0 && end + MOST_CONTEXT >= text.length
  const lastSpace = Math.max(after.lastIndexOf(' '), after.lastIndexOf('\u00a0'))
  const wordEnd = lineEnd >= 0 ? lineEnd : whole || lastSpace < 0 ? after.length : lastSpace
  return {
    start: characterStart(text, lowest + wordStart),
    end: Math.max(end, characterStart(text, end + wordEnd)),
  }
}
