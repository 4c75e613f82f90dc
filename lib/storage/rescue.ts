/** Reading what can still be read of a database that Entente cannot open as it should. */
import type { FileDecision } from '../domain/agreement-file.ts'
import type { Annotation, Kept, KeptArticle } from '../domain/annotation.ts'
import type { Correction } from '../domain/correction.ts'
import { ok, problem, type Result } from '../domain/result.ts'

/**
 * All that is kept, read without asking for a version, so that a failed upgrade or a newer database is no
 * hindrance; rows that cannot be read are left out. Changes and makes nothing.
 */
export async function rescueKept(name = 'entente'): Promise<Result<Kept[]>> {
  try {
    const connection = await openAsItIs(name)
    try {
      const articles = await rowsOf(connection, 'articles', isArticle)
      const annotations = await rowsOf(connection, 'annotations', isAnnotation)
      return ok(byArticle(articles, annotations))
    } finally {
      connection.close()
    }
  } catch (error) {
    const words = error instanceof Error && error.message ? ` (${error.message})` : ''
    return problem('database-closed', `Nothing could be read${words}. Nothing was deleted either.`)
  }
}

/** What the reader said of people, read likewise; [] where nothing can be read. */
export function rescueCorrections(name = 'entente'): Promise<Correction[]> {
  return rescueRows(name, 'corrections', isCorrection)
}

/** What the reader decided about agreement files, read likewise. */
export function rescueFileDecisions(name = 'entente'): Promise<FileDecision[]> {
  return rescueRows(name, 'fileDecisions', isFileDecision)
}

async function rescueRows<Row>(
  name: string,
  table: string,
  isRow: (value: unknown) => value is Row,
): Promise<Row[]> {
  try {
    const connection = await openAsItIs(name)
    try {
      return await rowsOf(connection, table, isRow)
    } finally {
      connection.close()
    }
  } catch {
    return []
  }
}

function openAsItIs(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    // There is no database: opening must not leave an empty one behind.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error ?? new Error('The browser gave no reason.'))
    opening.onblocked = () => reject(new Error('Another window holds the database.'))
  })
}

/** Row by row: one that is broken does not take the others with it. */
function rowsOf<Row>(connection: IDBDatabase, table: string, isRow: (value: unknown) => value is Row) {
  return new Promise<Row[]>((resolve, reject) => {
    if (!connection.objectStoreNames.contains(table)) return resolve([])
    const rows: Row[] = []
    const reading = connection.transaction(table).objectStore(table).openCursor()
    reading.onsuccess = () => {
      const cursor = reading.result
      if (!cursor) return resolve(rows)
      if (isRow(cursor.value)) rows.push(cursor.value)
      cursor.continue()
    }
    reading.onerror = () =>
      rows.length > 0 ? resolve(rows) : reject(reading.error ?? new Error('The browser gave no reason.'))
  })
}

function byArticle(articles: readonly KeptArticle[], annotations: readonly Annotation[]): Kept[] {
  const groups = new Map<string, Kept>(articles.map((article) => [article.key, { article, annotations: [] }]))
  for (const annotation of annotations) {
    const key = annotation.article
    const group = groups.get(key) ?? { article: unknownArticle(key, annotation.created), annotations: [] }
    group.annotations.push(annotation)
    groups.set(key, group)
  }
  return [...groups.values()].filter((group) => group.annotations.length > 0)
}

function unknownArticle(key: string, retrieved: string): KeptArticle {
  return { key, addresses: [key], url: key, title: '', outlet: '', language: '', date: null, retrieved }
}

function isArticle(value: unknown): value is KeptArticle {
  return typeof value === 'object' && value !== null && 'key' in value && 'url' in value
}

function isAnnotation(value: unknown): value is Annotation {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'quote' in value &&
    'entity' in value &&
    'selectors' in value
  )
}

function isCorrection(value: unknown): value is Correction {
  return typeof value === 'object' && value !== null && 'id' in value && 'what' in value
}

function isFileDecision(value: unknown): value is FileDecision {
  return typeof value === 'object' && value !== null && 'id' in value && 'one' in value && 'other' in value
}
