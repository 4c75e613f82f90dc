/** Runs in a page of the extension: saves and reads a collection in our way and in two plainer ones, and tells the times. */
import Dexie, { type EntityTable } from 'dexie'
import type { Kept } from '../../lib/domain/annotation.ts'
import { keptOfPage } from '../../lib/storage/annotation-lists.ts'
import { type Database, openDatabase } from '../../lib/storage/database.ts'
import { importRows } from '../../lib/storage/import-store.ts'
import { manyKept } from '../support/many-annotations.ts'

/** Milliseconds: saving all, and reading what is kept of one page, the mean of many pages. */
export type StorageTimes = { saved: number; read: number }
export type StorageWay = 'ours' | 'rows' | 'articles'

const READS = 100

type Ways = Record<StorageWay, (all: readonly Kept[]) => Promise<StorageTimes>>

const WAYS: Ways = {
  /** One act, with its journal and all checks of an import; a page is found under all its addresses. */
  async ours(all) {
    const database = openDatabase('bench-ours')
    const read = ({ article }: Kept) => keptOfPage(database, { ...article, canonical: article.url })
    return timed(database, all, { save: () => save(database, all), read })
  },
  /** Nothing but a row an annotation, with the same indexes. */
  async rows(all) {
    const database = openDatabase('bench-rows')
    const save = async () => {
      await database.articles.bulkPut(all.map(({ article }) => article))
      await database.annotations.bulkPut(all.flatMap(({ annotations }) => annotations))
    }
    const read = ({ article }: Kept) => database.annotations.where('article').equals(article.key).toArray()
    return timed(database, all, { save, read })
  },
  /** A row an article with its annotations in it, and no index but its key. */
  async articles(all) {
    const database = new Dexie('bench-articles', { chromeTransactionDurability: 'strict' }) as Dexie & {
      kept: EntityTable<Kept & { key: string }, 'key'>
    }
    database.version(1).stores({ kept: 'key' })
    const save = () => database.kept.bulkPut(all.map((kept) => ({ ...kept, key: kept.article.key })))
    return timed(database, all, { save, read: ({ article }) => database.kept.get(article.key) })
  },
}

async function save(database: Database, all: readonly Kept[]): Promise<void> {
  const done = await importRows(
    database,
    {
      articles: all.map(({ article }) => article),
      annotations: all.flatMap(({ annotations }) => annotations),
      collections: [],
      corrections: [],
      fileDecisions: [],
      packs: [],
      preferences: [],
    },
    {
      factsOf() {
        throw new Error('There are no packs.')
      },
    },
  )
  if (!done.ok) throw new Error(done.problem.code)
}

async function timed(
  database: Dexie,
  all: readonly Kept[],
  { save, read }: { save(): Promise<unknown>; read(kept: Kept): Promise<unknown> },
): Promise<StorageTimes> {
  await database.delete()
  await database.open()
  try {
    const start = performance.now()
    await save()
    const saved = performance.now() - start
    const asked = Array.from({ length: READS }, (_, nth) => all[(nth * 7) % all.length] as Kept)
    await read(asked[0] as Kept)
    const first = performance.now()
    for (const kept of asked) await read(kept)
    return { saved, read: (performance.now() - first) / READS }
  } finally {
    await database.delete()
  }
}

Object.assign(globalThis, {
  storageTimes: (way: StorageWay, annotations: number) => WAYS[way](manyKept(annotations)),
})
