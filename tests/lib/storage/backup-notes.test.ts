import { expect, test } from 'vitest'
import { addTag } from '../../../lib/storage/annotation-store.ts'
import { backupFolder, backupState, noteBackup, setBackupFolder } from '../../../lib/storage/backup-notes.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { askToPersist, storageState } from '../../../lib/storage/room.ts'
import { anAct, aStore, aWish, value } from './store-bench.ts'

const store = aStore()
const state = async (day: string) =>
  value(await backupState(store.database, new Date(`${day}T12:00:00.000Z`)))

test('a backup is due 30 days after the first annotation or the last backup, and not while nothing changes', async () => {
  const { database } = store
  expect(await state('2026-01-01')).toMatchObject({ last: null, acts: 0, isDue: false })
  await keep(database, aWish(), anAct('2026-01-01T00:00:00.000Z'))
  expect(await state('2026-01-30')).toMatchObject({ last: null, acts: 1, isDue: false })
  expect((await state('2026-01-31')).isDue).toBe(true)
  value(await noteBackup(database, '2026-01-31T12:00:00.000Z'))
  expect(await state('2026-06-01')).toMatchObject({ last: '2026-01-31T12:00:00.000Z', acts: 0, isDue: false })
  await addTag(database, ['one'], 'x', anAct('2026-02-01T00:00:00.000Z'))
  expect((await state('2026-03-01')).isDue).toBe(false)
  expect((await state('2026-03-02')).isDue).toBe(true)
})

test('… or after 50 acts', async () => {
  const { database } = store
  await keep(database, aWish(), anAct('2026-01-01T00:00:00.000Z'))
  for (let nth = 0; nth < 49; nth++) {
    expect((await state('2026-01-02')).isDue).toBe(false)
    await addTag(database, ['one'], `tag ${nth}`, { id: `${nth}`, at: '2026-01-01T00:00:00.000Z' })
  }
  expect(await state('2026-01-02')).toMatchObject({ acts: 50, isDue: true })
})

test('the folder for backups is remembered and forgotten', async () => {
  // A real handle is stored just so; the tests' database takes any value that can be copied.
  const folder = { kind: 'directory', name: 'Backups' } as unknown as FileSystemDirectoryHandle
  expect(value(await backupFolder(store.database))).toBeNull()
  value(await setBackupFolder(store.database, folder))
  expect(value(await backupFolder(store.database))).toEqual(folder)
  value(await setBackupFolder(store.database, null))
  expect(value(await backupFolder(store.database))).toBeNull()
})

test('the browser is asked once for its promise, and how much room there is', async () => {
  let asked = 0
  const storage = {
    estimate: async () => ({ usage: 5, quota: 100 }),
    persisted: async () => asked > 0,
    persist: async () => ++asked > 0,
  }
  expect(value(await storageState(storage))).toEqual({ used: 5, most: 100, isPersistent: false })
  expect([await askToPersist(storage), await askToPersist(storage), asked]).toEqual([true, true, 1])
  expect(value(await storageState(storage)).isPersistent).toBe(true)
})
