/** From an article to its reading: remembered, or made now. */
import type { Article } from '../../lib/domain/article.ts'
import type { Correction } from '../../lib/domain/correction.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import { knownOffices } from '../../lib/insight/known-office.ts'
import { ENGINE } from '../../lib/recognition/engine.ts'
import type { Recogniser, TellBeginning } from '../../lib/recognition/recogniser.ts'
import { articleKey } from '../../lib/storage/article-key.ts'
import { allCorrections } from '../../lib/storage/correction-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import { cachedReading, rememberReading } from '../../lib/storage/reading-store.ts'
import type { KnowledgeDesk } from './knowledge.ts'

/** What a reading needs beside the article. */
export type ReadingDesk = {
  database: Database
  knowledge: KnowledgeDesk
  /** Loads what reads texts: only where no reading is remembered. */
  loadRecogniser(): Promise<Recogniser>
}

/**
 * Reads an article, turn by turn; `tell` hears the beginnings of a long one first. A database that fails costs only the
 * memory: the article is read all the same. Rejects once `signal` aborts, and remembers nothing then.
 */
export async function readArticle(
  { database, knowledge, loadRecogniser }: ReadingDesk,
  article: Article,
  { signal, tell }: { signal?: AbortSignal; tell?: TellBeginning } = {},
): Promise<Reading> {
  const known = await knowledge()
  const stored = await allCorrections(database)
  const corrections = stored.ok ? stored.value : []
  const textHash = await hashOf(article, corrections, known.version)
  const name = { article: articleKey(article), textHash, engine: ENGINE }
  const remembered = await cachedReading(database, name)
  if (remembered.ok && remembered.value) return withKnownOffices(remembered.value, article)
  const recogniser = await loadRecogniser()
  const reading = await recogniser.read(article, {
    officeHolders: await known.officeHolders(recogniser),
    corrections,
    signal,
    tell: tell && ((beginning, readTo) => tell(withKnownOffices(beginning, article), readTo)),
  })
  await rememberReading(database, { ...name, reading })
  return withKnownOffices(reading, article)
}

/** Said anew each time, in the language that the reader speaks by now. */
function withKnownOffices(reading: Reading, { date }: Article): Reading {
  return { ...reading, knownOffices: knownOffices(reading, date) }
}

/** Hash of all that a reading depends on beside the engine. */
async function hashOf(
  { text, date }: Pick<Article, 'text' | 'date'>,
  corrections: readonly Correction[],
  knowledge: string,
): Promise<string> {
  const said = corrections.map(({ id }) => id).join(' ')
  const bytes = new TextEncoder().encode(`${date ?? ''}\n${said}\n${knowledge}\n${text}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
