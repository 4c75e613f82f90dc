import type { Selectors } from '../domain/selector.ts'

/** A passage in words that find it again. */
export type DescribedQuote = {
  quote: string
  /** Its sentence, or as much of it as is handy; as on the page. */
  context: string
  selectors: Selectors
}

/** So many characters around a quote stand in its selector: enough to tell two places apart, as in Hypothesis. */
const AROUND = 32
/** A sentence may reach this far beyond the quote on either side; longer ones are cut between words. */
const MOST_CONTEXT = 300

// A full stop, closing quotes, white space, and then what can open a sentence.
const SENTENCE_END = /[.!?…]["'”’)\]»]*\s+(?=["'“‘(«[]*[\p{Lu}\p{Lo}\p{N}])/gu
// "Mr.", "Gen.", "U.", "Prof." end no sentence. Too long a context does less harm than half a sentence.
const MAYBE_SHORTENED =
  /(?:^|[^\p{L}])(?:\p{Lu}\p{L}{0,2}|Asst|Brig|Capt|Hon|Lieut|Messrs|Prof|Sept|Supt)\.$/u

/**
 * Describes `text` from `start` to `end` (UTF-16 offsets, end exclusive). Pure; a long text costs no more than a
 * short one.
 */
export function describeQuote(text: string, start: number, end: number): DescribedQuote {
  const quote = text.slice(start, end)
  const from = wholeCharacter(text, Math.max(0, start - AROUND))
  const to = wholeCharacter(text, Math.min(text.length, end + AROUND))
  return {
    quote,
    context: sentenceAround(text, start, end),
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: quote,
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  }
}

/** The sentence or sentences that hold the quote, within its line. */
function sentenceAround(text: string, start: number, end: number): string {
  const reach = reachOf(text, start, end)
  let from = reach.start
  let to = reach.end
  for (const stop of text.slice(reach.start, reach.end).matchAll(SENTENCE_END)) {
    const mark = reach.start + stop.index
    if (MAYBE_SHORTENED.test(text.slice(Math.max(reach.start, mark - 8), mark + 1))) continue
    if (mark + stop[0].length <= start) from = mark + stop[0].length
    else if (mark + 1 >= end) {
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
    start: wholeCharacter(text, lowest + wordStart),
    end: wholeCharacter(text, end + wordEnd),
  }
}

/** `at`, or one before it where it would part a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return at > 0 && at < text.length && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
