// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createHighlighter, MOST_FAR_AND_NEAR, type Painted } from '../../../lib/page/highlighter.ts'
import { REPAIR_PAUSES_MS } from '../../../lib/page/repairs.ts'

const SCREEN = 800
/** Distance from one painted thing to the next down the page, on most pages. */
const STEP = 50

let registry: Map<string, unknown>
let owner: AbortController
let frames: (() => void)[]
let scrolled: number
/** Which thing a range stands for. */
let numbers: Map<StaticRange, number>

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Highlight', Set)
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work))
  registry = new Map<string, unknown>([['search-result', 'the page’s own']])
  owner = new AbortController()
  frames = []
  scrolled = 0
  numbers = new Map()
})
afterEach(() => {
  owner.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function aHighlighter(step = STEP) {
  const topOf = (range: StaticRange) => (numbers.get(range) ?? 0) * step - scrolled
  const boxesOf = vi.fn((ranges: readonly StaticRange[]) =>
    ranges.map((range) => new DOMRect(0, topOf(range), 100, 20)),
  )
  const page = { document, registry, measure: { boxesOf }, viewportHeight: () => SCREEN }
  return { highlighter: createHighlighter(page, owner.signal), boxesOf }
}

function things(count: number): Painted[] {
  return Array.from({ length: count }, (_, number) => {
    // Stands in for a static range, which the test's document does not know.
    const range = document.createRange()
    numbers.set(range, number)
    return { kind: (['official', 'agreement', 'area'] as const)[number % 3] ?? 'area', ranges: () => [range] }
  })
}

const registered = () =>
  ['entente-official', 'entente-agreement', 'entente-area']
    .flatMap((name) => [...((registry.get(name) as Set<StaticRange> | undefined) ?? [])])
    .map((range) => numbers.get(range) ?? -1)
    .sort((a, b) => a - b)
const scrollTo = (top: number) => {
  scrolled = top
  document.dispatchEvent(new Event('scroll'))
  for (const work of frames.splice(0)) work()
}

test('each kind is painted under its own name, and no other name is touched', () => {
  const { highlighter } = aHighlighter()
  highlighter.paint(things(3))
  expect([...registry.keys()].sort()).toEqual([
    'entente-agreement',
    'entente-area',
    'entente-official',
    'search-result',
  ])
  highlighter.clear()
  expect([...registry]).toEqual([['search-result', 'the page’s own']])
})

test('painting again replaces what was painted, kinds that are gone included', () => {
  const { highlighter } = aHighlighter()
  highlighter.paint(things(3))
  highlighter.paint(things(1))
  expect([...registry.keys()].sort()).toEqual(['entente-official', 'search-result'])
})

test('what stands on other words by now is taken away, and nothing is registered anew while nothing is', () => {
  const { highlighter } = aHighlighter()
  const [first, gone, last] = things(3)
  if (!first || !gone || !last) throw new Error('three things are painted')
  let isThere = true
  highlighter.paint([first, { ...gone, ranges: () => (isThere ? gone.ranges() : []) }, last])
  const before = registry.get('entente-official')
  highlighter.dropStale()
  expect(registry.get('entente-official')).toBe(before)
  isThere = false
  highlighter.dropStale()
  expect(registered()).toEqual([0, 2])
})

test('the current mention has its own name and gives it back', () => {
  const { highlighter } = aHighlighter()
  const [thing] = things(1)
  highlighter.mark(thing?.ranges() ?? [])
  expect(registry.has('entente-current')).toBe(true)
  highlighter.mark([])
  expect(registry.has('entente-current')).toBe(false)
})

test('a name that somebody else has taken is not deleted', () => {
  const { highlighter } = aHighlighter()
  highlighter.paint(things(1))
  registry.set('entente-official', 'a newer instance’s')
  highlighter.clear()
  expect(registry.get('entente-official')).toBe('a newer instance’s')
})

test('a few mentions are all registered, wherever they are', () => {
  const { highlighter, boxesOf } = aHighlighter()
  highlighter.paint(things(MOST_FAR_AND_NEAR))
  expect(registered()).toHaveLength(MOST_FAR_AND_NEAR)
  expect(boxesOf.mock.calls.length).toBeLessThan(5)
})

test('of many only those within a screen of the viewport are registered, found by measuring few', () => {
  const { highlighter, boxesOf } = aHighlighter()
  scrolled = 50_000
  highlighter.paint(things(5_000))
  expect(registered().at(0)).toBe((50_000 - SCREEN) / STEP)
  expect(registered().at(-1)).toBe((50_000 + 2 * SCREEN) / STEP - 1)
  expect(boxesOf.mock.calls.length).toBeLessThan(40)
})

test('where a screen holds very many, only those a quarter of a screen from the viewport are registered', () => {
  const step = 4
  const { highlighter } = aHighlighter(step)
  scrolled = 8_000
  highlighter.paint(things(5_000))
  expect(registered().at(0)).toBe((8_000 - SCREEN / 4) / step)
  expect(registered().at(-1)).toBe((8_000 + 1.25 * SCREEN) / step - 1)
  scrollTo(8_000 + SCREEN / 4)
  expect(registered().at(-1)).toBe((8_000 + 1.5 * SCREEN) / step - 1)
})

test('the window follows in large steps, so that scrolling a little costs next to nothing', () => {
  const { highlighter, boxesOf } = aHighlighter()
  highlighter.paint(things(5_000))
  const before = registry.get('entente-official')
  boxesOf.mockClear()
  scrollTo(SCREEN / 4)
  expect(registry.get('entente-official')).toBe(before)
  expect(boxesOf.mock.calls.length).toBeLessThanOrEqual(1)
  scrollTo(100_000)
  expect(registered()).toContain(100_000 / STEP)
  expect(registered()).not.toContain(0)
})

test('a page that deletes marks gets them back a few times and then has its peace', () => {
  const { highlighter } = aHighlighter()
  highlighter.paint(things(3))
  let repaired = 0
  for (let ms = 0; ms < 300_000; ms += 250) {
    if (registry.delete('entente-official')) repaired++
    vi.advanceTimersByTime(250)
    scrollTo(0)
  }
  // The first one deleted was the painted one.
  expect(repaired - 1).toBeGreaterThan(0)
  expect(repaired - 1).toBeLessThanOrEqual(REPAIR_PAUSES_MS.length)
  expect(registry.has('entente-official')).toBe(false)
})

test('when the owner aborts, everything of ours is gone and stays gone', () => {
  const { highlighter } = aHighlighter()
  const painted = things(3)
  highlighter.paint(painted)
  highlighter.mark(painted[0]?.ranges() ?? [])
  owner.abort()
  highlighter.paint(things(3))
  highlighter.mark(painted[0]?.ranges() ?? [])
  vi.advanceTimersByTime(60_000)
  scrollTo(5_000)
  expect([...registry.keys()]).toEqual(['search-result'])
})
