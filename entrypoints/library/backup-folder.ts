/** The folder of the reader's own into which backups are written, where the browser has the File System Access API. */
import type { BackupFolder } from '../../lib/domain/backup-view.ts'
import { backupFolder, setBackupFolder } from '../../lib/storage/backup-notes.ts'
import type { Database } from '../../lib/storage/database.ts'
import type { WrittenFile } from './written-file.ts'

/** So many backups stay in the folder; of files with other names nothing is known or touched. */
const MOST_FILES = 10
const OURS = /^entente-backup-\d{4}-\d{2}-\d{2}\.json$/

/** The parts of the interface that TypeScript does not know yet. */
type Folder = FileSystemDirectoryHandle & {
  queryPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>
  keys(): AsyncIterable<string>
}
type FolderPicker = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>

export type BackupFolderDoor = {
  state(): Promise<BackupFolder | null>
  /** These two ask the reader, inside a click. `choose` gives whether a folder was chosen. */
  choose(): Promise<boolean>
  allow(): Promise<void>
  forget(): Promise<void>
  /** Opens a file in it; null where nothing may be written. */
  open(name: string): Promise<WrittenFile | null>
  /** Removes the oldest backups where there are more than ten. */
  tidy(): Promise<void>
}

/** The door to the folder; null where the browser has no such interface. */
export function openBackupFolder(database: Database): BackupFolderDoor | null {
  const picker: unknown = Reflect.get(window, 'showDirectoryPicker')
  if (typeof picker !== 'function') return null
  const stored = async () => {
    const folder = await backupFolder(database)
    return folder.ok ? (folder.value as Folder | null) : null
  }
  const mayWrite = async (folder: Folder) =>
    (await folder.queryPermission({ mode: 'readwrite' })) === 'granted'
  return {
    async state() {
      const folder = await stored()
      return folder && { name: folder.name, mayWrite: await mayWrite(folder) }
    },
    async choose() {
      try {
        const folder = await (picker as FolderPicker).call(window, { id: 'backups', mode: 'readwrite' })
        return (await setBackupFolder(database, folder)).ok
      } catch {
        // The reader changed their mind.
        return false
      }
    },
    async allow() {
      await (await stored())?.requestPermission({ mode: 'readwrite' })
    },
    async forget() {
      await setBackupFolder(database, null)
    },
    async open(name) {
      const folder = await stored()
      if (!folder || !(await mayWrite(folder))) return null
      const file = await folder.getFileHandle(name, { create: true })
      return file.createWritable()
    },
    async tidy() {
      const folder = await stored()
      if (!folder) return
      const names: string[] = []
      for await (const name of folder.keys()) if (OURS.test(name)) names.push(name)
      for (const name of names.sort().slice(0, -MOST_FILES)) await folder.removeEntry(name)
    },
  }
}
