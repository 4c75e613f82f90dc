// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { KeptPlace } from '../../../lib/domain/kept-place.ts'
import { setColour, setNote } from '../../../lib/storage/annotation-store.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { waitFor } from '../../support/wait-for.ts'
import { aWish } from '../storage/store-bench.ts'
import { aBench, article, aTab, type Bench, pageAt, readState } from './panel-bench.ts'

let bench: Bench
beforeEach(() => {
  bench = aBench()
})
afterEach(async () => {
  bench.ending.abort()
  await bench.database.delete()
})

const FOUND: KeptPlace = { id: 'one', state: 'found', start: 17, end: 25, colour: null }
const asked = () => bench.sent.filter(([, name]) => name === 'locateKept').length

async function openWithOneKept(answer: () => KeptPlace[] = () => [FOUND]) {
  await keep(bench.database, aWish())
  const tab = await aTab(article.url)
  bench.pages.set(tab, pageAt(readState, answer))
  const { view, acts } = bench.open()
  await waitFor(() => expect(view.value.kept).toHaveLength(1))
  return { view, acts, tab }
}

test('where everything stands is asked of the page, and a press shows it there', async () => {
  const { view, acts, tab } = await openWithOneKept()
  await waitFor(() => expect(view.value.places?.get('one')).toEqual(FOUND))
  acts.showKept('one')
  await waitFor(() => expect(bench.sent).toContainEqual([tab, 'showKept', { id: 'one' }]))
})

test('it is asked anew when the page is another, or something else is kept, and not for a note', async () => {
  const { view, tab } = await openWithOneKept()
  await waitFor(() => expect(view.value.places?.size).toBe(1))
  const before = asked()
  await setNote(bench.database, 'one', 'mine')
  await waitFor(() => expect(view.value.kept[0]?.note).toBe('mine'))
  expect(asked()).toBe(before)
  await setColour(bench.database, ['one'], 'blue')
  await waitFor(() => expect(asked()).toBe(before + 1))
  await bench.pageSays(tab, readState)
  await waitFor(() => expect(asked()).toBe(before + 2))
})

test('while the page looks nothing is known; of one that does not answer nothing is said', async () => {
  const { view } = await openWithOneKept(() => {
    throw new Error('The page is gone.')
  })
  await waitFor(() => expect(view.value.places).toEqual(new Map()))
})

test('a page that is no article lists what was kept of its address, found and not', async () => {
  await keep(bench.database, aWish())
  const lost: KeptPlace = { id: 'one', state: 'not-here' }
  bench.pages.set(
    await aTab(article.url),
    pageAt({ phase: 'no-article' }, () => [lost]),
  )
  const { view } = bench.open()
  await waitFor(() => expect(view.value.kept).toHaveLength(1))
  await waitFor(() => expect(view.value.places?.get('one')).toEqual(lost))
})
