/** How safe what is kept is, as the library tells it. */

/** A folder into which backups are written by themselves. */
export type BackupFolder = {
  name: string
  /** The browser may ask again after a restart; until the reader agrees nothing is written. */
  mayWrite: boolean
}

/** A collection that the browser lost, and that was put back from its second copy. */
export type PutBack = {
  /** ISO 8601 moment. */
  at: string
  annotations: number
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
  /** What is to be told of a library that was lost; null where none was, or it was told. */
  putBack: PutBack | null
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
  putBack: null,
  folder: null,
  hasFolders: false,
}
