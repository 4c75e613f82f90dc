// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { wordsOf } from '../../../components/card/card-words.ts'
import { type CardOverlay, createCardOverlay } from '../../../entrypoints/on-reading/card-overlay.ts'
import type { Entity } from '../../../lib/domain/entity.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anArea, anArticle, anOfficial } from '../../support/builders.ts'

const ANCHOR = [{ left: 10, top: 10, right: 60, bottom: 30 }]
const events = {
  entered: vi.fn(),
  left: vi.fn(),
  focused: vi.fn(),
  dismissed: vi.fn(),
  keep: vi.fn(),
  note: vi.fn(),
  more: vi.fn(),
  previous: vi.fn(),
  next: vi.fn(),
  refused: vi.fn(),
}

let owner: AbortController
let card: CardOverlay
/** The root is closed to everybody but who made it. */
let root: ShadowRoot

beforeEach(() => {
  owner = new AbortController()
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init)
    return root
  })
  card = createCardOverlay(document, '', events, owner.signal)
})
afterEach(() => {
  owner.abort()
  vi.restoreAllMocks()
})

function show(entity: Entity, count: number) {
  const content = { ...wordsOf(entity, anArticle(), null), place: 1, count, inferredFrom: null }
  card.show({ content, words: pageViewWords() }, ANCHOR)
}
const nameOf = (button: Element | null) => button?.getAttribute('aria-label') ?? button?.textContent
const control = (name: string) =>
  [...root.querySelectorAll('button')].find((button) => nameOf(button) === name)
const focused = () => nameOf(root.activeElement)

test.each(['Keep', 'Close', 'Next mention', 'Previous mention'])(
  'whoever is in the card by key stays on “%s” when another card takes its place',
  (name) => {
    show(anOfficial(), 3)
    control(name)?.focus()
    expect(focused()).toBe(name)
    show(anOfficial({ name: 'Leo Vale' }), 3)
    expect(root.textContent).toContain('Leo Vale')
    expect(focused()).toBe(name)
  },
)

test.each([
  ['the way to the next mention, which an area named once does not have', 'Next mention'],
  ['the way to the note of what is not kept', 'Add note'],
  ['the way to the panel', 'More'],
])('whoever was on %s is led to Keep, not out of the card', (_, name) => {
  show(anOfficial(), 3)
  card.showKeep({ phase: 'kept' })
  control(name)?.focus()
  expect(focused()).toBe(name)
  show(anArea(), 1)
  expect(focused()).toBe('Keep')
})

test('a card takes the focus from nobody', () => {
  show(anOfficial(), 3)
  show(anArea(), 1)
  expect(card.hasFocus()).toBe(false)
})
