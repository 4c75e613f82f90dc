import type { Excerpt } from '../domain/keep-request.ts'
import { type DescribedQuote, describeQuote } from './describe-quote.ts'

/** Describes a passage from an excerpt just as from its whole text. */
export function describeExcerpt({ text, from, start, end }: Excerpt): DescribedQuote {
  const { quote, context, selectors } = describeQuote(text, start - from, end - from)
  return { quote, context, selectors: [selectors[0], { type: 'TextPositionSelector', start, end }] }
}
