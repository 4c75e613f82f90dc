/** How safe the collection is, as the library tells it. */

/** A folder into which backups are written by themselves. */
export type BackupFolder = {
  name: string
  /** The browser may ask again after a restart; until the reader agrees nothing is written. */
  mayWrite: boolean
}

export type BackupView = {
  /** Bytes that Entente uses; null where the browser does not tell. */
  bytes: number | null
  /** Whether the browser promises not to throw it away when the disk is full; null where it does not tell. */
  isPersistent: boolean | null
  /** When everything was last saved to a file, ISO 8601 moment; null where it never was from this browser. */
  last: string | null
  /** How many acts there were since. */
  acts: number
  /** Whether it is time to remind the reader. */
  isDue: boolean
  /** Null where none was chosen. */
  folder: BackupFolder | null
  /** Whether the browser can write into a folder by itself. */
  hasFolders: boolean
}

export const NO_BACKUP: BackupView = {
  bytes: null,
  isPersistent: null,
  last: null,
  acts: 0,
  isDue: false,
  folder: null,
  hasFolders: false,
}
