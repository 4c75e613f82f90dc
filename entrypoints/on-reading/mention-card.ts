import type { CardContent } from '../../components/card/card-content.ts'
import { mentionsOf } from '../../lib/domain/reading.ts'
import type { ReadArticle } from '../../lib/page/reading-view.ts'

/** What the card of the mention at `index` says; null where the reading has no such mention. */
export function cardContent({ article, reading, cards }: ReadArticle, index: number): CardContent | null {
  const mention = reading.mentions[index]
  const words = mention && cards[mention.entity]
  if (!words) return null
  const places = mentionsOf(reading.mentions, mention)
  return {
    ...words,
    place: places.indexOf(index) + 1,
    count: places.length,
    inferredFrom: mention.anaphor ? article.text.slice(mention.start, mention.end) : null,
  }
}

/** Whether the mention at `index` is the same in two readings: the same words in the same place. */
export function isSameMention(one: ReadArticle, other: ReadArticle, index: number): boolean {
  const here = one.reading.mentions[index]
  const there = other.reading.mentions[index]
  if (!here || !there || here.kind !== there.kind || here.start !== there.start) return false
  return one.article.text.slice(here.start, here.end) === other.article.text.slice(there.start, there.end)
}
