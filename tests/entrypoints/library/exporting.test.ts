// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LibrarySession, openLibrarySession } from '../../../entrypoints/library/library-session.ts'
import type { PageDoors } from '../../../entrypoints/library/page-doors.ts'
import type { WrittenFile } from '../../../entrypoints/library/written-file.ts'
import { NO_FILTER } from '../../../lib/domain/library-view.ts'
import { openDrafts } from '../../../lib/panel-session/drafts.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { aKept } from '../../support/builders.ts'
import { aCollection } from '../../support/export-builders.ts'
import { waitFor } from '../../support/wait-for.ts'
import { doorsOfTest, type SavedFile } from './doors-of-test.ts'

let database: Database
let count = 0
let files: SavedFile[]

beforeEach(async () => {
  localStorage.clear()
  files = []
  database = openDatabase(`exporting-${++count}`)
  const kept = [
    aKept({}, [
      { id: 'pact', collections: ['mekong'] },
      { id: 'gone', deleted: '2026-01-20T00:00:00.000Z' },
    ]),
    aKept({ url: 'https://news.example/2', title: 'Other' }, [{ id: 'other', note: 'grain' }]),
  ]
  await database.articles.bulkAdd(kept.map(({ article }) => article))
  await database.annotations.bulkAdd(kept.flatMap(({ annotations }) => annotations))
  await database.collections.bulkAdd([
    aCollection({ id: 'asia', name: 'Asia' }),
    aCollection({ id: 'mekong', name: 'Mekong', parent: 'asia' }),
    aCollection({ id: 'void', name: 'Void' }),
  ])
})

afterEach(() => database.delete())

async function opened(doors: Partial<PageDoors> = {}): Promise<LibrarySession> {
  const session = openLibrarySession({
    database,
    drafts: openDrafts(() => localStorage),
    doors: doorsOfTest(files, doors),
    now: () => '2026-02-01T10:00:00.000Z',
  })
  await waitFor(() => {
    expect(session.view.value.shown).toHaveLength(2)
    expect(session.view.value.collections).toHaveLength(3)
    expect(session.view.value.bin).toHaveLength(1)
  })
  return session
}

const ALL = { what: 'all' } as const

async function idsOf(file: SavedFile | undefined): Promise<string[]> {
  const { annotations } = JSON.parse((await file?.text()) ?? '') as { annotations: { id: string }[] }
  return annotations.map(({ id }) => id).sort()
}

test.each([
  ['what is shown', { what: 'shown' }, 'Other.json', ['other']],
  [
    'a collection, with what stands in it',
    { what: 'collection', collection: 'asia' },
    'Two ports, one pact.json',
    ['pact'],
  ],
  ['one article', { what: 'article', article: 'https://news.example/2' }, 'Other.json', ['other']],
  ['what is selected', { what: 'selected', ids: ['pact'] }, 'Two ports, one pact.json', ['pact']],
  ['everything, the bin with it', ALL, 'entente-2026-02-01.json', ['gone', 'other', 'pact']],
] as const)('an export takes %s', async (_, scope, name, ids) => {
  const session = await opened()
  session.acts.filter({ ...NO_FILTER, words: 'grain' })
  await waitFor(() => expect(session.view.value.shown).toHaveLength(1))
  expect(await session.acts.download({ scope, format: 'json' })).toBe(true)
  expect(files[0]?.name).toBe(name)
  expect(await idsOf(files[0])).toEqual(ids)
  expect(session.view.value.notice?.words).toBe(`Exported as ${name}.`)
})

test('a part leaves with the collections that it names, and those alone', async () => {
  const { acts } = await opened()
  await acts.download({ scope: { what: 'selected', ids: ['pact'] }, format: 'json' })
  const { collections } = JSON.parse((await files[0]?.text()) ?? '')
  expect(collections.map(({ id }: { id: string }) => id).sort()).toEqual(['asia', 'mekong'])
})

test('a preview has the first lines and says how much there is', async () => {
  const { acts } = await opened()
  const short = await acts.previewExport({ scope: { what: 'selected', ids: ['other'] }, format: 'csv' })
  expect(short).toMatchObject({ name: 'Other.csv', annotations: 1, isCut: false })
  expect(short.text).toContain('grain')
  const long = await acts.previewExport({ scope: ALL, format: 'html' })
  expect(long).toMatchObject({ annotations: 2, isCut: true })
  expect(long.text.split('\n').length).toBeLessThanOrEqual(40)
})

