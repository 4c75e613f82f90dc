// @vitest-environment happy-dom
import axe from 'axe-core'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { NO_FILTER } from '../../../lib/domain/library-view.ts'
import { aKept } from '../../support/builders.ts'
import { aCollection } from '../../support/export-builders.ts'
import {
  acts,
  again,
  button,
  click,
  field,
  ONE,
  onEmptyPage,
  press,
  root,
  show,
  type,
} from './library-samples.tsx'

onEmptyPage()

test('an annotation shows its facts, its sentence with the words marked, note and tags', () => {
  show(ONE)
  const item = root.querySelector('.annotation')
  expect(item?.querySelector('h3')?.textContent).toBe('Tô Lâm')
  expect(item?.querySelector('.kept-facts')?.textContent).toBe('President · Vietnam')
  expect(item?.querySelector('blockquote')?.textContent).toBe('Lâm met Tô Lâm, said Lâm.')
  expect(item?.querySelector('blockquote')?.lang).toBe('vi')
  expect(item?.querySelector('mark')?.textContent).toBe('Tô Lâm')
  expect(item?.querySelector('.annotation-note')?.textContent).toBe('line one\nline <b>two</b>')
  expect(item?.querySelector('.chip-tag')?.textContent).toBe('visits')
  expect(item?.querySelector<HTMLAnchorElement>('.annotation-acts a')?.href).toBe('https://x.example/#lam')
})

test('a highlight and a whole article are called by their kind, and a colour by its meaning', () => {
  show(
    [
      aKept({}, [
        { kind: 'highlight', entity: null, quote: 'sentence', context: 'A sentence.', colour: 'pink' },
        { kind: 'article', entity: null, quote: '', context: '', selectors: null },
      ]),
    ],
    { meanings: { yellow: '', green: '', blue: '', pink: 'For the brief' } },
  )
  expect([...root.querySelectorAll('.annotation h3')].map((one) => one.textContent)).toEqual([
    'Highlight',
    'Whole article',
  ])
  expect(root.querySelector('.annotation .chip-colour')?.textContent).toBe('For the brief')
  expect(root.querySelector('.annotation .colour-mark')).not.toBeNull()
  expect(button('Edit: Whole article')).toBeDefined()
  expect([...root.querySelectorAll('.annotation-acts a')].map((one) => one.textContent)).toEqual([
    'Open passage',
    'Open article',
  ])
})

test('a sentence that changed is shown word by word, as it was and as it is', () => {
  const changed = { context: 'A sentence, mended.', seen: '2026-03-01T10:00:00.000Z' }
  show([aKept({}, [{ context: 'A sentence.', quote: 'sentence', changed }])])
  expect(root.querySelector('.difference ins')?.textContent).toContain('mended')
  expect([...root.querySelectorAll('.difference dd')].map((one) => one.textContent)).toEqual([
    'A sentence.',
    'A sentence, mended.',
  ])
})

test('an address that is none of the web is no link', () => {
  show([aKept({ url: 'javascript:alert(1)' })])
  expect(root.querySelector('h2 a')).toBeNull()
})

test('deleting asks for it and leaves the focus at the neighbour', async () => {
  show(ONE)
  await click('Delete: Tô Lâm')
  expect(acts.remove).toHaveBeenCalledWith(['lam'])
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Harbour Pact')
})

test('deleting the last one leaves the focus at the top of the page', async () => {
  show([aKept()])
  await click(/^Delete/)
  expect(document.activeElement?.textContent).toBe('Library')
})

test('the note is edited in its place and saved on leaving', async () => {
  show(ONE)
  await click('Edit: Tô Lâm')
  const note = field('Note on Tô Lâm')
  expect(note.value).toBe('line one\nline <b>two</b>')
  expect(document.activeElement).toBe(note)
  await type('Note on Tô Lâm', 'other')
  expect(acts.typeNote).toHaveBeenCalledWith('lam', 'other')
  await press(note, 'Escape')
  expect(acts.leaveNote).toHaveBeenCalledWith('lam')
  expect(root.querySelector('textarea')).toBeNull()
  expect(document.activeElement).toBe(button('Edit: Tô Lâm'))
})

test('an earlier text of a note is used again', async () => {
  show(ONE)
  await click('Edit: Tô Lâm')
  const versions = root.querySelector<HTMLDetailsElement>('.note-versions')
  await act(async () => {
    if (versions) versions.open = true
    versions?.dispatchEvent(new Event('toggle'))
  })
  expect(versions?.textContent).toContain('as it was')
  await click('Use this text')
  expect(acts.typeNote).toHaveBeenCalledWith('lam', 'as it was')
})

test('a note that could not be stored stays open with the reason', () => {
  show(ONE, { notes: { pact: { text: 'typed', saving: { step: 'failed', message: 'The disk is full.' } } } })
  expect(root.querySelector('textarea')?.value).toBe('typed')
  expect(root.textContent).toContain('The disk is full.')
})

