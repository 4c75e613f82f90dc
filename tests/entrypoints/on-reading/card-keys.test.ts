// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type CardKeys, watchCardKeys } from '../../../entrypoints/on-reading/card-keys.ts'

let owner: AbortController
let keys: CardKeys
let focused: boolean
const dismiss = vi.fn()
const card = {
  focus: vi.fn(() => {
    focused = true
  }),
  hasFocus: () => focused,
  hide: vi.fn(() => {
    focused = false
  }),
}
/** The page's own handler: it sees what Entente leaves it. */
const pageSaw = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  focused = false
  owner = new AbortController()
  document.body.innerHTML = '<input id="field">'
  keys = watchCardKeys(document, card, dismiss, owner.signal)
  document.addEventListener('keydown', pageSaw, { signal: owner.signal })
})
afterEach(() => owner.abort())

function press(key: string, init: KeyboardEventInit & { trusted?: boolean } = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  Object.defineProperty(event, 'isTrusted', { value: init.trusted ?? true })
  document.body.dispatchEvent(event)
  return event
}

test('Escape is the page’s own while no card is shown', () => {
  press('Escape')
  expect(pageSaw).toHaveBeenCalledOnce()
  expect(dismiss).not.toHaveBeenCalled()
})

test('Escape closes a shown card and goes no further', () => {
  keys.opened(false)
  expect(press('Escape').defaultPrevented).toBe(true)
  expect(dismiss).toHaveBeenCalledOnce()
  expect(pageSaw).not.toHaveBeenCalled()
})

test('a page cannot press Escape for its reader', () => {
  keys.opened(false)
  press('Escape', { trusted: false })
  expect(dismiss).not.toHaveBeenCalled()
})

test('Escape is the page’s own again once the card is closed', () => {
  keys.opened(false)
  keys.closed()
  press('Escape')
  expect(pageSaw).toHaveBeenCalledOnce()
})

test('the first Tab after a card was opened by key leads into it, and no later one', () => {
  keys.opened(true)
  expect(press('Tab').defaultPrevented).toBe(true)
  expect(card.focus).toHaveBeenCalledOnce()
  expect(press('Tab').defaultPrevented).toBe(false)
  focused = false
  expect(press('Tab').defaultPrevented).toBe(false)
})

test('Tab is left alone where the pointer opened the card, and with Shift always', () => {
  keys.opened(false)
  expect(press('Tab').defaultPrevented).toBe(false)
  keys.opened(true)
  expect(press('Tab', { shiftKey: true }).defaultPrevented).toBe(false)
})

test('closing gives the focus back to where it was', () => {
  const field = document.getElementById('field') as HTMLInputElement
  field.focus()
  keys.opened(true)
  press('Tab')
  field.blur()
  keys.closed()
  expect(document.activeElement).toBe(field)
})

test('closing a card that never had the focus moves none', () => {
  keys.opened(true)
  keys.closed()
  expect(document.activeElement).toBe(document.body)
  expect(card.hide).toHaveBeenCalledOnce()
})
