// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LibrarySession, openLibrarySession } from '../../../entrypoints/library/library-session.ts'
import type { PageDoors } from '../../../entrypoints/library/page-doors.ts'
import { NO_FILTER } from '../../../lib/domain/library-view.ts'
import { openDrafts } from '../../../lib/panel-session/drafts.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { aKept, anOfficial } from '../../support/builders.ts'
import { waitFor } from '../../support/wait-for.ts'
import { doorsOfTest, type SavedFile } from './doors-of-test.ts'

let database: Database
let count = 0
let files: SavedFile[]

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

function open(doors: Partial<PageDoors> = {}): LibrarySession {
  return openLibrarySession({
    database,
    drafts: openDrafts(() => localStorage),
    doors: doorsOfTest(files, doors),
    now: () => '2026-02-01T10:00:00.000Z',
  })
}

const shownIds = ({ view }: LibrarySession) =>
  (view.value.shown ?? []).flatMap(({ annotations }) => annotations.map(({ id }) => id)).sort()
const shows = (session: LibrarySession, ids: string[]) =>
  waitFor(() => expect(shownIds(session)).toEqual(ids))
const tells = ({ view }: LibrarySession, words: string) =>
  waitFor(() => expect(view.value.notice?.words).toBe(words))
const stored = (id: string) => database.annotations.get(id)

async function opened(doors?: Partial<PageDoors>): Promise<LibrarySession> {
  const session = open(doors)
  await shows(session, ['ana', 'other', 'pact'])
  return session
}

test('everything is shown and counted', async () => {
  const { view } = open()
  const counts: unknown[] = []
  const stop = view.subscribe(({ shown, all }) => void (shown && counts.push(all)))
  await waitFor(() => expect(view.value.isWhole).toBe(true))
  stop()
  // None is said before it is counted.
  expect([...new Set(counts.map((all) => JSON.stringify(all)))]).toEqual([
    'null',
    JSON.stringify({ annotations: 3, articles: 2 }),
  ])
  // The numbers follow the list.
  await waitFor(() => expect(view.value.facets.kinds).toMatchObject({ official: 1, agreement: 2, area: 0 }))
})

test('what is kept elsewhere appears, under the same filter', async () => {
  const session = await opened()
  session.acts.filter({ ...NO_FILTER, kinds: ['official'] })
  expect(shownIds(session)).toEqual(['ana'])
  const { annotations } = aKept({}, [{ id: 'new', entity: anOfficial() }, { id: 'hidden' }])
  await database.annotations.bulkAdd(annotations)
  await shows(session, ['ana', 'new'])
})

test('acts are undone one after the other, the last first, also after a reload', async () => {
  const first = await opened()
  first.acts.remove(['pact'])
  await tells(first, 'Deleted: Harbour Pact.')
  first.acts.remove(['ana'])
  await tells(first, 'Deleted: Ana Ruiz.')
  await shows(first, ['other'])
  first.acts.undo()
  await tells(first, 'Undone: “Deleted: Ana Ruiz.”')
  expect(first.view.value.notice).toMatchObject({ undo: false, redo: true })
  const again = open()
  await shows(again, ['ana', 'other'])
  again.acts.undo()
  await shows(again, ['ana', 'other', 'pact'])
  again.acts.redo()
  await shows(again, ['ana', 'other'])
})

test('an act in the middle is undone, and what came after it stays', async () => {
  const session = await opened()
  await session.acts.addTag(['pact'], 'sea')
  session.acts.remove(['other'])
  await shows(session, ['ana', 'pact'])
  await waitFor(() => expect(session.view.value.done).toHaveLength(2))
  const tagging = session.view.value.done?.find(({ words }) => words.startsWith('Tag'))
  session.acts.undoAct(tagging?.id ?? '')
  await waitFor(async () => expect((await stored('pact'))?.tags).toEqual([]))
  expect(shownIds(session)).toEqual(['ana', 'pact'])
  session.acts.redoAct(tagging?.id ?? '')
  await waitFor(async () => expect((await stored('pact'))?.tags).toEqual(['sea']))
})

test('many are tagged, coloured, put into a collection and deleted, each in one act', async () => {
  const session = await opened()
  const { acts, view } = session
  const ids = ['pact', 'ana', 'other']
  expect(await acts.addTag(ids, 'brief')).toBe(true)
  acts.setColour(ids, 'pink')
  await tells(session, 'Coloured pink: 3 annotations.')
  acts.putInNewCollection(ids, 'For May')
  await tells(session, 'Put into “For May”: 3 annotations.')
  await waitFor(() => expect(view.value.collections).toHaveLength(1))
  const [collection] = view.value.collections
  await waitFor(() => expect(view.value.facets.collections.get(collection?.id ?? '')).toBe(3))
  expect(view.value.facets.colours.pink).toBe(3)
  expect(view.value.facets.tags).toEqual([{ tag: 'brief', annotations: 3 }])
  acts.remove(ids)
  await tells(session, 'Deleted: 3 annotations.')
  await waitFor(() => expect(view.value.bin?.flatMap((kept) => kept.annotations)).toHaveLength(3))
  acts.undo()
  await shows(session, ['ana', 'other', 'pact'])
  expect(await stored('pact')).toMatchObject({ colour: 'pink', tags: ['brief'], note: 'as it was' })
})

