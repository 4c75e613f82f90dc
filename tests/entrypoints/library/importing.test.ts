// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LibrarySession, openLibrarySession } from '../../../entrypoints/library/library-session.ts'
import type { ImportInHand } from '../../../lib/domain/import-view.ts'
import { openDrafts } from '../../../lib/panel-session/drafts.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { aKept, anOfficial } from '../../support/builders.ts'
import { aCollection } from '../../support/export-builders.ts'
import { waitFor } from '../../support/wait-for.ts'
import { doorsOfTest, type SavedFile } from './doors-of-test.ts'

let database: Database
let session: LibrarySession
let count = 0
let files: SavedFile[]

beforeEach(async () => {
  localStorage.clear()
  files = []
  database = openDatabase(`importing-${++count}`)
  const kept = aKept({}, [
    { id: 'pact', collections: ['c'] },
    { id: 'ana', entity: anOfficial() },
  ])
  await database.articles.add(kept.article)
  await database.annotations.bulkAdd(kept.annotations)
  await database.collections.add(aCollection({ id: 'c', name: 'Sea' }))
  session = openLibrarySession({
    database,
    drafts: openDrafts(() => localStorage),
    doors: doorsOfTest(files),
  })
  await waitFor(() => expect(session.view.value.all?.annotations).toBe(2))
})

afterEach(() => database.delete())

const importing = () => session.view.value.importing

async function checked(file: File): Promise<Extract<ImportInHand, { step: 'checked' }>> {
  session.acts.readImport(file)
  return waitFor(() => {
    const now = importing()
    if (now?.step !== 'checked') throw new Error(`It is at ${JSON.stringify(now)}.`)
    return now
  })
}

async function backup(): Promise<File> {
  await session.acts.download({ scope: { what: 'all' }, format: 'json' })
  return new File([(await files.at(-1)?.text()) ?? ''], 'backup.json')
}

test('a backup brings back what was lost, in one act that one undo takes back', async () => {
  const file = await backup()
  await database.annotations.clear()
  await database.articles.clear()
  await database.collections.clear()
  await waitFor(() => expect(session.view.value.all?.annotations).toBe(0))
  const { format, preview } = await checked(file)
  expect(format).toBe('JSON of Entente')
  expect(preview.annotations).toMatchObject({ added: 2, same: 0, changed: 0 })
  expect(await database.annotations.count()).toBe(0)
  session.acts.confirmImport()
  await waitFor(() => expect(session.view.value.all?.annotations).toBe(2))
  await waitFor(() => expect(session.view.value.collections).toMatchObject([{ name: 'Sea' }]))
  expect(importing()).toBeNull()
  expect(session.view.value.notice).toMatchObject({ undo: true })
  session.acts.undo()
  await waitFor(() => expect(session.view.value.all?.annotations).toBe(0))
  expect(await database.articles.count()).toBe(0)
})

test('the same file again would change nothing', async () => {
  const { preview } = await checked(await backup())
  expect(preview.annotations).toMatchObject({ added: 0, same: 2, changed: 0, older: 0 })
})

test.each([
  ['of another kind', new File(['<html>'], 'page.html'), null, /is of no kind that can be imported/],
  ['empty', new File([''], 'empty.csv'), null, /./],
  ['broken', new File(['{"format":"entente","version":2,'], 'x.json'), 'JSON of Entente', /is no JSON/],
])('a file that is %s is refused whole, with the reason', async (_, file, format, why) => {
  session.acts.readImport(file)
  await waitFor(() => expect(importing()).toMatchObject({ step: 'refused', name: file.name, format }))
  const now = importing()
  expect(now?.step === 'refused' && now.refused[0]?.why).toMatch(why)
  session.acts.closeImport()
  expect(importing()).toBeNull()
})

test('a file that is too large is refused unread', async () => {
  const file = new File([''], 'large.json')
  Object.defineProperty(file, 'size', { value: 60_000_000 })
  session.acts.readImport(file)
  await waitFor(() => expect(importing()).toMatchObject({ step: 'refused' }))
})

test('a file that moved since it was chosen is told in the reader’s words, with what to do', async () => {
  const file = new File(['{}'], 'moved.json')
  file.text = () => Promise.reject(new DOMException('A requested file could not be found.', 'NotFoundError'))
  session.acts.readImport(file)
  const why = 'The file could not be read. It may have been moved or changed meanwhile: choose it again.'
  await waitFor(() => expect(importing()).toEqual({ step: 'failed', why }))
})

test('a file that turns out unreadable after its reading was stopped opens nothing again', async () => {
  const file = new File(['{}'], 'slow.json')
  let fail: (why: unknown) => void = () => undefined
  const text = new Promise<string>((_, reject) => {
    fail = reject
  })
  file.text = () => text
  const read = session.acts.readImport(file)
  session.acts.closeImport()
  fail(new DOMException('', 'NotFoundError'))
  await read
  expect(importing()).toBeNull()
})

test('a reading that is stopped leaves nothing, and stores nothing', async () => {
  const file = await backup()
  session.acts.readImport(file)
  session.acts.closeImport()
  session.acts.confirmImport()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(importing()).toBeNull()
  expect(await database.acts.count()).toBe(0)
})
