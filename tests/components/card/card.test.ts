// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type CardActions, createCard } from '../../../components/card/card.ts'
import { type CardContent, spoken } from '../../../components/card/card-content.ts'
import { anAgreement, anArea, anOfficial } from '../../support/builders.ts'

const content = (entity: CardContent['entity'], parts: Partial<CardContent> = {}): CardContent => ({
  entity,
  place: 2,
  count: 5,
  date: '2024-03-06T10:00:00Z',
  language: 'en',
  evidence: null,
  ...parts,
})

let actions: CardActions
beforeEach(() => {
  const press = () => vi.fn()
  actions = { keep: press(), more: press(), close: press(), previous: press(), next: press() }
  document.body.replaceChildren()
})

function shown(entity: CardContent['entity'], parts: Partial<CardContent> = {}) {
  const card = createCard(content(entity, parts), actions)
  document.body.append(card.element)
  const button = (name: string) =>
    [...card.element.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    )
  return { card, button, words: () => card.element.textContent ?? '' }
}

describe('an official', () => {
  test('has office and country, said for the article’s date', () => {
    const { words } = shown(anOfficial())
    expect(words()).toContain('Official')
    expect(words()).toContain('Ana Ruiz')
    expect(words()).toContain('Foreign Minister')
    expect(words()).toContain('Peru · as of 6 March 2024')
  })
  test('of whom nothing is stated is said to be so', () => {
    const { words } = shown(anOfficial({ office: null, country: null }), { date: null })
    expect(words()).toContain('Office not stated in the text')
    expect(words()).toContain('Country not stated in the text')
    expect(words()).not.toContain('as of')
  })
})

describe('an agreement', () => {
  test('has its type, parties, status and date in words', () => {
    const { words, card } = shown(anAgreement({ parties: ['PE', 'CL', 'ASEAN'] }))
    expect(words()).toContain('Treaty · Peru, Chile and ASEAN')
    expect(words()).toContain('15 January 2026')
    expect(card.element.querySelector('.status-chip')?.textContent).toBe('Signed')
  })
  test('of which nothing is stated is said to be so', () => {
    const { words } = shown(anAgreement({ status: 'unknown', date: null, parties: [] }))
    expect(words()).toContain('Parties not stated in the text')
    expect(words()).toContain('Status not stated')
  })
  test('shows the words that decided its status inside of what stands around them', () => {
    const evidence = { before: 'The ministers ', words: 'signed', after: ' the protocol on Tuesday' }
    const { card } = shown(anAgreement(), { evidence })
    const quote = card.element.querySelector('blockquote')
    expect(quote?.textContent).toBe('The ministers signed the protocol on Tuesday')
    expect(quote?.querySelector('em')?.textContent).toBe('signed')
  })
})

test('an area has its topic and its partners, known or not', () => {
  expect(shown(anArea()).words()).toContain('Maritime affairs')
  expect(shown(anArea({ parties: [] })).words()).toContain('Partners not stated in the text')
  expect(shown(anArea({ parties: ['NO'] })).words()).toContain('Norway')
})

test('markup in names, offices and quotes is text', () => {
  const markup = '<img src=x onerror=alert(1)><b>bold</b>'
  const { card } = shown(anOfficial({ name: markup, office: markup }), {
    evidence: { before: markup, words: markup, after: markup },
  })
  expect(card.element.querySelector('img, b')).toBeNull()
  expect(card.element.querySelector('h2')?.textContent).toBe(markup)
})

test('every string of the page stands in an isolate, with its language', () => {
  const { card } = shown(anOfficial({ name: '\u202Eevil' }), { language: 'en-GB' })
  expect(card.element.querySelector('h2 > bdi')?.getAttribute('lang')).toBe('en-GB')
  expect(card.element.querySelector('.card-lead > bdi')?.textContent).toBe('Foreign Minister')
})

test('the dialog is named by the entity and says where it stands among its mentions', () => {
  const { card, words } = shown(anOfficial())
  const label = card.element.getAttribute('aria-labelledby')
  expect(card.element.getAttribute('role')).toBe('dialog')
  expect(card.element.querySelector(`#${label}`)?.textContent).toBe('Ana Ruiz')
  expect(words()).toContain('2 of 5')
})

test('an entity named once has no way to go', () => {
  const { button, words } = shown(anOfficial(), { place: 1, count: 1 })
  expect(words()).not.toContain('1 of 1')
  expect(button('Next mention')).toBeUndefined()
})

test('each button does its own thing and hands over the event', () => {
  const { button } = shown(anOfficial())
  const presses: [string, keyof CardActions][] = [
    ['Keep', 'keep'],
    ['More', 'more'],
    ['Close', 'close'],
    ['Previous mention', 'previous'],
    ['Next mention', 'next'],
  ]
  for (const [name, action] of presses) {
    button(name)?.click()
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(expect.any(Event))
  }
})

describe('keeping', () => {
  test('shows its progress on one and the same button, which rests meanwhile and afterwards', () => {
    const { card, button } = shown(anOfficial())
    const keep = button('Keep')
    card.showKeep({ phase: 'keeping' })
    expect(keep?.textContent).toBe('Keeping…')
    keep?.click()
    card.showKeep({ phase: 'kept' })
    expect(keep?.textContent).toBe('Kept ✓')
    expect(keep?.getAttribute('aria-disabled')).toBe('true')
    keep?.click()
    expect(actions.keep).not.toHaveBeenCalled()
  })
  test('that failed says why and can be tried again', () => {
    const { card, button, words } = shown(anOfficial())
    card.showKeep({ phase: 'failed', message: 'The disk is full.' })
    expect(words()).toContain('The disk is full.')
    button('Try again')?.click()
    expect(actions.keep).toHaveBeenCalledOnce()
  })
})

test('what is spoken names kind, name, facts and place', () => {
  expect(spoken(content(anOfficial()))).toBe('Official: Ana Ruiz, Foreign Minister, Peru. 2 of 5.')
  expect(spoken(content(anOfficial({ office: null, country: null })))).toBe(
    'Official: Ana Ruiz, office not stated. 2 of 5.',
  )
  expect(spoken(content(anAgreement()))).toBe('Agreement: Harbour Pact, signed. 2 of 5.')
})
