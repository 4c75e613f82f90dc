/** What a kill in the midst of a write leaves in Chromium's database: the beginning of a record at the end of the log. */
import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A checksum, a length of 256 bytes, the kind of a whole record, and three of the bytes. */
const BEGINNING = Buffer.from([1, 2, 3, 4, 0, 1, 1, 9, 9, 9])

/**
 * Tears the newest log of every database in a profile that no browser runs on. Chromium reads over the torn end at the
 * next start and writes on after it; at the start after that it takes the database for damaged and deletes it.
 */
export function tearLogs(profile: string): void {
  for (const folder of readdirSync(join(profile, 'Default/IndexedDB'), { withFileTypes: true })) {
    if (!folder.isDirectory() || !folder.name.endsWith('.leveldb')) continue
    const path = join(profile, 'Default/IndexedDB', folder.name)
    const log = readdirSync(path)
      .filter((name) => name.endsWith('.log'))
      .sort()
      .at(-1)
    if (log) appendFileSync(join(path, log), BEGINNING)
  }
}
