// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { NO_FILTER } from '../../../lib/domain/library-view.ts'
import { aCollection } from '../../support/export-builders.ts'
import {
  acts,
  again,
  button,
  click,
  FACETS,
  field,
  ONE,
  onEmptyPage,
  press,
  root,
  show,
  type,
} from './library-samples.tsx'

onEmptyPage()

const ASIA = aCollection({ id: 'asia', name: 'Asia' })
const MEKONG = aCollection({ id: 'mekong', name: 'Mekong', parent: 'asia' })
const TRADE = aCollection({ id: 'trade', name: 'Trade' })
const COLLECTIONS = [ASIA, MEKONG, TRADE]

test('the section that is shown is told, and another one is shown', async () => {
  show(ONE, { section: 'bin' })
  expect(root.querySelector('[aria-current]')?.textContent).toBe('Bin')
  await click(/^Promises/)
  expect(acts.showSection).toHaveBeenCalledWith('promises')
})

test('a press on a kind, tag, collection or colour narrows the list, a second one does not', async () => {
  const filter = { ...NO_FILTER, tags: ['ports'], words: 'x' }
  show(ONE, { filter, collections: COLLECTIONS })
  expect(button(/^ports/).getAttribute('aria-pressed')).toBe('true')
  await click(/^ports/)
  expect(acts.filter).toHaveBeenLastCalledWith({ ...filter, tags: [] })
  await click(/^visits/)
  expect(acts.filter).toHaveBeenLastCalledWith({ ...filter, tags: ['ports', 'visits'] })
  await click(/^Officials\s*\d/)
  expect(acts.filter).toHaveBeenLastCalledWith({ ...filter, kinds: ['official'] })
  await click(/^Mekong/)
  expect(acts.filter).toHaveBeenLastCalledWith({ ...filter, collection: 'mekong' })
  await click(/^Pink/)
  expect(acts.filter).toHaveBeenLastCalledWith({ ...filter, colours: ['pink'] })
  expect(acts.showSection).toHaveBeenLastCalledWith('annotations')
})

test('what was typed since the column was drawn is looked for still when it narrows the list', async () => {
  const filter = { ...NO_FILTER, words: 'x' }
  show(ONE, { filter })
  again({ filter: { ...filter, words: 'xy' } })
  await click(/^visits/)
  expect(acts.filter).toHaveBeenLastCalledWith({ ...filter, words: 'xy', tags: ['visits'] })
})

test('a tag is renamed in its place', async () => {
  show(ONE)
  await click('Change: ports')
  await press(await type('New name of the tag ports', 'harbours'), 'Enter')
  expect(acts.renameTag).toHaveBeenCalledWith('ports', 'harbours')
})

test.each([
  ['visits', 'visits', false],
  ['viet nam', 'Việt Nam', true],
])('renaming onto %s asks whether the two shall become one', async (name, twin, mayStayApart) => {
  show(ONE)
  await click('Change: ports')
  await press(await type('New name of the tag ports', name), 'Enter')
  expect(acts.renameTag).not.toHaveBeenCalled()
  expect(root.querySelector('[role="alert"]')?.textContent).toContain(`There is a tag ${twin} already`)
  if (mayStayApart) {
    await click('Keep both')
    expect(acts.renameTag).toHaveBeenCalledWith('ports', name)
  } else {
    expect(() => button('Keep both')).toThrow()
    await click(`Merge into “${twin}”`)
    expect(acts.renameTag).toHaveBeenCalledWith('ports', twin)
  }
})

test('a tag by which the list is narrowed takes the filter with it', async () => {
  const filter = { ...NO_FILTER, tags: ['ports'] }
  show(ONE, { filter })
  await click('Change: ports')
  await press(await type('New name of the tag ports', 'harbours'), 'Enter')
  expect(acts.filter).toHaveBeenLastCalledWith({ ...filter, tags: ['harbours'] })
})

test('deleting a tag gives the focus to the next one', async () => {
  show(ONE)
  await click('Change: ports')
  await click('Delete everywhere')
  expect(acts.deleteTag).toHaveBeenCalledWith('ports')
  expect(document.activeElement).toBe(button(/^Việt Nam/))
})

test('of many tags those that are used most are listed, until all are asked for', async () => {
  const tags = Array.from({ length: 30 }, (_, at) => ({ tag: `tag ${at}`, annotations: at }))
  show(ONE, { facets: { ...FACETS, tags } })
  expect(() => button(/^tag 0/)).toThrow()
  expect(button(/^tag 29/)).toBeDefined()
  await click('Show all 30 tags')
  expect(button(/^tag 0/)).toBeDefined()
})

test('a collection is made, and one that is not taken keeps its name in the field', async () => {
  show(ONE)
  await click('New collection')
  acts.addCollection.mockResolvedValueOnce(false)
  await submit(await type('Name of the new collection', ' Sea '))
  expect(acts.addCollection).toHaveBeenCalledWith('Sea', null)
  expect(field('Name of the new collection').value).toBe(' Sea ')
  await submit(field('Name of the new collection'))
  expect(() => field('Name of the new collection')).toThrow()
  expect(document.activeElement).toBe(button('New collection'))
})

test('a collection is renamed, moved, merged and deleted in its place', async () => {
  show(ONE, { collections: COLLECTIONS })
  await click('Change: Mekong')
  await submit(await type('New name of Mekong', 'River'))
  expect(acts.renameCollection).toHaveBeenCalledWith('mekong', 'River')
  await click('Change: Mekong')
  await submit(field('Move into'))
  expect(acts.moveCollection).toHaveBeenCalledWith('mekong', null)
  await click('Change: Mekong')
  const into = field('Merge into')
  await act(async () => {
    into.value = 'trade'
    into.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await submit(into)
  expect(acts.mergeCollections).toHaveBeenCalledWith('mekong', 'trade')
  await click('Change: Asia')
  // What holds others stays at the top.
  expect(() => field('Move into')).toThrow()
  await click('Delete collection')
  expect(acts.deleteCollection).toHaveBeenCalledWith('asia')
  expect(document.activeElement).toBe(button(/^Mekong/))
})

test('a colour gets a meaning', async () => {
  show(ONE)
  await click('Change: Pink')
  await submit(await type('What pink means', 'For the brief'))
  expect(acts.setMeaning).toHaveBeenCalledWith('pink', 'For the brief')
  expect(document.activeElement).toBe(button('Change: Pink'))
})

test('Escape leaves an editor and gives the focus back', async () => {
  show(ONE)
  await click('Change: ports')
  await press(field('New name of the tag ports'), 'Escape')
  expect(() => field('New name of the tag ports')).toThrow()
  expect(document.activeElement).toBe(button('Change: ports'))
})

test('where there is no room the column is folded away behind a button', async () => {
  show(ONE)
  const opener = root.querySelector<HTMLButtonElement>('.side-opener')
  expect(opener?.getAttribute('aria-expanded')).toBe('false')
  await act(async () => opener?.click())
  expect(opener?.getAttribute('aria-expanded')).toBe('true')
  expect(root.querySelector('.side-parts.is-open')).not.toBeNull()
})

async function submit(input: HTMLInputElement): Promise<void> {
  await act(async () => {
    input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })
}
