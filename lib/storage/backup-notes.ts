/** What this browser remembers of backups. It never leaves, and no act takes it back. */
import type { PutBack } from '../domain/backup-view.ts'
import { ok, type Result } from '../domain/result.ts'
import { ask, askTogether } from './attempt.ts'
import type { Database } from './database.ts'
import { forgetPutBack, putBackIn } from './second-copy/put-back.ts'

/** A backup is due so many days after the last one, or after so many acts. */
export const BACKUP_DAYS = 30
export const BACKUP_ACTS = 50

const DAY_MS = 24 * 60 * 60 * 1000

export type BackupState = {
  /** When everything was last saved to a file, ISO 8601 moment; null where it never was. */
  last: string | null
  /** How many acts there were since; acts of more than a month ago may be left out. */
  acts: number
  /** Whether the reader should be reminded. Never while nothing is kept. */
  isDue: boolean
  /** What was put back from the second copy, until the reader knows. */
  putBack: PutBack | null
}

/** How long the last backup is ago, and whether it is time for the next. */
export function backupState(database: Database, now = new Date()): Promise<Result<BackupState>> {
  return askTogether(database, ['annotations', 'acts', 'device'], async (tables) => {
    const last = ((await tables.device.get('last-backup'))?.value as string | undefined) ?? null
    const acts = await tables.acts
      .where('at')
      .above(last ?? '')
      .count()
    const oldest = await tables.annotations.orderBy('created').first()
    const since = last ?? oldest?.created
    const isOld = since !== undefined && now.getTime() - Date.parse(since) >= BACKUP_DAYS * DAY_MS
    const isDue = oldest !== undefined && acts > 0 && (isOld || acts >= BACKUP_ACTS)
    return { last, acts, isDue, putBack: await putBackIn(tables) }
  })
}

/** Remembers that everything was saved at this moment (ISO 8601). */
export function noteBackup(database: Database, at = new Date().toISOString()): Promise<Result<null>> {
  return note(database, 'last-backup', at)
}

/** The reader knows what was put back. */
export async function putBackIsSeen(database: Database): Promise<Result<null>> {
  const done = await ask(database, () => forgetPutBack(database))
  return done.ok ? ok(null) : done
}

/** The folder into which backups are written, where the reader chose one. */
export function backupFolder(database: Database): Promise<Result<FileSystemDirectoryHandle | null>> {
  return ask(
    database,
    async () =>
      ((await database.device.get('backup-folder'))?.value as FileSystemDirectoryHandle | undefined) ?? null,
  )
}

/** Remembers the folder; null forgets it. */
export function setBackupFolder(
  database: Database,
  folder: FileSystemDirectoryHandle | null,
): Promise<Result<null>> {
  return note(database, 'backup-folder', folder)
}

async function note(database: Database, name: string, value: unknown): Promise<Result<null>> {
  const done = await ask(database, () => database.device.put({ name, value }))
  return done.ok ? ok(null) : done
}
