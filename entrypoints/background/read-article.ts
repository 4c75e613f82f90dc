/** From an article to its reading: remembered, or made now. */
import type { Article } from '../../lib/domain/article.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import { ENGINE } from '../../lib/recognition/engine.ts'
import { loadGrammar } from '../../lib/recognition/grammar.ts'
import { recognise } from '../../lib/recognition/recognise.ts'
import { articleKey } from '../../lib/storage/article-key.ts'
import type { Database } from '../../lib/storage/database.ts'
import { cachedReading, rememberReading } from '../../lib/storage/reading-store.ts'

/** Reads an article. A database that fails costs only the memory: the article is read all the same. */
export async function readArticle(database: Database, article: Article): Promise<Reading> {
  const name = { article: articleKey(article), textHash: await hashOf(article), engine: ENGINE }
  const remembered = await cachedReading(database, name)
  if (remembered.ok && remembered.value) return remembered.value
  const reading = recognise(article, { grammar: await loadGrammar() })
  await rememberReading(database, { ...name, reading })
  return reading
}

/** Hash of all that a reading depends on beside the engine. */
async function hashOf({ text, date }: Pick<Article, 'text' | 'date'>): Promise<string> {
  const bytes = new TextEncoder().encode(`${date ?? ''}\n${text}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
