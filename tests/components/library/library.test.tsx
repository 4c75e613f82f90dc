// @vitest-environment happy-dom
import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Library } from '../../../components/library/Library.tsx'
import type { Kept } from '../../../lib/domain/annotation.ts'
import type { LibraryActs, LibraryView } from '../../../lib/domain/library-view.ts'
import { aKept, anOfficial, selectorsOf } from '../../support/builders.ts'

const FORMATS = [
  { id: 'markdown', label: 'Markdown', purpose: 'for notes' },
  { id: 'csv', label: 'CSV', purpose: 'for spreadsheets' },
]
let root: HTMLElement
let acts: { [Name in keyof LibraryActs]: ReturnType<typeof vi.fn<LibraryActs[Name]>> }

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
  acts = {
    filter: vi.fn(),
    showSection: vi.fn(),
    joinFiles: vi.fn(),
    partEntry: vi.fn(),
    remove: vi.fn(),
    undo: vi.fn(),
    dismissNotice: vi.fn(),
    typeNote: vi.fn(),
    leaveNote: vi.fn(),
    addTag: vi.fn(async () => true),
    removeTag: vi.fn(),
    exportAs: vi.fn(),
    readAgain: vi.fn(),
    rescue: vi.fn(),
  }
})

afterEach(() => {
  render(null, root)
  root.remove()
})

function show(shown: Kept[] | null, parts: Partial<LibraryView> = {}): void {
  const annotations = (shown ?? []).flatMap((kept) => kept.annotations)
  const view: LibraryView = {
    section: 'annotations',
    files: null,
    promises: null,
    shown,
    all: { annotations: annotations.length, articles: shown?.length ?? 0 },
    kinds: { official: 1, agreement: 2, area: 0, highlight: 0, article: 0 },
    filter: { kinds: [], words: '' },
    fault: null,
    notes: {},
    notice: null,
    ...parts,
  }
  act(() => {
    render(
      <Library view={view} acts={acts} formats={FORMATS} linkTo={({ id }) => `https://x.example/#${id}`} />,
      root,
    )
  })
}

function button(name: RegExp | string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => {
    const label = one.getAttribute('aria-label') ?? one.textContent ?? ''
    return typeof name === 'string' ? label.trim() === name : name.test(label)
  })
  if (!found) throw new Error(`No button ${name} in: ${root.textContent}`)
  return found
}

const click = (name: RegExp | string) => act(() => button(name).click())

const CONTEXT = 'Lâm met Tô Lâm, said Lâm.'
const ONE = [
  aKept({ language: 'vi' }, [
    {
      id: 'lam',
      entity: anOfficial({ name: 'Tô Lâm', office: 'President', country: 'VN' }),
      context: CONTEXT,
      quote: 'Tô Lâm',
      selectors: selectorsOf(CONTEXT, 'Tô Lâm'),
      note: 'line one\nline <b>two</b>',
      tags: ['visits'],
    },
    { id: 'pact' },
  ]),
]

test('an annotation shows its facts, its sentence with the words marked, note and tags', () => {
  show(ONE)
  const item = root.querySelector('.annotation')
  expect(item?.querySelector('h3')?.textContent).toBe('Tô Lâm')
  expect(item?.querySelector('.kept-facts')?.textContent).toBe('President · Vietnam')
  expect(item?.querySelector('blockquote')?.textContent).toBe(CONTEXT)
  expect(item?.querySelector('blockquote')?.lang).toBe('vi')
  expect(item?.querySelector('mark')?.textContent).toBe('Tô Lâm')
  expect(item?.querySelector('.annotation-note')?.textContent).toBe('line one\nline <b>two</b>')
  expect(item?.querySelector('.annotation-tags')?.textContent).toBe('visits')
  expect(item?.querySelector<HTMLAnchorElement>('.annotation-acts a')?.href).toBe('https://x.example/#lam')
})

test('an address that is none of the web is no link', () => {
  show([aKept({ url: 'javascript:alert(1)' })])
  expect(root.querySelector('h2 a')).toBeNull()
})

test('deleting asks for it and leaves the focus at the neighbour', () => {
  show(ONE)
  click('Delete: Tô Lâm')
  expect(acts.remove).toHaveBeenCalledWith('lam')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Harbour Pact')
})

