// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PanelSession } from '../../../lib/panel-session/panel-session.ts'
import { setColour } from '../../../lib/storage/annotation-store.ts'
import { noteSentences } from '../../../lib/storage/changed-sentences.ts'
import { addCollection } from '../../../lib/storage/collection-store.ts'
import { waitFor } from '../../support/wait-for.ts'
import { aBench, article, aTab, type Bench, pageAt, readState } from './panel-bench.ts'

let bench: Bench
let session: PanelSession
beforeEach(async () => {
  bench = aBench()
  bench.pages.set(await aTab(article.url), pageAt(readState))
  session = bench.open()
  await waitFor(() => expect(session.view.value.page.phase).toBe('read'))
})
afterEach(async () => {
  bench.ending.abort()
  await bench.database.delete()
})

async function keepOne(): Promise<string> {
  session.acts.keep(1)
  await waitFor(() => expect(session.view.value.kept.length).toBe(1))
  return session.view.value.kept[0]?.id ?? ''
}
const kept = () => session.view.value.kept[0]

test('kind and colour are chosen, and taken back by undo one at a time', async () => {
  const id = await keepOne()
  session.acts.setKind(id, 'highlight')
  await waitFor(() => expect(kept()).toMatchObject({ kind: 'highlight', entity: null }))
  session.acts.undo()
  await waitFor(() => expect(kept()).toMatchObject({ kind: 'agreement', entity: { name: 'Harbour Pact' } }))
  session.acts.setColour(id, 'green')
  await waitFor(() => expect(kept()?.colour).toBe('green'))
  session.acts.undo()
  await waitFor(() => expect(kept()?.colour).toBeNull())
})

test('what another window changed since is not said to be undone', async () => {
  const id = await keepOne()
  session.acts.setColour(id, 'green')
  await waitFor(() => expect(session.view.value.notice?.words).toBe('Colour changed.'))
  await setColour(bench.database, [id], 'pink')
  session.acts.undo()
  await waitFor(() =>
    expect(session.view.value.notice?.words).toBe('Undone, but for what was changed since.'),
  )
  expect((await bench.database.annotations.get(id))?.colour).toBe('pink')
})

test('it is put into a collection, into a new one, and taken out again', async () => {
  const id = await keepOne()
  await addCollection(bench.database, { id: 'c1', name: 'Ports', parent: null })
  await waitFor(() =>
    expect(session.view.value.choices.collections.map(({ name }) => name)).toEqual(['Ports']),
  )
  session.acts.putInCollection(id, 'c1')
  await waitFor(() => expect(kept()?.collections).toEqual(['c1']))
  session.acts.putInNewCollection(id, 'Coasts')
  await waitFor(() => expect(kept()?.collections).toHaveLength(2))
  session.acts.takeOutOfCollection(id, 'c1')
  await waitFor(() => expect(kept()?.collections).toHaveLength(1))
  session.acts.putInNewCollection(id, 'ports')
  await waitFor(() => expect(session.view.value.notice).toMatchObject({ tone: 'failed' }))
})

test('tags in use are offered, the commonest first', async () => {
  const id = await keepOne()
  await session.acts.addTag(id, 'maritime law')
  await session.acts.addTag(id, 'law of the sea')
  await waitFor(() => expect(session.acts.suggestTags('LAW')).toEqual(['law of the sea', 'maritime law']))
  expect(session.acts.suggestTags('aw')).toEqual([])
})

test('a choice that changes nothing says nothing', async () => {
  const id = await keepOne()
  await waitFor(() => expect(session.view.value.notice?.words).toBe('Kept.'))
  session.acts.setColour(id, null)
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(session.view.value.notice?.words).toBe('Kept.')
})

test('a sentence that changed is compared word by word', async () => {
  const id = await keepOne()
  const context = article.text.replace('signed', 'read')
  await noteSentences(bench.database, [{ id, changed: { context, seen: '2026-05-01T00:00:00.000Z' } }])
  await waitFor(() =>
    expect(session.view.value.differences.get(id)?.filter(({ stands }) => stands !== 'in-both')).toEqual([
      { text: 'signed', stands: 'before' },
      { text: 'read', stands: 'now' },
    ]),
  )
})
