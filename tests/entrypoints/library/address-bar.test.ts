import { beforeEach, expect, test, vi } from 'vitest'
import { createAddressBar } from '../../../entrypoints/library/address-bar.ts'
import { type LibraryFilter, NO_FILTER } from '../../../lib/domain/library-view.ts'

const location = { hash: '', pathname: '/library.html' } as Location
const history = { pushState: vi.fn(), replaceState: vi.fn() }

beforeEach(() => {
  history.pushState.mockReset()
  history.replaceState.mockReset()
  location.hash = ''
})

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

test('what is typed is one step: the first letter; the others take its place, the last one gone is another', () => {
  const { show, steps } = aBar()
  show('')
  for (const words of ['p', 'po', 'por']) {
    show(words)
    location.hash = `#words=${words}`
  }
  show('')
  expect(steps()).toEqual([
    ['#words=po', '#words=por'],
    ['#words=p', '/library.html'],
  ])
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
