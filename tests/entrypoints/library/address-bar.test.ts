import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAddressBar } from '../../../entrypoints/library/address-bar.ts'
import { type LibraryFilter, NO_FILTER } from '../../../lib/domain/library-view.ts'

const location = { hash: '', pathname: '/library.html' } as Location
const history = { pushState: vi.fn(), replaceState: vi.fn() }

beforeEach(() => {
  vi.useFakeTimers()
  history.pushState.mockReset()
  history.replaceState.mockReset()
  location.hash = ''
})

afterEach(() => void vi.useRealTimers())

function aBar() {
  const bar = createAddressBar({ location, history: history as unknown as History })
  const steps = () =>
    [history.replaceState, history.pushState].map((how) => how.mock.calls.map((call) => call[2]))
  return {
    steps,
    show: (
      words: string,
      parts: Partial<LibraryFilter> = {},
      section: 'annotations' | 'bin' = 'annotations',
    ) => bar.show({ section, filter: { ...NO_FILTER, words, ...parts } }),
  }
}

test('what the page begins with is no step back', () => {
  const { show, steps } = aBar()
  show('', { tags: ['ports'] })
  expect(steps()).toEqual([['#tag=ports'], []])
})

test('a choice can be gone back from, and so can leaving all of them', () => {
  const { show, steps } = aBar()
  show('')
  show('', { tags: ['ports'] })
  location.hash = '#tag=ports'
  show('')
  expect(steps()).toEqual([[], ['#tag=ports', '/library.html']])
})

test('what is typed is one step: the first letter; the whole takes its place once it rests, the last letter gone is another', () => {
  const { show, steps } = aBar()
  show('')
  show('p')
  location.hash = '#words=p'
  for (const words of ['po', 'por']) show(words)
  expect(steps()).toEqual([[], ['#words=p']])
  vi.runAllTimers()
  expect(steps()).toEqual([['#words=por'], ['#words=p']])
  location.hash = '#words=por'
  show('')
  expect(steps()).toEqual([['#words=por'], ['#words=p', '/library.html']])
  vi.runAllTimers()
  expect(steps()[0]).toHaveLength(1)
})

test('who chooses while words are on their way to the address goes back to all of them', () => {
  const { show, steps } = aBar()
  show('')
  show('p')
  location.hash = '#words=p'
  show('ports')
  show('ports', { tags: ['law'] })
  expect(steps()).toEqual([['#words=ports'], ['#words=p', '#tag=law&words=ports']])
  vi.runAllTimers()
  expect(steps()[0]).toHaveLength(1)
})

test('words and a choice at once are a choice', () => {
  const { show, steps } = aBar()
  show('po')
  location.hash = '#words=po'
  show('por', { tags: ['ports'] })
  expect(steps()[1]).toHaveLength(1)
})

test('an address that says it already is left alone: the back button has just brought it', () => {
  const { show, steps } = aBar()
  show('')
  location.hash = '#tag=ports'
  show('', { tags: ['ports'] })
  expect(steps()).toEqual([[], []])
})
