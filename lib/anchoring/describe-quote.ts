import type { Selectors } from '../domain/selector.ts'
import { characterStart } from './character-kinds.ts'
import { sentenceAround } from './sentence-around.ts'

/** A passage in words that find it again. */
export type DescribedQuote = {
  quote: string
  /** Its sentence, or as much of it as is handy; as on the page. */
  context: string
  selectors: Selectors
}

/** So many characters around a quote stand in its selector: enough to tell two places apart, as in Hypothesis. */
const AROUND = 32

/**
 * Describes `text` from `start` to `end` (UTF-16 offsets, end exclusive). The quote is taken as it is; around it no
 * character is cut, neither a pair of surrogates nor a letter from its marks. A long text costs no more than a short one.
 */
export function describeQuote(text: string, start: number, end: number): DescribedQuote {
  const quote = text.slice(start, end)
  const from = characterStart(text, Math.max(0, start - AROUND))
  const to = Math.max(end, characterStart(text, Math.min(text.length, end + AROUND)))
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
