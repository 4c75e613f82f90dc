import { beforeEach, expect, test, vi } from 'vitest'
import { createBackingUp } from '../../../entrypoints/library/backing-up.ts'
import type { BackupFolderDoor } from '../../../entrypoints/library/backup-folder.ts'
import { createNoticing } from '../../../entrypoints/library/noticing.ts'
import { type BackupView, NO_BACKUP } from '../../../lib/domain/backup-view.ts'
import { aStore } from '../../lib/storage/store-bench.ts'
import { waitFor } from '../../support/wait-for.ts'

const store = aStore()
const NOW = '2026-02-01T10:00:00.000Z'
let view: BackupView
let mayWrite: boolean
const writeAll = vi.fn(async (_name: string) => true)
const folders: BackupFolderDoor = {
  state: async () => ({ name: 'Backups', mayWrite }),
  choose: async () => true,
  allow: async () => {
    mayWrite = true
  },
  forget: async () => undefined,
  open: async () => null,
  tidy: vi.fn(async () => undefined),
}

beforeEach(() => {
  vi.clearAllMocks()
  view = NO_BACKUP
  mayWrite = true
})

function start(parts: { folders?: BackupFolderDoor | null; persist?: boolean } = {}) {
  return createBackingUp({
    exporting: { writeAll },
    doors: { save: vi.fn() },
    storage: {
      persisted: async () => false,
      persist: async () => parts.persist ?? false,
      estimate: async () => ({ usage: 5_000, quota: 1 }),
    },
    folders: parts.folders === undefined ? folders : parts.folders,
    database: store.database,
    noticing: createNoticing(() => undefined),
    show: (news) => {
      view = { ...view, ...news }
    },
    now: () => NOW,
  })
}

test('the size, the browser’s promise and the folder are told', async () => {
  start()
  await waitFor(() =>
    expect(view).toMatchObject({
      bytes: 5_000,
      isPersistent: false,
      folder: { name: 'Backups', mayWrite: true },
      hasFolders: true,
    }),
  )
})

test.each([
  ['nothing was done since', { last: '2025-12-01T00:00:00.000Z', acts: 0, isDue: false, putBack: null }, 0],
  ['the last is of today', { last: '2026-02-01T08:00:00.000Z', acts: 4, isDue: false, putBack: null }, 0],
  ['the last is of yesterday', { last: '2026-01-31T09:00:00.000Z', acts: 4, isDue: false, putBack: null }, 1],
  ['there never was one', { last: null, acts: 1, isDue: false, putBack: null }, 1],
])('a backup goes into the folder by itself only where it is time: %s', async (_, state, times) => {
  const backing = start()
  backing.onState(state)
  await waitFor(() => expect(view.folder).not.toBeNull())
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(writeAll).toHaveBeenCalledTimes(times)
  expect(folders.tidy).toHaveBeenCalledTimes(times)
})

test('a folder whose old files cannot be removed gets its backup the next day all the same', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.mocked(folders.tidy).mockRejectedValueOnce(new DOMException('', 'NoModificationAllowedError'))
  const backing = start()
  const isDue = { last: '2026-01-30T09:00:00.000Z', acts: 4, isDue: false, putBack: null }
  backing.onState(isDue)
  await waitFor(() => expect(warned).toHaveBeenCalledOnce())
  backing.onState(isDue)
  await waitFor(() => expect(writeAll).toHaveBeenCalledTimes(2))
  warned.mockRestore()
})

test('a permission that lapsed writes nothing until the reader agrees again', async () => {
  mayWrite = false
  const backing = start()
  backing.onState({ last: null, acts: 3, isDue: true, putBack: null })
  await waitFor(() => expect(view.folder).toEqual({ name: 'Backups', mayWrite: false }))
  expect(writeAll).not.toHaveBeenCalled()
  backing.allowFolder()
  await waitFor(() =>
    expect(writeAll).toHaveBeenCalledWith('entente-backup-2026-02-01.json', expect.anything()),
  )
})

test('a browser without folders is told of as such', async () => {
  start({ folders: null }).onState({ last: null, acts: 60, isDue: true, putBack: null })
  await waitFor(() => expect(view).toMatchObject({ hasFolders: false, isDue: true, putBack: null }))
  expect(writeAll).not.toHaveBeenCalled()
})
