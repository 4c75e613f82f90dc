import type { NamedTogether } from '../../../lib/domain/dossier.ts'
import { articlesWithSentence } from '../../../lib/insight/same-sentence.ts'
import { say } from '../../../lib/words/say.ts'

/** What it rests on that two are named together: `in one sentence in 2 articles, and in 3 more articles`. */
export function togetherInWords(articles: readonly NamedTogether[]): string {
  const close = articlesWithSentence(articles)
  const other = articles.length - close
  if (close === 0) return say('views:together.article', { count: other })
  if (other === 0) return say('views:together.sentence', { count: close })
  return `${say('views:together.sentence', { count: close })}; ${say('views:together.more', { count: other })}`
}
