/** The panel rendered with what a test is about, and the acts it asked for. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import { Panel } from '../../../components/panel/Panel.tsx'
import type { Kind } from '../../../lib/domain/entity.ts'
import type { PanelPage } from '../../../lib/domain/panel-page.ts'
import type { PanelActs, PanelView } from '../../../lib/domain/panel-view.ts'
import type { Mention, Reading } from '../../../lib/domain/reading.ts'
import { NOTHING_YET } from '../../../lib/panel-session/nothing-yet.ts'
import { anAgreement, anArea, anArticle, anOfficial, aReading } from '../../support/builders.ts'

export const article = anArticle({
  text: 'Foreign Minister Ana Ruiz signed the Harbour Pact on Thursday.\n\nThe Harbour Pact covers port security and ship repair.',
})

/** The nth place (from 0) where the article says `words`. */
export function mentionOf(words: string, kind: Kind, entity: string, nth = 0): Mention {
  let start = article.text.indexOf(words)
  for (let skipped = 0; skipped < nth; skipped++) start = article.text.indexOf(words, start + 1)
  return { start, end: start + words.length, kind, entity, rule: 'test', certainty: 1 }
}

export const reading: Reading = aReading({
  mentions: [
    mentionOf('Ana Ruiz', 'official', 'P1'),
    mentionOf('Harbour Pact', 'agreement', 'A1'),
    mentionOf('Harbour Pact', 'agreement', 'A1', 1),
    mentionOf('port security', 'area', 'R1'),
    mentionOf('ship repair', 'area', 'R2'),
  ],
  officials: { P1: anOfficial() },
  agreements: { A1: anAgreement() },
  areas: { R1: anArea(), R2: anArea({ id: 'R2', name: 'ship repair', topic: 'transport', parties: [] }) },
})

export const readPage: Extract<PanelPage, { phase: 'read' }> = {
  phase: 'read',
  article,
  scope: 'article',
  reading,
  readTo: null,
  truncated: false,
}

export function aView(parts: Partial<PanelView> = {}): PanelView {
  return {
    ...NOTHING_YET,
    page: readPage,
    site: { host: 'news.example', rule: 'on-press' },
    places: new Map(),
    ...parts,
  }
}

type Spied = { [Name in keyof PanelActs]: ReturnType<typeof vi.fn<PanelActs[Name]>> }

/** Renders the panel into the document; `again` renders another view into the same place. */
export function showPanel(view: PanelView) {
  const acts: Spied = {
    chooseSite: vi.fn(),
    readPage: vi.fn(),
    openFramed: vi.fn(),
    readAgain: vi.fn(),
    showEntity: vi.fn(),
    showMention: vi.fn(),
    keep: vi.fn(),
    remove: vi.fn(),
    correct: vi.fn(),
    lookUp: vi.fn(),
    switchOnAndLookUp: vi.fn(),
    undo: vi.fn(),
    dismissNotice: vi.fn(),
    typeNote: vi.fn(),
    leaveNote: vi.fn(),
    addTag: vi.fn(async () => true),
    removeTag: vi.fn(),
    readKeptAgain: vi.fn(),
    keepArticle: vi.fn(),
    showKept: vi.fn(),
    setKind: vi.fn(),
    setColour: vi.fn(),
    putInCollection: vi.fn(),
    putInNewCollection: vi.fn(),
    takeOutOfCollection: vi.fn(),
    suggestTags: vi.fn(() => []),
    suggestNames: vi.fn(() => []),
    forgetOtherNote: vi.fn(),
    openLibrary: vi.fn(),
    openSettings: vi.fn(),
    focusShown: vi.fn(),
  }
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  const again = (next: PanelView) => act(() => render(<Panel view={next} acts={acts} />, root))
  again(view)
  return { root, acts, again, words: () => root.textContent ?? '' }
}

/** Resolves when the panel's first drawing is on the screen, and what waits for that is drawn too. */
export function painted(): Promise<void> {
  const afterFrame = (then: () => void) => requestAnimationFrame(() => setTimeout(() => setTimeout(then)))
  return act(() => new Promise<void>(afterFrame))
}

/** What is read out of an element: all but what is only there to be seen. */
export function heard(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined
  for (const seen of copy?.querySelectorAll('[aria-hidden="true"]') ?? []) seen.remove()
  return copy?.textContent ?? ''
}

/** The one button or link that is called so. */
export function control(root: HTMLElement, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].filter(
    (one) => (one.getAttribute('aria-label') ?? heard(one)) === name,
  )
  const [one] = found
  if (!one || found.length > 1) throw new Error(`${found.length} controls are called ${name}.`)
  return one
}

export function press(root: HTMLElement, name: string): void {
  act(() => control(root, name).click())
}

/** Types into the field that is called so. */
export function type(root: HTMLElement, name: string, text: string): HTMLInputElement | HTMLTextAreaElement {
  const field = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find(
    (one) => one.getAttribute('aria-label') === name,
  )
  if (!field) throw new Error(`No field is called ${name}.`)
  act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  return field
}
