// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { watchUndoKeys } from '../../../entrypoints/library/undo-keys.ts'

const acts = { undo: vi.fn(), redo: vi.fn() }
watchUndoKeys(window, acts)

beforeEach(() => {
  vi.clearAllMocks()
  document.body.innerHTML =
    '<button>a</button><input type="checkbox"><input type="search"><textarea></textarea><dialog><button>b</button></dialog>'
})

function press(key: string, held: KeyboardEventInit, on = 'button'): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })
  document.querySelector(on)?.dispatchEvent(event)
  return event
}

test.each<[keys: string, key: string, held: KeyboardEventInit, turn: 'undo' | 'redo']>([
  ['Ctrl+Z', 'z', { ctrlKey: true }, 'undo'],
  ['Command+Z', 'z', { metaKey: true }, 'undo'],
  ['Ctrl+Z with Caps Lock', 'Z', { ctrlKey: true }, 'undo'],
  ['Ctrl+Shift+Z', 'Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['Ctrl+Shift+Z with Caps Lock', 'z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['Ctrl+Y', 'y', { ctrlKey: true }, 'redo'],
  ['Ctrl+Y with Caps Lock', 'Y', { ctrlKey: true }, 'redo'],
])('%s is taken', (_, key, held, turn) => {
  expect(press(key, held).defaultPrevented).toBe(true)
  expect(acts[turn]).toHaveBeenCalledOnce()
  expect(acts[turn === 'undo' ? 'redo' : 'undo']).not.toHaveBeenCalled()
})

test('a box to tick is no field: the keys are taken on it too', () => {
  press('z', { ctrlKey: true }, '[type="checkbox"]')
  expect(acts.undo).toHaveBeenCalledOnce()
})

test.each<[where: string, key: string, held: KeyboardEventInit, on?: string]>([
  ['z alone', 'z', {}],
  ['Ctrl+Alt+Z', 'z', { ctrlKey: true, altKey: true }],
  ['Ctrl+Shift+Y', 'Y', { ctrlKey: true, shiftKey: true }],
  ['Ctrl+Z in a search', 'z', { ctrlKey: true }, '[type="search"]'],
  ['Ctrl+Z in a note', 'z', { ctrlKey: true }, 'textarea'],
  ['Ctrl+Z in a dialog', 'z', { ctrlKey: true }, 'dialog button'],
])('%s is left to the browser', (_, key, held, on) => {
  expect(press(key, held, on).defaultPrevented).toBe(false)
  expect([...acts.undo.mock.calls, ...acts.redo.mock.calls]).toEqual([])
})
