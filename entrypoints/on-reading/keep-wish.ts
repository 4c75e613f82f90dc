import type { KeepWish } from '../../lib/domain/keep-request.ts'
import { entityOf } from '../../lib/domain/reading.ts'
import { excerptOf } from '../../lib/page/excerpt.ts'
import type { ReadArticle } from '../../lib/page/reading-view.ts'

/** All that is needed to keep the mention at `index`; null where the reading has no such mention. */
export function wishForMention(read: ReadArticle, index: number, id: string): KeepWish | null {
  const mention = read.reading.mentions[index]
  if (!mention) return null
  const { text, ...article } = read.article
  return {
    id,
    article,
    entity: entityOf(read.reading, mention),
    passage: excerptOf(text, mention.start, mention.end),
  }
}
