/** From an article to its reading: remembered, or made now. */
import type { Article } from '../../lib/domain/article.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import { knownOffices } from '../../lib/insight/known-office.ts'
import { ENGINE } from '../../lib/recognition/engine.ts'
import type { Recogniser, TellBeginning } from '../../lib/recognition/recogniser.ts'
import { articleKey } from '../../lib/storage/article-key.ts'
import type { Database } from '../../lib/storage/database.ts'
import { cachedReading, rememberReading } from '../../lib/storage/reading-store.ts'
import type { ReadingBasis } from './reading-basis.ts'

/** What a reading needs beside the article. */
export type ReadingDesk = {
  database: Database
  basis: ReadingBasis
  /** Loads what reads texts: only where no reading is remembered. */
  loadRecogniser(): Promise<Recogniser>
}

/**
 * Reads an article, turn by turn; `tell` hears the beginnings of a long one first. A database that fails costs only the
 * memory: the article is read all the same. Rejects once `signal` aborts, and remembers nothing then.
 */
export async function readArticle(
  { database, basis, loadRecogniser }: ReadingDesk,
  article: Article,
  { signal, tell }: { signal?: AbortSignal; tell?: TellBeginning } = {},
): Promise<Reading> {
  const textHash = await hashOf(article, basis)
  const name = { article: articleKey(article), textHash, engine: ENGINE }
  const remembered = await cachedReading(database, name)
  if (remembered.ok && remembered.value) return withKnownOffices(remembered.value, article)
  const recogniser = await loadRecogniser()
  const reading = await recogniser.read(article, {
    officeHolders: await basis.known.officeHolders(recogniser),
    corrections: basis.corrections,
    signal,
    tell: tell && ((beginning, readTo) => tell(withKnownOffices(beginning, article), readTo)),
  })
  // Nobody waits for the disk: what cannot be remembered is read again.
  void rememberReading(database, { ...name, reading })
  return withKnownOffices(reading, article)
}

/** Said anew each time, in the language that the reader speaks by now. */
function withKnownOffices(reading: Reading, { date }: Article): Reading {
  return { ...reading, knownOffices: knownOffices(reading, date) }
}

/** Hash of all that a reading depends on beside the engine. */
async function hashOf(
  { text, date }: Pick<Article, 'text' | 'date'>,
  { name }: Pick<ReadingBasis, 'name'>,
): Promise<string> {
  const bytes = new TextEncoder().encode(`${date ?? ''}\n${name}\n${text}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
