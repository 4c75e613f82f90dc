/** The database as the extension's pages and its background open it. */
import { type Database, openDatabase } from './database.ts'
import { keepTwice } from './second-copy/second-copy.ts'
import { cacheShelf } from './second-copy/shelf.ts'

/** A connection, opened by its first use, with its second copy where the browser needs one: Firefox stores in SQLite. */
export function openStore(): Database {
  const database = openDatabase()
  if (!import.meta.env.FIREFOX && 'caches' in globalThis)
    keepTwice(database, cacheShelf(caches, navigator.locks))
  return database
}
