// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createCardOpening } from '../../../entrypoints/on-reading/card-opening.ts'
import type { CardOpener } from '../../../lib/domain/settings.ts'
import { AWAY, type HoverEvent, type HoverState } from '../../../lib/hovering/hover-state.ts'

let state: HoverState
let sent: HoverEvent[]
const rest = vi.fn()
let ending: AbortController
afterEach(() => ending.abort())
beforeEach(() => {
  ending = new AbortController()
  state = AWAY
  sent = []
})

function opening(opens: CardOpener) {
  const hover = { state: () => state, send: (event: HoverEvent) => void sent.push(event), rest }
  const made = createCardOpening(document, hover, ending.signal)
  made.heed({ opens, delay: 400 })
  return made
}

function key(type: 'keydown' | 'keyup', parts: KeyboardEventInit) {
  const event = new KeyboardEvent(type, { bubbles: true, ...parts })
  Object.defineProperty(event, 'isTrusted', { value: true })
  document.dispatchEvent(event)
}

const over = (mention: number | null): HoverEvent => ({ type: 'pointer-over', mention })

test('resting on a mention tells of it, after as long as was chosen', () => {
  opening('hover').pointerOver(3)
  expect(sent).toEqual([over(3)])
  expect(rest).toHaveBeenLastCalledWith(400)
})

test.each([
  ['alt', { altKey: true }],
  ['ctrl', { ctrlKey: true }],
  ['ctrl', { metaKey: true }],
  ['shift', { shiftKey: true }],
] as const)('with %s held, and only then', (opens, held) => {
  opening(opens).pointerOver(3)
  expect(sent).toEqual([over(null)])
  key('keydown', opens === 'alt' ? { shiftKey: true } : { altKey: true })
  expect(sent).toEqual([over(null)])
  key('keydown', held)
  expect(sent).toEqual([over(null), over(3)])
})

test('what is open stays open when the key is let go', () => {
  const card = opening('alt')
  card.pointerOver(3)
  key('keydown', { altKey: true })
  state = { at: 'shown', mention: 3, pinned: false }
  key('keyup', {})
  expect(sent.at(-1)).toEqual(over(3))
  card.pointerOver(null)
  expect(sent.at(-1)).toEqual(over(null))
})

describe('a press on a mention', () => {
  test.each([
    ['click', true, 1],
    ['hover', false, 1],
    ['off', false, 0],
  ] as const)('%s: clicks count %s, a tap opens %i', (opens, clicks, count) => {
    const card = opening(opens)
    expect(card.byClick()).toBe(clicks)
    card.tapped(2)
    expect(sent).toHaveLength(count)
  })
})

const gone = (mention: number | null): HoverEvent => ({ type: 'dismissed', over: mention })

test('closing leaves alone the mention that the pointer rests on', () => {
  const card = opening('hover')
  card.pointerOver(3)
  card.dismiss()
  expect(sent.at(-1)).toEqual(gone(3))
  card.pointerOver(null)
  card.dismiss()
  expect(sent.at(-1)).toEqual(gone(null))
})

test('closing from inside of the card leaves no mention alone, nor does closing just after it was left', () => {
  const card = opening('hover')
  card.pointerOver(3)
  card.cardEntered()
  card.dismiss()
  expect(sent.at(-1)).toEqual(gone(null))
  card.cardLeft()
  card.dismiss()
  expect(sent.at(-1)).toEqual(gone(null))
  card.pointerOver(3)
  card.dismiss()
  expect(sent.at(-1)).toEqual(gone(3))
})

test('where resting alone opens nothing, nothing is left alone: the key opens it again', () => {
  const card = opening('alt')
  card.pointerOver(3)
  card.dismiss()
  expect(sent.at(-1)).toEqual(gone(null))
  key('keydown', { altKey: true })
  card.dismiss()
  expect(sent.at(-1)).toEqual(gone(3))
})

test('a key that is pressed or let go on the card does not take it away', () => {
  const card = opening('alt')
  key('keydown', { altKey: true })
  card.pointerOver(3)
  state = { at: 'shown', mention: 3, pinned: false }
  card.cardEntered()
  key('keyup', {})
  expect(sent.at(-1)).toEqual({ type: 'card-entered' })
})
