/** The library page follows what is kept: all of it once, a little at a time, and from then on what changes. */
import type { Kept } from '../../lib/domain/annotation.ts'
import type { Counts } from '../../lib/domain/library-view.ts'
import { ToldError } from '../../lib/domain/told-error.ts'
import { type ChangedKeys, onChangedKeys } from '../../lib/storage/changed-keys.ts'
import type { Database } from '../../lib/storage/database.ts'
import { allRows, countKept, type KeptRows, newestKept, rowsOfKeys } from '../../lib/storage/kept-rows.ts'
import { say } from '../../lib/words/say.ts'

export type KeptFollower = {
  /** The newest, before everything else. */
  onNewest(kept: Kept[]): void
  /** How much there is in all, told apart from any row, at whatever moment it is counted. */
  onCounted(all: Counts): void
  /** Rows as they are stored now: some of all of them, or those that were changed. */
  onRows(rows: KeptRows): void
  /** These are stored no more. */
  onGone(keys: { articles: readonly string[]; annotations: readonly string[] }): void
  /** All that is stored was told; what else is known is stored no more. */
  onAll(keys: { articles: ReadonlySet<string>; annotations: ReadonlySet<string> }): void
  /** The rows of a change were all told. */
  onSettled(): void
  onFault(message: string): void
}

/** Begins to follow; gives how to stop. */
export function followKept(database: Database, follower: KeptFollower): () => void {
  const waiting = { all: true, articles: new Set<string>(), annotations: new Set<string>() }
  let isRunning = false
  let isStopped = false

  const note = (table: 'articles' | 'annotations') => (keys: ChangedKeys) => {
    if (keys === 'any') waiting.all = true
    else for (const key of keys) waiting[table].add(key)
    void run()
  }
  /** The database tells its own failures; whatever else fails here is a mistake of whoever is told of the rows. */
  const tellIfFails = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      if (isStopped) return
      if (!(error instanceof ToldError)) console.error('Entente could not take in what is kept:', error)
      follower.onFault(error instanceof ToldError ? error.message : say('failure:mistake'))
    }
  }
  const run = async () => {
    if (isRunning) return
    isRunning = true
    await tellIfFails(async () => {
      while (!isStopped && (waiting.all || waiting.articles.size + waiting.annotations.size > 0)) {
        await (waiting.all ? readAll() : readChanged())
      }
    })
    isRunning = false
  }
  const readAll = async () => {
    waiting.all = false
    const seen = { articles: new Set<string>(), annotations: new Set<string>() }
    for await (const rows of allRows(database)) {
      if (isStopped) return
      for (const { key } of rows.articles) seen.articles.add(key)
      for (const { id } of rows.annotations) seen.annotations.add(id)
      follower.onRows(rows)
    }
    follower.onAll(seen)
  }
  const readChanged = async () => {
    const keys = { articles: [...waiting.articles], annotations: [...waiting.annotations] }
    waiting.articles.clear()
    waiting.annotations.clear()
    const rows = await rowsOfKeys(database, keys)
    if (!rows.ok) throw new ToldError(rows.problem.message)
    if (isStopped) return
    const found = new Set([
      ...rows.value.articles.map(({ key }) => key),
      ...rows.value.annotations.map(({ id }) => id),
    ])
    const isGone = (key: string) => !found.has(key)
    follower.onRows(rows.value)
    follower.onGone({
      articles: keys.articles.filter(isGone),
      annotations: keys.annotations.filter(isGone),
    })
    follower.onSettled()
  }
  const count = async () => {
    const all = await countKept(database)
    if (!isStopped && all.ok) follower.onCounted(all.value)
  }
  const begin = async () => {
    const newest = await newestKept(database)
    if (isStopped) return
    if (!newest.ok) return follower.onFault(newest.problem.message)
    // Of an empty list nobody knows yet whether the library is empty.
    if (newest.value.length > 0) follower.onNewest(newest.value)
    void tellIfFails(count)
    await run()
  }

  // Heard before anything is read, so that nothing changes unheard.
  const stops = [
    onChangedKeys(database, 'articles', note('articles')),
    onChangedKeys(database, 'annotations', note('annotations')),
  ]
  void tellIfFails(begin)
  return () => {
    isStopped = true
    for (const stop of stops) stop()
  }
}
