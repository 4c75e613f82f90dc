// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LibrarySession, openLibrarySession } from '../../../entrypoints/library/library-session.ts'
import { NO_FILTER } from '../../../lib/domain/library-view.ts'
import { openDrafts } from '../../../lib/panel-session/drafts.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { anEntry, aStep } from '../../support/file-builders.ts'
import { waitFor } from '../../support/wait-for.ts'
import { doorsOfTest, type SavedFile } from './doors-of-test.ts'

let database: Database
let session: LibrarySession
let count = 0
let files: SavedFile[]
let now: string

beforeEach(async () => {
  now = '2026-02-01T10:00:00.000Z'
  localStorage.clear()
  files = []
  database = openDatabase(`sections-${++count}`)
  const entries = [
    anEntry('2023-11-16', 'A', {
      name: 'border treaty',
      steps: [aStep('signed', 'planned', { date: '2024-03' })],
    }),
    anEntry('2026-01-15', 'B', { name: 'border treaty' }),
    anEntry('2026-01-15', 'C', { name: 'fisheries pact' }),
  ]
  await database.articles.bulkAdd(entries.map(({ article }) => article))
  await database.annotations.bulkAdd(entries.flatMap(({ passages }) => passages))
  session = openLibrarySession({
    database,
    drafts: openDrafts(() => localStorage),
    doors: doorsOfTest(files),
    now: () => now,
  })
  await waitFor(() => expect(session.view.value.shown).toHaveLength(3))
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await database.delete()
})

const shown = () => session.view.value.files?.map(({ name, entries }) => `${name} ${entries.length}`)
const filesAre = (wanted: string[]) => waitFor(() => expect(shown()).toEqual(wanted))

test('files are put together only when they are looked at', async () => {
  expect(session.view.value.files).toBeNull()
  session.acts.showSection('agreements')
  await filesAre(['border treaty 2', 'fisheries pact 1'])
  session.acts.filter({ ...NO_FILTER, words: 'fisheries' })
  await filesAre(['fisheries pact 1'])
  session.acts.showSection('annotations')
  expect(session.view.value.files).toBeNull()
})

test('parting and joining are stored, shown, and taken back one after the other', async () => {
  session.acts.showSection('agreements')
  await filesAre(['border treaty 2', 'fisheries pact 1'])
  const [border, fisheries] = session.view.value.files ?? []
  if (!border || !fisheries) throw new Error('There are no files.')
  session.acts.joinFiles(border, fisheries)
  await filesAre(['fisheries pact 3'])
  const [joined] = session.view.value.files ?? []
  if (joined?.entries[1]) session.acts.partEntry(joined, joined.entries[1].id)
  await waitFor(() => expect(shown()).toHaveLength(2))
  expect(session.view.value.notice).toMatchObject({
    words: 'Parted: B has a file of its own now.',
    undo: true,
  })
  session.acts.undo()
  await filesAre(['fisheries pact 3'])
  session.acts.undo()
  await filesAre(['border treaty 2', 'fisheries pact 1'])
})

test('promises are held against the day of today', async () => {
  session.acts.showSection('promises')
  await waitFor(() =>
    expect(session.view.value.promises).toMatchObject([{ due: '2024-03', standing: 'overdue' }]),
  )
})

test.each([
  ['UTC', 'overdue', '2024-04-01'],
  ['America/Los_Angeles', 'open', '2024-03-31'],
])(
  'today is the reader’s day: in the first hour of April UTC, what was due in March is in %s %s',
  async (zone, standing, today) => {
    vi.stubEnv('TZ', zone)
    now = '2024-04-01T00:30:00.000Z'
    session.acts.showSection('promises')
    await waitFor(() => expect(session.view.value.promises).toMatchObject([{ due: '2024-03', standing }]))
    expect(session.view.value.today).toBe(today)
  },
)

test('decisions leave with the backup', async () => {
  session.acts.showSection('agreements')
  await filesAre(['border treaty 2', 'fisheries pact 1'])
  const [border] = session.view.value.files ?? []
  if (border?.entries[0]) session.acts.partEntry(border, border.entries[0].id)
  await waitFor(() => expect(shown()).toHaveLength(3))
  await session.acts.download({ scope: { what: 'all' }, format: 'json' })
  expect(JSON.parse((await files[0]?.text()) ?? '').fileDecisions).toMatchObject([{ what: 'part' }])
})