test('colour and collections are chosen where the note is', async () => {
  const asia = aCollection({ id: 'asia', name: 'Asia' })
  const mekong = aCollection({ id: 'mekong', name: 'Mekong', parent: 'asia' })
  show([aKept({}, [{ id: 'pact', collections: ['asia'] }])], { collections: [asia, mekong] })
  await click('Edit: Harbour Pact')
  await act(async () => root.querySelectorAll<HTMLInputElement>('.colour-choice input')[3]?.click())
  expect(acts.setColour).toHaveBeenCalledWith(['pact'], 'pink')
  await click('Take out of Asia')
  expect(acts.takeOutOfCollection).toHaveBeenCalledWith(['pact'], 'asia')
  const into = await type('Put into a collection: Harbour Pact', 'mek')
  await press(into, 'Enter')
  expect(acts.putInCollection).toHaveBeenCalledWith(['pact'], 'mekong')
  await press(await type('Put into a collection: Harbour Pact', 'Rivers'), 'Enter')
  expect(acts.putInNewCollection).toHaveBeenCalledWith(['pact'], 'Rivers')
})

test('an empty library tells how to keep something, and takes a file', () => {
  show([])
  expect(root.querySelector('main h2')?.textContent).toBe('Nothing kept yet')
  expect(button('Import…')).toBeDefined()
  expect(() => button('Export…')).toThrow()
})

test('nothing is claimed before the database has answered', () => {
  show(null)
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true')
  expect(root.textContent).not.toContain('Nothing kept')
})

test('no number is said before it is known, and what is there can be used', () => {
  show(ONE, { all: null, isWhole: false })
  const said = () => root.querySelector('main [role="status"]')?.textContent
  expect(said()).toBe('Reading the rest…')
  expect(root.querySelector('.side-choice[aria-current] .side-count')).toBeNull()
  expect(button('Export…')).toBeDefined()
  again({ filter: { ...NO_FILTER, kinds: ['agreement'] } })
  expect(said()).toBe('Reading the rest…')
  again({ shown: [] })
  expect(root.textContent).not.toContain('Nothing kept yet')
  again({ section: 'backup' })
  expect(root.querySelector('.backup-card')?.textContent).not.toContain('annotation')
})

test('a filter that fits nothing offers everything', async () => {
  show([], { filter: { ...NO_FILTER, words: 'x' }, all: { annotations: 3, articles: 1 } })
  await click('Show everything')
  expect(acts.filter).toHaveBeenCalledWith(NO_FILTER)
})

test('each part of the filter is told, and dropped by itself', async () => {
  const filter = { ...NO_FILTER, words: 'sea', tags: ['visits'], colours: ['pink' as const] }
  show(ONE, { filter, all: { annotations: 9, articles: 4 } })
  expect(root.textContent).toContain('2 of 9 annotations shown')
  await click('Without Tag: visits')
  expect(acts.filter).toHaveBeenLastCalledWith({ ...filter, tags: [] })
  await click('Without Pink')
  expect(acts.filter).toHaveBeenLastCalledWith({ ...filter, colours: [] })
  await click('Clear')
  expect(acts.filter).toHaveBeenLastCalledWith({ ...NO_FILTER, words: 'sea' })
})

test('a database that does not open is told, with what can be done', async () => {
  show(null, { fault: 'The database cannot be opened.' })
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('The database cannot be opened.')
  await click('Save what can still be read')
  await click('Try again')
  expect(acts.rescue).toHaveBeenCalledOnce()
  expect(acts.readAgain).toHaveBeenCalledOnce()
})

const MANY = aKept(
  {},
  Array.from({ length: 150 }, (_, at) => ({ id: `many-${at}` })),
)
const selected = () => root.querySelector('.batch-count')?.textContent

test('of a long library only what is near the window is drawn, and it is told how many there are', () => {
  show([MANY])
  const drawn = root.querySelectorAll('.annotation')
  expect(drawn.length).toBeGreaterThan(0)
  expect(drawn.length).toBeLessThan(50)
  expect(drawn[0]?.getAttribute('aria-setsize')).toBe('150')
  expect(drawn[1]?.getAttribute('aria-posinset')).toBe('2')
})

test('keys lead over annotations that are not drawn, and select all on the way', async () => {
  show([MANY])
  const first = root.querySelector('.annotation-select input')
  if (!(first instanceof HTMLElement)) throw new Error('Nothing is drawn.')
  await act(async () => first.focus())
  await act(async () => {
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', shiftKey: true, bubbles: true }))
  })
  expect(selected()).toBe('150 selected')
  expect(document.activeElement?.closest('li')?.dataset.id === 'many-0').toBe(true)
  await click('Select none')
  await press(first, 'ArrowDown')
  expect(document.activeElement?.closest('li')?.dataset.id).toBe('many-1')
})

test('the notice undoes, and does again what was undone', async () => {
  show(ONE, { notice: { words: 'Deleted.', tone: 'done', undo: true, redo: false } })
  await click('Undo')
  expect(acts.undo).toHaveBeenCalledOnce()
  show(ONE, { notice: { words: 'Undone.', tone: 'done', undo: false, redo: true } })
  await click('Redo')
  expect(acts.redo).toHaveBeenCalledOnce()
})

test('no rule of accessibility is broken', async () => {
  show(ONE, { notice: { words: 'Deleted.', tone: 'done', undo: true, redo: false } })
  await click('Edit: Tô Lâm')
  await type('Add a tag to Tô Lâm', 'v')
  await act(async () => root.querySelector<HTMLInputElement>('.annotation-select input')?.click())
  await click('Colour')
  await click('Change: ports')
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})
