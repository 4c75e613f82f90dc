/** Everything in a file: by one click, or by itself into a folder of the reader's. */
import type { BackupView } from '../../lib/domain/backup-view.ts'
import { dayHere } from '../../lib/domain/day-here.ts'
import type { BackupActs } from '../../lib/domain/library-acts.ts'
import { warnIfFails } from '../../lib/messaging/warn-if-fails.ts'
import { type BackupState, putBackIsSeen } from '../../lib/storage/backup-notes.ts'
import type { Database } from '../../lib/storage/database.ts'
import { askToPersist, storageState } from '../../lib/storage/room.ts'
import { say } from '../../lib/words/say.ts'
import type { BackupFolderDoor } from './backup-folder.ts'
import type { Exporting } from './exporting.ts'
import type { Noticing } from './noticing.ts'
import type { PageDoors } from './page-doors.ts'
import { blobFile } from './written-file.ts'

/** A backup goes into the folder once a day, where anything was done since the last. */
const FOLDER_EVERY_MS = 24 * 60 * 60 * 1000

/** What the browser tells of the place where everything is stored. */
export type StorageDoor = Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>

export type BackingUp = BackupActs & {
  /** It is known how long the last backup is ago: writes into the folder where it is time. */
  onState(state: BackupState): void
}

/** Makes the backups of one library page. `storage` and `folders` are null where the browser has none. */
export function createBackingUp(page: {
  exporting: Pick<Exporting, 'writeAll'>
  doors: Pick<PageDoors, 'save'>
  storage: StorageDoor | null
  folders: BackupFolderDoor | null
  database: Database
  noticing: Noticing
  show: (news: Partial<BackupView>) => void
  now: () => string
}): BackingUp {
  const { exporting, storage, folders, database, noticing, show, now } = page
  let state: BackupState | null = null
  let isWriting = false

  const measure = async () => {
    const found = storage ? await storageState(storage) : null
    if (found?.ok) show({ isPersistent: found.value.isPersistent, bytes: found.value.used })
  }
  const isTimeForFolder = () =>
    state !== null &&
    state.acts > 0 &&
    (state.last === null || Date.parse(now()) - Date.parse(state.last) >= FOLDER_EVERY_MS)
  const lookAtFolder = async () => {
    const folder = (await folders?.state()) ?? null
    show({ folder, hasFolders: folders !== null })
    if (!folders || !folder?.mayWrite || isWriting || !isTimeForFolder()) return
    isWriting = true
    const name = backupName(now())
    const isWritten = await exporting.writeAll(name, () => folders.open(name))
    isWriting = false
    // Old files that stay are no reason to write no new ones.
    if (isWritten) await warnIfFails('remove the oldest backups', folders.tidy())
  }
  const lookAtFolderSoon = () => void warnIfFails('look at the folder of backups', lookAtFolder())
  void measure()
  lookAtFolderSoon()

  return {
    onState(found) {
      state = found
      show(found)
      lookAtFolderSoon()
    },
    async backUp() {
      const name = backupName(now())
      const file = blobFile('application/json', (blob) => page.doors.save(name, blob))
      if (await exporting.writeAll(name, async () => file)) noticing.tell(say('backup:done', { name }))
    },
    async askToPersist() {
      const isPromised = storage !== null && (await askToPersist(storage))
      await measure()
      if (!isPromised) noticing.tell(say('backup:notAgreed'))
    },
    async chooseFolder() {
      if (await folders?.choose()) await lookAtFolder()
    },
    async allowFolder() {
      await folders?.allow()
      await lookAtFolder()
    },
    async putBackIsSeen() {
      noticing.isOk(await putBackIsSeen(database))
    },
    async forgetFolder() {
      await folders?.forget()
      await lookAtFolder()
    },
  }
}

function backupName(now: string): string {
  return `entente-backup-${dayHere(now)}.json`
}
