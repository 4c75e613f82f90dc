// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchLetterKeys } from '../../../entrypoints/on-reading/letter-keys.ts'
import { STANDARD_SETTINGS } from '../../../lib/domain/settings.ts'

const act = vi.fn()
let ending: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  act.mockClear()
  ending = new AbortController()
  document.body.innerHTML =
    '<p id="p">text</p><input id="i"><textarea id="t"></textarea><div contenteditable="true" id="e"></div><div role="textbox" id="r" tabindex="0"></div>'
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

function watch(on = true) {
  watchLetterKeys(document, act, ending.signal).heed({ ...STANDARD_SETTINGS.letters, on })
}

/** A press as the browser makes it. */
function press(key: string, at: string, parts: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...parts,
  })
  Object.defineProperty(event, 'isTrusted', { value: true })
  document.querySelector(at)?.dispatchEvent(event)
  vi.runAllTimers()
}

test('each key does what it stands for', () => {
  watch()
  for (const key of ['j', 'k', 's', 'o', 'x']) press(key, '#p')
  expect(act.mock.calls.flat()).toEqual(['next', 'previous', 'keep', 'panel'])
})

test('Caps Lock takes no key away', () => {
  watch()
  press('J', '#p')
  expect(act.mock.calls.flat()).toEqual(['next'])
})

test('none does anything until they are switched on', () => {
  watch(false)
  press('j', '#p')
  expect(act).not.toHaveBeenCalled()
})

describe('left alone', () => {
  test.each(['#i', '#t', '#e', '#r'])('what is typed into %s', (field) => {
    watch()
    press('j', field)
    expect(act).not.toHaveBeenCalled()
  })

  test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }, { repeat: true }])(
    'a press with %j',
    (parts) => {
      watch()
      press('j', '#p', parts)
      expect(act).not.toHaveBeenCalled()
    },
  )

  test('a key that the page made use of, though it listens later', () => {
    watch()
    window.addEventListener('keydown', (event) => event.preventDefault(), { signal: ending.signal })
    press('j', '#p')
    expect(act).not.toHaveBeenCalled()
  })

  test('a press that a page made up', () => {
    watch()
    document.querySelector('#p')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
    vi.runAllTimers()
    expect(act).not.toHaveBeenCalled()
  })
})
