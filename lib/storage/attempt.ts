/** Every question and every act on the database goes through here, so that its failures are told in words. */
import Dexie from 'dexie'
import { ok, problem, type Result } from '../domain/result.ts'
import { say } from '../words/say.ts'
import { type Database, KEPT_TABLES, LATEST_VERSION, type Tables, tablesOf } from './database.ts'
import { BLOCKED, isDiskFull, tellFailure } from './failure.ts'
import { secondCopyOf } from './second-copy/second-copy.ts'

/** Asks the database. A connection that was closed is opened again once. */
export async function ask<T>(database: Database, question: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return ok(await unlessBlocked(database, question))
  } catch (error) {
    if (!isClosed(error)) return tellFailure(error)
  }
  try {
    await reopen(database)
    return ok(await question())
  } catch (error) {
    return tellFailure(error)
  }
}

/**
 * The answer, or an error where the database cannot be opened because another window holds it in an older version. The
 * question stays asked: it is answered, and an act done, as soon as that window lets go.
 */
async function unlessBlocked<T>(database: Database, question: () => PromiseLike<T>): Promise<T> {
  if (database.isOpen()) return question()
  let tell = (): void => undefined
  const blocked = new Promise<never>((_, reject) => {
    tell = () => reject(new DOMException('', BLOCKED))
  })
  database.on('blocked', tell)
  try {
    return await Promise.race([question(), blocked])
  } finally {
    database.on.blocked.unsubscribe(tell)
  }
}

/** Asks several tables as they are at one moment. */
export function askTogether<T>(
  database: Database,
  tables: readonly (keyof Tables)[],
  question: (tables: Tables) => Promise<T>,
): Promise<Result<T>> {
  return ask(database, () =>
    database.transaction('r', tables, (transaction) => question(tablesOf(transaction))),
  )
}

/**
 * Does one act in one transaction over all that the reader made, and resolves when it is committed, and is in the second
 * copy where there is one. The act may run twice (after a lost connection, or when room was made), so it must be
 * idempotent.
 */
export async function write<T>(
  database: Database,
  act: (tables: Tables) => Promise<Result<T>>,
): Promise<Result<T>> {
  const answer = await ask(database, async () => {
    if (!database.isOpen()) await database.open()
    if (isNewer(database)) {
      return problem('database-closed', say('failure:newerDatabase'))
    }
    try {
      return await commit(database, act)
    } catch (error) {
      if (!isDiskFull(error)) throw error
      // The cache gives way to what the reader keeps.
      await database.readings.clear()
      return await commit(database, act)
    }
  })
  return answer.ok ? answer.value : answer
}

async function commit<T>(
  database: Database,
  act: (tables: Tables) => Promise<Result<T>>,
): Promise<Result<T>> {
  const copy = secondCopyOf(database)
  await copy?.begin()
  // With `!` it is never part of another transaction, so that what is answered is committed.
  const { answer, counted } = await database.transaction(
    'rw!',
    copy ? [...KEPT_TABLES, 'device'] : KEPT_TABLES,
    async (transaction) => ({
      answer: await act(tablesOf(transaction)),
      counted: copy ? await copy.count(transaction) : null,
    }),
  )
  await copy?.add(counted)
  return answer
}

function isClosed(error: unknown): boolean {
  const names: readonly string[] = [Dexie.errnames.DatabaseClosed, Dexie.errnames.InvalidState]
  return error instanceof Error && names.includes(error.name)
}

async function reopen(database: Database): Promise<void> {
  database.close({ disableAutoOpen: false })
  await database.open()
}

/** Dexie stores version n as 10 n and opens a newer database as it finds it. */
function isNewer(database: Database): boolean {
  return database.backendDB().version >= (LATEST_VERSION + 1) * 10
}
