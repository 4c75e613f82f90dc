/** Every question and every act on the database goes through here, so that its failures are told in words. */
import Dexie from 'dexie'
import { ok, problem, type Result } from '../domain/result.ts'
import { type Database, LATEST_VERSION } from './database.ts'
import { isDiskFull, tellFailure } from './failure.ts'

/** Asks the database. A connection that was closed is opened again once. */
export async function ask<T>(database: Database, question: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return ok(await question())
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
 * Does one act in one transaction over all that the reader made, and resolves when it is committed.
 * The act may run twice (after a lost connection, or when room was made), so it must be idempotent.
 */
export async function write<T>(database: Database, act: () => Promise<Result<T>>): Promise<Result<T>> {
  const commit = () =>
    database.transaction(
      'rw',
      [
        database.articles,
        database.annotations,
        database.corrections,
        database.fileDecisions,
        database.packs,
        database.packFacts,
        database.collections,
        database.preferences,
        database.acts,
        database.changes,
      ],
      act,
    )
  const answer = await ask(database, async () => {
    if (!database.isOpen()) await database.open()
    if (isNewer(database)) {
      return problem(
        'database-closed',
        'This collection was written by a newer version of Entente. It can be read and exported, not changed.',
      )
    }
    try {
      return await commit()
    } catch (error) {
      if (!isDiskFull(error)) throw error
      // The cache gives way to what the reader keeps.
      await database.readings.clear()
      return await commit()
    }
  })
  return answer.ok ? answer.value : answer
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
