/** `the Juba Agreement`: the press names a paper after the place where it was signed. */
import type { Document } from '../document.ts'
import type { Instrument, Named } from './instrument.ts'

/** Headline, dateline and lead say where. */
const NEWS_BLOCKS = 3
const MOST_TOKENS = 400
const HEADS = /^(?:accords?|agreement|deal|declaration|pact|treaty)$/

/** The instrument that the news is about, where `named` is a place of the news and such a head; undefined for none. */
export function namedByPlace(
  document: Document,
  { candidate, determiner, block }: Named,
  instruments: readonly Instrument[],
): Instrument | undefined {
  const { tokens, sentences } = document
  const { first, last, head, known, phrase } = candidate
  if (last - first !== 2 || !head || !HEADS.test(head.form) || known.length > 0 || phrase?.year)
    return undefined
  if (determiner !== 'definite' || block < 1 || tokens[first]?.letters !== 'initial') return undefined
  const place = tokens[first]?.key
  const inNews = (at: number) => (sentences[tokens[at]?.sentence ?? -1]?.block ?? NEWS_BLOCKS) < NEWS_BLOCKS
  let said = false
  for (let at = 0; at < Math.min(MOST_TOKENS, first) && !said && inNews(at); at++)
    said = tokens[at]?.key === place && tokens[at]?.letters !== 'lower'
  const [news] = instruments
  const mention = news?.mentions[0]
  if (
    !said ||
    !news ||
    !mention ||
    !inNews(mention.first) ||
    mention.known.length > 0 ||
    mention.phrase?.hasParties
  )
    return undefined
  const loose =
    HEADS.test(mention.head?.form ?? '') &&
    (mention.head?.type === 'joint-statement') === (head.type === 'joint-statement')
  return loose && !news.generic ? news : undefined
}
