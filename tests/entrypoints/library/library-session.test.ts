// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LibrarySession, openLibrarySession } from '../../../entrypoints/library/library-session.ts'
import { openDrafts } from '../../../lib/panel-session/drafts.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { aKept, anOfficial } from '../../support/builders.ts'
import { waitFor } from '../../support/wait-for.ts'
import { written } from '../../support/written.ts'

let database: Database
let count = 0
let files: { name: string; mime: string; text: string }[]

beforeEach(async () => {
  localStorage.clear()
  files = []
  database = openDatabase(`library-${++count}`)
  const kept = [
    aKept({}, [
      { id: 'pact', note: 'as it was' },
      { id: 'ana', entity: anOfficial() },
    ]),
    aKept({ url: 'https://news.example/2', title: 'Other' }, [{ id: 'other' }]),
  ]
  await database.articles.bulkAdd(kept.map(({ article }) => article))
  await database.annotations.bulkAdd(kept.flatMap(({ annotations }) => annotations))
})

afterEach(async () => {
  vi.restoreAllMocks()
  await database.delete()
})

function open(): LibrarySession {
  return openLibrarySession({
    database,
    drafts: openDrafts(() => localStorage),
    save: async ({ pieces, ...file }) => {
      files.push({ ...file, text: await written(pieces) })
    },
    now: () => '2026-02-01T10:00:00.000Z',
  })
}

const shownIds = ({ view }: LibrarySession) =>
  (view.value.shown ?? []).flatMap(({ annotations }) => annotations.map(({ id }) => id)).sort()

async function opened(): Promise<LibrarySession> {
  const session = open()
  await waitFor(() => expect(shownIds(session)).toEqual(['ana', 'other', 'pact']))
  return session
}

test('everything is shown and counted', async () => {
  const { view } = await opened()
  expect(view.value.all).toEqual({ annotations: 3, articles: 2 })
  expect(view.value.kinds).toEqual({ official: 1, agreement: 2, area: 0, highlight: 0, article: 0 })
})

test('what is kept elsewhere appears, under the same filter', async () => {
  const session = await opened()
  session.acts.filter({ kinds: ['official'], words: '' })
  expect(shownIds(session)).toEqual(['ana'])
  const { annotations } = aKept({}, [{ id: 'new', entity: anOfficial() }, { id: 'hidden' }])
  await database.annotations.bulkAdd(annotations)
  await waitFor(() => expect(shownIds(session)).toEqual(['ana', 'new']))
})

test('deletions are undone one after the other, the last first', async () => {
  const session = await opened()
  session.acts.remove('pact')
  await waitFor(() =>
    expect(session.view.value.notice).toMatchObject({ words: 'Deleted: Harbour Pact.', undo: true }),
  )
  session.acts.remove('ana')
  await waitFor(() => expect(shownIds(session)).toEqual(['other']))
  await waitFor(() => expect(session.view.value.notice?.words).toBe('Deleted: Ana Ruiz.'))
  session.acts.undo()
  await waitFor(() =>
    expect(session.view.value.notice).toMatchObject({ words: 'Brought back: Ana Ruiz.', undo: true }),
  )
  session.acts.undo()
  await waitFor(() => expect(shownIds(session)).toEqual(['ana', 'other', 'pact']))
  await waitFor(() => expect(session.view.value.notice?.undo).toBe(false))
})

test('a note is stored, and an export takes it even before the pause in typing', async () => {
  const session = await opened()
  session.acts.typeNote('pact', 'newly typed')
  session.acts.exportAs('json', 'all')
  await waitFor(() => expect(files).toHaveLength(1))
  expect(files[0]?.text).toContain('newly typed')
  expect((await database.annotations.get('pact'))?.note).toBe('newly typed')
})

test('an export takes what is shown, or everything', async () => {
  const session = await opened()
  session.acts.filter({ kinds: [], words: 'other' })
  session.acts.exportAs('json', 'shown')
  session.acts.exportAs('csv', 'all')
  await waitFor(() => expect(files).toHaveLength(2))
  const byName = Object.fromEntries(files.map((file) => [file.name, file.text]))
  expect(JSON.parse(byName['Other.json'] ?? '').annotations).toMatchObject([{ id: 'other' }])
  expect(byName['entente-2026-02-01.csv']?.split('\r\n')).toHaveLength(5)
})

test('a database that fails later leaves in sight what was read, and the export', async () => {
  const session = await opened()
  database.close()
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'UnknownError')
  })
  session.acts.remove('pact')
  await waitFor(() => expect(session.view.value.notice?.tone).toBe('failed'))
  expect(shownIds(session)).toHaveLength(3)
  session.acts.exportAs('markdown', 'all')
  await waitFor(() => expect(files[0]?.text).toContain('Harbour Pact'))
})

test('a database that never opens says so, and what can be read is saved', async () => {
  database.close()
  const genuine = indexedDB.open.bind(indexedDB)
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (version !== undefined) throw new DOMException('', 'UnknownError')
    return genuine(name)
  })
  const session = open()
  await waitFor(() => expect(session.view.value.fault).toMatch(/cannot be opened/))
  expect(session.view.value.shown).toBeNull()
  session.acts.rescue()
  await waitFor(() => expect(files[0]?.name).toBe('entente-2026-02-01.json'))
  expect(JSON.parse(files[0]?.text ?? '').annotations).toHaveLength(3)
  vi.restoreAllMocks()
  session.acts.readAgain()
  await waitFor(() => expect(session.view.value.fault).toBeNull())
})
