/** Reading what can still be read of a database that Entente cannot open as it should. */
import type { FileDecision } from '../domain/agreement-file.ts'
import type { Annotation, Kept, KeptArticle } from '../domain/annotation.ts'
import type { Collection } from '../domain/collection.ts'
import type { Correction } from '../domain/correction.ts'
import type { Preference } from '../domain/exchange.ts'
import type { LoadedPack } from '../domain/pack.ts'
import type { PackedHolders } from '../domain/packed-holders.ts'
import { ok, problem, type Result } from '../domain/result.ts'
import { ToldError } from '../domain/told-error.ts'
import { say } from '../words/say.ts'
import { byArticle } from './kept-by-article.ts'

/** All that the reader made, as far as it could be read. */
export type Rescued = {
  /** By article, what is in the bin among it; annotations whose article is lost stand under its key. */
  kept: Kept[]
  collections: Collection[]
  corrections: Correction[]
  fileDecisions: FileDecision[]
  preferences: Preference[]
  /** Packs with their facts; those whose facts are lost are left out. */
  packs: { pack: LoadedPack; holders: PackedHolders }[]
}

/**
 * Reads every table without asking for a version, so that a failed upgrade, an older or a newer database is no hindrance;
 * rows and tables that cannot be read are left out. Changes and makes nothing.
 */
export async function rescue(name = 'entente'): Promise<Result<Rescued>> {
  try {
    const connection = await openAsItIs(name)
    try {
      return await readAll(connection)
    } finally {
      connection.close()
    }
  } catch (error) {
    return unreadable(error)
  }
}

async function readAll(connection: IDBDatabase): Promise<Result<Rescued>> {
  let failure: unknown = null
  const rows = async <Row>(table: string, needs: readonly (keyof Row & string)[]): Promise<Row[]> => {
    try {
      return await rowsOf<Row>(connection, table, needs)
    } catch (error) {
      failure ??= error
      return []
    }
  }
  const articles = await rows<KeptArticle>('articles', ['key', 'url'])
  const annotations = await rows<Annotation>('annotations', ['id', 'quote', 'entity', 'selectors'])
  const packs = await rows<LoadedPack>('packs', ['id', 'name', 'added'])
  const facts = await rows<{ id: string; holders: PackedHolders }>('packFacts', ['id', 'holders'])
  const rescued: Rescued = {
    kept: joined(articles.map(ofToday), annotations.map(annotationOfToday)),
    collections: await rows<Collection>('collections', ['id', 'name']),
    corrections: await rows<Correction>('corrections', ['id', 'what']),
    fileDecisions: await rows<FileDecision>('fileDecisions', ['id', 'one', 'other']),
    preferences: await rows<Preference>('preferences', ['name', 'value']),
    packs: packs.flatMap((pack) => {
      const found = facts.find(({ id }) => id === pack.id)
      return found ? [{ pack, holders: found.holders }] : []
    }),
  }
  const isEmpty = Object.values(rescued).every((table) => table.length === 0)
  return failure && isEmpty ? unreadable(failure) : ok(rescued)
}

function unreadable(error: unknown): ReturnType<typeof problem> {
  const why = error instanceof ToldError && error.message
  return problem('database-closed', why ? say('failure:rescueBecause', { why }) : say('failure:rescue'))
}

function openAsItIs(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    // There is no database: opening must not leave an empty one behind.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error ?? new ToldError(say('failure:noReason')))
    opening.onblocked = () => reject(new ToldError(say('failure:held')))
  })
}

/** Row by row: one that is broken does not take the others with it. `needs`: the fields without which a row is none. */
function rowsOf<Row>(
  connection: IDBDatabase,
  table: string,
  needs: readonly (keyof Row & string)[],
): Promise<Row[]> {
  return new Promise<Row[]>((resolve, reject) => {
    if (!connection.objectStoreNames.contains(table)) return resolve([])
    const rows: Row[] = []
    const reading = connection.transaction(table).objectStore(table).openCursor()
    reading.onsuccess = () => {
      const cursor = reading.result
      if (!cursor) return resolve(rows)
      if (hasFields<Row>(cursor.value, needs)) rows.push(cursor.value)
      cursor.continue()
    }
    reading.onerror = () =>
      rows.length > 0 ? resolve(rows) : reject(reading.error ?? new ToldError(say('failure:noReason')))
  })
}

function hasFields<Row>(value: unknown, needs: readonly string[]): value is Row {
  return typeof value === 'object' && value !== null && needs.every((name) => name in value)
}

/** Version 1 knew one address an article. */
function ofToday(article: KeptArticle): KeptArticle {
  return { ...article, addresses: article.addresses ?? [article.key] }
}

/** Version 1 knew no colours, no collections and no later visits. */
function annotationOfToday(annotation: Annotation): Annotation {
  const { changed = null, colour = null, collections = [] } = annotation
  return { ...annotation, changed, colour, collections }
}

function joined(articles: readonly KeptArticle[], annotations: readonly Annotation[]): Kept[] {
  const known = new Set(articles.map(({ key }) => key))
  const lost = annotations.filter(({ article }) => !known.has(article))
  return byArticle(
    [...articles, ...lost.map(({ article, created }) => unknownArticle(article, created))],
    annotations,
  )
}

function unknownArticle(key: string, retrieved: string): KeptArticle {
  return { key, addresses: [key], url: key, title: '', outlet: '', language: '', date: null, retrieved }
}