test('the note is edited in its place and saved on leaving', () => {
  show(ONE)
  click('Edit note: Tô Lâm')
  const field = root.querySelector('textarea')
  expect(field?.value).toBe('line one\nline <b>two</b>')
  expect(document.activeElement).toBe(field)
  if (field) field.value = 'other'
  act(() => void field?.dispatchEvent(new InputEvent('input', { bubbles: true })))
  expect(acts.typeNote).toHaveBeenCalledWith('lam', 'other')
  act(() => void field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
  expect(acts.leaveNote).toHaveBeenCalledWith('lam')
  expect(root.querySelector('textarea')).toBeNull()
})

test('a note that could not be stored stays open with the reason', () => {
  show(ONE, { notes: { pact: { text: 'typed', saving: { step: 'failed', message: 'The disk is full.' } } } })
  expect(root.querySelector('textarea')?.value).toBe('typed')
  expect(root.textContent).toContain('The disk is full.')
})

test('a chip adds its kind to the filter, and takes it away', () => {
  show(ONE)
  click(/^Officials/)
  expect(acts.filter).toHaveBeenLastCalledWith({ kinds: ['official'], words: '' })
  show(ONE, { filter: { kinds: ['official', 'area'], words: 'x' } })
  expect(button(/^Officials/).getAttribute('aria-pressed')).toBe('true')
  click(/^Officials/)
  expect(acts.filter).toHaveBeenLastCalledWith({ kinds: ['area'], words: 'x' })
})

test('without a filter everything is exported', () => {
  show(ONE)
  expect(root.querySelector('.export-choices')?.hasAttribute('hidden')).toBe(true)
  click('Export')
  expect(root.querySelector('input[type="radio"]')).toBeNull()
  click(/^CSV/)
  expect(acts.exportAs).toHaveBeenCalledWith('csv', 'all')
  expect(root.querySelector('.export-choices')?.hasAttribute('hidden')).toBe(true)
})

test('with a filter the reader chooses what is exported', () => {
  show(ONE, { filter: { kinds: [], words: 'x' }, all: { annotations: 9, articles: 4 } })
  expect(root.textContent).toContain('2 of 9 annotations shown')
  click('Export')
  click(/^Markdown/)
  expect(acts.exportAs).toHaveBeenLastCalledWith('markdown', 'shown')
  click('Export')
  act(() => root.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]?.click())
  click(/^Markdown/)
  expect(acts.exportAs).toHaveBeenLastCalledWith('markdown', 'all')
})

test('an empty library tells how to keep something', () => {
  show([])
  expect(root.querySelector('h2')?.textContent).toBe('Nothing kept yet')
  expect(root.querySelector('.export-menu')).toBeNull()
})

test('nothing is claimed before the database has answered', () => {
  show(null)
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true')
  expect(root.textContent).not.toContain('Nothing kept')
})

test('a filter that fits nothing offers everything', () => {
  show([], { filter: { kinds: [], words: 'x' }, all: { annotations: 3, articles: 1 } })
  click('Show everything')
  expect(acts.filter).toHaveBeenCalledWith({ kinds: [], words: '' })
})

test('a database that does not open is told, with what can be done', () => {
  show(null, { fault: 'The database cannot be opened.' })
  expect(root.querySelector('[role="alert"]')?.textContent).toContain('The database cannot be opened.')
  click('Save what can still be read')
  click('Try again')
  expect(acts.rescue).toHaveBeenCalledOnce()
  expect(acts.readAgain).toHaveBeenCalledOnce()
})

test('a long library is drawn in steps', () => {
  const many = Array.from({ length: 300 }, (_, at) => aKept({ url: `https://x.example/${at}` }))
  show(many)
  expect(root.querySelectorAll('.annotation')).toHaveLength(200)
  click('Show 100 more articles')
  expect(root.querySelectorAll('.annotation')).toHaveLength(300)
})

test('no rule of accessibility is broken', async () => {
  show(ONE, { notice: { words: 'Deleted.', tone: 'done', undo: true } })
  click('Edit note: Tô Lâm')
  click('Export')
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
})
