/** Shows the library with what a test is about, and acts on it as a reader does. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, vi } from 'vitest'
import { Library } from '../../../components/library/Library.tsx'
import type { LibraryOffers } from '../../../components/library/library-offers.ts'
import { NOTHING_YET } from '../../../entrypoints/library/nothing-yet.ts'
import { marksIn } from '../../../entrypoints/library/search/marks-in.ts'
import { compareSentence } from '../../../lib/anchoring/compare-sentence.ts'
import type { Kept } from '../../../lib/domain/annotation.ts'
import type { LibraryActs } from '../../../lib/domain/library-acts.ts'
import type { Facets, LibraryView } from '../../../lib/domain/library-view.ts'
import { suggestNames } from '../../../lib/panel-session/suggest-names.ts'
import { aKept, anOfficial, selectorsOf } from '../../support/builders.ts'

export let root: HTMLElement
export let acts: { [Name in keyof LibraryActs]: ReturnType<typeof vi.fn<LibraryActs[Name]>> }
let shownView: LibraryView

/** For every test of a file: an empty page, and acts that only listen. */
export function onEmptyPage(): void {
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'))
    acts = listeningActs()
  })
  afterEach(() => {
    render(null, root)
    root.remove()
  })
}

function listeningActs(): typeof acts {
  return {
    filter: vi.fn(),
    showSection: vi.fn(),
    dismissNotice: vi.fn(),
    readAgain: vi.fn(),
    rescue: vi.fn(),
    remove: vi.fn(),
    restore: vi.fn(),
    emptyBin: vi.fn(),
    addTag: vi.fn(async () => true),
    removeTag: vi.fn(),
    setColour: vi.fn(),
    putInCollection: vi.fn(),
    putInNewCollection: vi.fn(),
    takeOutOfCollection: vi.fn(),
    typeNote: vi.fn(),
    leaveNote: vi.fn(),
    noteVersions: vi.fn(async () => [{ note: 'as it was', at: '2026-01-01T10:00:00.000Z' }]),
    renameTag: vi.fn(),
    deleteTag: vi.fn(),
    addCollection: vi.fn(async () => true),
    renameCollection: vi.fn(async () => true),
    moveCollection: vi.fn(),
    mergeCollections: vi.fn(),
    deleteCollection: vi.fn(),
    setMeaning: vi.fn(),
    joinFiles: vi.fn(),
    partEntry: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
    undoAct: vi.fn(),
    redoAct: vi.fn(),
    previewExport: vi.fn(async () => ({ name: 'x.md', annotations: 2, text: '# Title', isCut: true })),
    copyExport: vi.fn(async () => true),
    download: vi.fn(async () => true),
    saveAs: vi.fn(async () => true),
    cancelExport: vi.fn(),
    saveChart: vi.fn(),
    readImport: vi.fn(),
    confirmImport: vi.fn(),
    closeImport: vi.fn(),
    backUp: vi.fn(),
    askToPersist: vi.fn(),
    chooseFolder: vi.fn(),
    allowFolder: vi.fn(),
    forgetFolder: vi.fn(),
    putBackIsSeen: vi.fn(),
  }
}

const TAGS = ['ports', 'Việt Nam', 'visits']

const OFFERS: LibraryOffers = {
  formats: [
    { id: 'markdown', label: 'Markdown', purpose: 'for notes', ending: 'md' },
    { id: 'csv', label: 'CSV', purpose: 'for spreadsheets', ending: 'csv' },
  ],
  accepts: [{ id: 'json', label: 'JSON of Entente', purpose: 'a backup', endings: ['json'] }],
  hasSaveAs: true,
  linkTo: ({ id }) => `https://x.example/#${id}`,
  compareSentence,
  marksIn,
  suggestTags: (typed) => suggestNames(TAGS, typed),
  suggestNames,
}

export const FACETS: Facets = {
  kinds: { official: 1, agreement: 2, area: 0, highlight: 0, article: 0 },
  colours: { yellow: 0, green: 0, blue: 0, pink: 1 },
  tags: TAGS.map((tag) => ({ tag, annotations: 1 })),
  collections: new Map([['asia', 3]]),
  countries: new Map(),
  statuses: new Map(),
  topics: new Map(),
  outlets: new Map(),
}

/** Shows these articles; `parts` are what else the test is about. */
export function show(shown: Kept[] | null, parts: Partial<LibraryView> = {}): void {
  const annotations = (shown ?? []).flatMap((kept) => kept.annotations)
  shownView = {
    ...NOTHING_YET,
    today: '2026-11-29',
    shown,
    isWhole: true,
    all: { annotations: annotations.length, articles: shown?.length ?? 0 },
    facets: FACETS,
    bin: [],
    done: [],
    ...parts,
  }
  again({})
}

/** The view changed in these parts. */
export function again(parts: Partial<LibraryView>): void {
  shownView = { ...shownView, ...parts }
  act(() => render(<Library view={shownView} acts={acts} offers={OFFERS} />, root))
}

export function button(name: RegExp | string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => {
    const label = one.getAttribute('aria-label') ?? one.textContent ?? ''
    return typeof name === 'string' ? label.trim() === name : name.test(label)
  })
  if (!found) throw new Error(`No button ${name} in: ${root.textContent}`)
  return found
}

/** Presses a button, and lets what it began come to its end. */
export async function click(name: RegExp | string): Promise<void> {
  await act(async () => button(name).click())
}

export function field(label: string): HTMLInputElement {
  const found = [...root.querySelectorAll<HTMLInputElement>('input, textarea, select')].find(
    (one) => one.getAttribute('aria-label') === label || one.labels?.[0]?.textContent === label,
  )
  if (!found) throw new Error(`No field ${label}.`)
  return found
}

export async function type(label: string, text: string): Promise<HTMLInputElement> {
  const found = field(label)
  await act(async () => {
    found.focus()
    found.value = text
    found.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
  return found
}

export async function press(element: Element, key: string): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}

const CONTEXT = 'Lâm met Tô Lâm, said Lâm.'

/** One article in Vietnamese with an official and an agreement. */
export const ONE = [
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