test('a copy has the whole text; a clipboard that refuses is told', async () => {
  let copied = ''
  const { acts } = await opened({
    copy: async (text) => {
      copied = text
    },
  })
  const wish = { scope: ALL, format: 'markdown' }
  expect(await acts.copyExport(wish)).toBe(true)
  expect(copied).toContain('grain')
  const refusing = await opened({ copy: () => Promise.reject(new Error('no')) })
  expect(await refusing.acts.copyExport(wish)).toBe(false)
})

test('a file of the reader’s choosing is written and closed', async () => {
  const file = { text: '', end: '' }
  const { acts } = await opened({ askForFile: async () => fileInto(file) })
  expect(await acts.saveAs({ scope: ALL, format: 'csv' })).toBe(true)
  expect(file).toMatchObject({ end: 'closed' })
  expect(file.text).toContain('grain')
})

test('a reader who changes their mind about the place is told nothing', async () => {
  const { acts, view } = await opened({ askForFile: async () => null })
  expect(await acts.saveAs({ scope: ALL, format: 'csv' })).toBe(false)
  expect(view.value.notice).toBeNull()
})

const NO_ROOM =
  'The file could not be written: there is no room for it. Make room on the disk, or choose another place, and export again.'
const NOT_WRITTEN =
  'The file could not be written. The place may be gone or may not be written to: export again, and choose another place.'

vi.mock('../../../lib/exchange/to-ris.ts', () => {
  throw new Error('The chunk is not there.')
})

test('a format that cannot be loaded is not told as a place that is gone', async () => {
  const { acts, view } = await opened()
  expect(await acts.download({ scope: ALL, format: 'ris' })).toBe(false)
  expect(view.value.notice).toMatchObject({
    tone: 'failed',
    words:
      'The file could not be written: A part of Entente could not be loaded. Load this page anew, and export again.',
  })
})

test.each([
  ['a disk that is full', new DOMException('Quota.', 'QuotaExceededError'), NO_ROOM],
  ['a folder that is gone', new DOMException('A requested entry is gone.', 'NotFoundError'), NOT_WRITTEN],
])('%s leaves no half file, and is told', async (_, error, words) => {
  const file = { text: '', end: '' }
  const { acts, view } = await opened({
    askForFile: async () => ({
      ...fileInto(file),
      write: () => Promise.reject(error),
    }),
  })
  expect(await acts.saveAs({ scope: ALL, format: 'csv' })).toBe(false)
  expect(file.end).toBe('aborted')
  expect(view.value.notice).toMatchObject({ tone: 'failed', words })
})

test('a long export shows how far it is, and stops when asked', async () => {
  const annotations = Array.from({ length: 100 }, (_, at) => ({ id: `n${at}` }))
  await database.annotations.bulkAdd(aKept({}, annotations).annotations)
  const session = await opened()
  await waitFor(() => expect(session.view.value.all?.annotations).toBe(102))
  // However fast the machine is, each piece takes as long as a slice.
  let clock = performance.now()
  const ticking = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 20))
  const shares: number[] = []
  const stop = session.view.subscribe(({ exporting }) => {
    if (!exporting) return
    shares.push(exporting.share)
    if (exporting.share > 0) session.acts.cancelExport()
  })
  expect(await session.acts.download({ scope: ALL, format: 'json' })).toBe(false)
  stop()
  ticking.mockRestore()
  expect(shares.length).toBeGreaterThan(1)
  expect(files).toEqual([])
  expect(session.view.value).toMatchObject({
    exporting: null,
    notice: { words: 'The export was stopped. Nothing was saved.' },
  })
})

test('a file of everything counts as a backup', async () => {
  const { acts, view } = await opened()
  await acts.addTag(['pact'], 'x')
  await waitFor(() => expect(view.value.backup).toMatchObject({ last: null, acts: 1 }))
  acts.backUp()
  await waitFor(() => expect(view.value.notice?.words).toBe('Backed up as entente-backup-2026-02-01.json.'))
  expect(await idsOf(files[0])).toEqual(['gone', 'other', 'pact'])
  await waitFor(() => expect(view.value.backup.last).toBe('2026-02-01T10:00:00.000Z'))
})

function fileInto(file: { text: string; end: string }): WrittenFile {
  return {
    write: async (chunk) => {
      file.text += chunk
    },
    close: async () => {
      file.end = 'closed'
    },
    abort: async () => {
      file.end = 'aborted'
    },
  }
}