test('what is taken out of a collection, untagged and uncoloured is so', async () => {
  const session = await opened()
  const { acts, view } = session
  expect(await acts.addCollection('Sea', null)).toBe(true)
  await waitFor(() => expect(view.value.collections).toHaveLength(1))
  const id = view.value.collections[0]?.id ?? ''
  acts.putInCollection(['pact'], id)
  await acts.addTag(['pact'], 'x')
  acts.setColour(['pact'], 'blue')
  await waitFor(async () => expect(await stored('pact')).toMatchObject({ collections: [id], colour: 'blue' }))
  acts.takeOutOfCollection(['pact'], id)
  acts.removeTag(['pact'], 'x')
  acts.setColour(['pact'], null)
  await waitFor(async () =>
    expect(await stored('pact')).toMatchObject({ collections: [], tags: [], colour: null }),
  )
})

test('the bin gives back, or is emptied for good', async () => {
  const session = await opened()
  session.acts.remove(['pact', 'ana'])
  await shows(session, ['other'])
  session.acts.restore(['ana'])
  await shows(session, ['ana', 'other'])
  session.acts.emptyBin()
  await tells(session, 'The bin is empty.')
  expect(await stored('pact')).toBeUndefined()
  expect(await stored('ana')).toBeDefined()
})

test('tags and collections are renamed, merged and deleted everywhere', async () => {
  const session = await opened()
  const { acts, view } = session
  await acts.addTag(['pact'], 'border')
  await acts.addTag(['ana'], 'borders')
  acts.renameTag('border', 'borders')
  await waitFor(() => expect(view.value.facets.tags).toEqual([{ tag: 'borders', annotations: 2 }]))
  acts.deleteTag('borders')
  await waitFor(() => expect(view.value.facets.tags).toEqual([]))
  await acts.addCollection('B', null)
  await acts.addCollection('A', null)
  expect(await acts.addCollection('a', null)).toBe(false)
  await tells(session, 'There is a collection “A” here already.')
  await waitFor(() => expect(view.value.collections.map(({ name }) => name)).toEqual(['A', 'B']))
  const [a, b] = view.value.collections.map(({ id }) => id)
  acts.moveCollection(b ?? '', a ?? '')
  await waitFor(() => expect(view.value.collections[1]?.parent).toBe(a))
  expect(await acts.renameCollection(a ?? '', 'Z')).toBe(true)
  acts.mergeCollections(b ?? '', a ?? '')
  await waitFor(() => expect(view.value.collections.map(({ name }) => name)).toEqual(['Z']))
  acts.deleteCollection(a ?? '')
  await waitFor(() => expect(view.value.collections).toEqual([]))
})

test('colours get a meaning, and tags are completed without their accents', async () => {
  const { acts, view, suggestTags } = await opened()
  acts.setMeaning('pink', 'For the brief')
  await waitFor(() => expect(view.value.meanings.pink).toBe('For the brief'))
  await acts.addTag(['pact'], 'năng lượng')
  await waitFor(() => expect(suggestTags('LUO')).toEqual(['năng lượng']))
  expect(suggestTags('ang')).toEqual([])
})

test('a note is stored, an export takes it even before the pause in typing, and its earlier text is there', async () => {
  const session = await opened()
  session.acts.typeNote('pact', 'newly typed')
  expect(await session.acts.download({ scope: { what: 'all' }, format: 'json' })).toBe(true)
  expect(await files[0]?.text()).toContain('newly typed')
  expect((await stored('pact'))?.note).toBe('newly typed')
  expect(await session.acts.noteVersions('pact')).toMatchObject([{ note: 'as it was' }])
})

test('a database that fails later leaves in sight what was read, and the export', async () => {
  const session = await opened()
  database.close()
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'UnknownError')
  })
  session.acts.remove(['pact'])
  await waitFor(() => expect(session.view.value.notice?.tone).toBe('failed'))
  expect(shownIds(session)).toHaveLength(3)
  await session.acts.download({ scope: { what: 'all' }, format: 'markdown' })
  expect(await files[0]?.text()).toContain('Harbour Pact')
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
  expect(JSON.parse((await files[0]?.text()) ?? '').annotations).toHaveLength(3)
  vi.restoreAllMocks()
  session.acts.readAgain()
  await waitFor(() => expect(session.view.value.fault).toBeNull())
})
