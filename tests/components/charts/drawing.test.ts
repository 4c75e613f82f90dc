import { afterEach, expect, test } from 'vitest'
import { axisLabels } from '../../../components/charts/axis-labels.ts'
import { fitted, textWidth } from '../../../components/charts/fitted-text.ts'
import { heatLevel, heatRanges } from '../../../components/charts/heat-level.ts'
import { STEP_SHAPES, shapePath } from '../../../components/charts/mark-shape.ts'
import { layOutTies } from '../../../components/charts/tie-layout.ts'
import { placesOf, timeLayout } from '../../../components/charts/time-layout.ts'
import { timeScale } from '../../../components/charts/time-scale.ts'
import type { Tie } from '../../../lib/domain/cooperation.ts'
import { spanOf } from '../../../lib/insight/time-span.ts'
import { speak } from '../../../lib/words/say.ts'

afterEach(() => speak('en'))

const span = (told: string) => spanOf(told) as NonNullable<ReturnType<typeof spanOf>>
const mark = (told: string) => ({
  id: told,
  span: span(told),
  words: () => '',
  ...STEP_SHAPES.signed,
  look: 'solid' as const,
})

test('an axis names years, months or days by how long it is, in the language that is spoken', async () => {
  const words = (first: string, last: string) =>
    timeScale({ first, last }, { from: 0, to: 600 }).ticks.map((tick) => tick.words)
  expect(words('2015-01-01', '2026-12-31')).toContain('2020')
  expect(words('2026-01-01', '2026-11-30')).toContain('May 2026')
  expect(words('2026-05-01', '2026-05-03')).toContain('3 May')
  await speak('vi')
  expect(words('2026-01-01', '2026-11-30').join()).toMatch(/thg|tháng/i)
})

test('no name on an axis touches another one, or today’s', () => {
  const ticks = (apart: number, words: string) =>
    Array.from({ length: 10 }, (_, at) => ({ x: 100 + at * apart, words }))
  const places = (apart: number, words: string, today: number | null) =>
    axisLabels({ ticks: ticks(apart, words) }, today === null ? null : { x: today, words: 'today' }).map(
      ({ x }) => x,
    )
  expect(places(100, '2024', null)).toHaveLength(10)
  const crowded = places(44, 'Apr 2024', null)
  expect(crowded).toEqual([100, 188, 276, 364, 452])
  expect(places(100, '2024', 320)).not.toContain(300)
  expect(places(100, '2024', 350)).toContain(300)
})

test('a month stands on the axis as long as it is, and a single day on a month of its own', () => {
  const scale = timeScale(span('2026-05-01'), { from: 0, to: 310 })
  expect(scale.over(span('2026-05-01')).width).toBeCloseTo(10, 0)
  expect(scale.over(span('2026-05')).width).toBeCloseTo(310, -1)
})

test('marks of one day stand beside each other and inside the track', () => {
  const scale = timeScale({ first: '2020-01-01', last: '2026-01-01' }, { from: 100, to: 400 })
  const places = placesOf(['2026-01-01', '2026-01-01', '2026-01', '2020-01-01'].map(mark), scale)
  const sorted = [...places].sort((a, b) => a - b)
  expect(sorted.every((x, at) => at === 0 || x - (sorted[at - 1] ?? 0) >= 12.9)).toBe(true)
  expect(Math.max(...places)).toBeLessThanOrEqual(400)
  expect(places[3]).toBeLessThan(120)
})

test('names stand above the track where there is little room', () => {
  expect(timeLayout(280).isBeside).toBe(false)
  expect(timeLayout(280).track.to).toBeLessThanOrEqual(280)
  expect(timeLayout(900).track.from).toBeGreaterThan(timeLayout(900).names)
})

test('every step has a shape of its own, solid or hollow alike', () => {
  const shapes = Object.values(STEP_SHAPES).map(({ shape }) => JSON.stringify(shapePath(shape)))
  expect(new Set(shapes).size).toBe(8)
})

test('a text is cut where it would not fit, and only there', () => {
  expect(fitted('Harbour Pact', 200, 13)).toBe('Harbour Pact')
  const long = fitted('Comprehensive '.repeat(40), 200, 13)
  expect(long).toMatch(/…$/)
  expect(textWidth(long, 13)).toBeLessThanOrEqual(200)
  expect(textWidth(fitted('協定'.repeat(300), 120, 13), 13)).toBeLessThanOrEqual(120)
  expect(fitted('two\nlines', 200, 13)).toBe('two lines')
})

test('a text that is cut ends neither in a letter of a word nor in a comma', () => {
  expect(fitted('Partnership of Peru', textWidth('Partnership o…', 13) + 1, 13)).toBe('Partnership…')
  expect(fitted('Signed · Peru, Chile', textWidth('Signed · Peru, C…', 13) + 1, 13)).toBe('Signed · Peru…')
  expect(fitted('Partnership of Peruvians', textWidth('Partnership of Per…', 13) + 1, 13)).toBe(
    'Partnership of Per…',
  )
})

test('narrow letters take less room than wide ones, and accents none', () => {
  expect(textWidth('illicit', 13)).toBeLessThan(textWidth('commons', 13) * 0.6)
  expect(textWidth('Việt'.normalize('NFD'), 13)).toBe(textWidth('Viet', 13))
})

test('the fullest cell has the last step, and few counts each have their own', () => {
  expect([1, 2, 3].map((count) => heatLevel(count, 3))).toEqual([1, 2, 3])
  expect([1, 10, 11, 40].map((count) => heatLevel(count, 40))).toEqual([0, 0, 1, 3])
  expect(heatRanges(40).map(({ from, to }) => [from, to])).toEqual([
    [1, 10],
    [11, 20],
    [21, 30],
    [31, 40],
  ])
})

const TIES = ['PE CL', 'PE SG', 'SG VN', 'VN LA'].map(
  (pair): Tie => ({
    id: pair,
    kind: 'agreement',
    parties: pair.split(' ') as [string, string],
    strength: 1,
    files: [],
    articles: [],
  }),
)
const PARTIES = ['PE', 'SG', 'VN', 'CL', 'LA'].map((party) => ({ party, strength: 1 }))

function laidOut() {
  const laying = layOutTies({ parties: PARTIES, ties: TIES })
  for (let slices = 1; ; slices++) {
    const step = laying.next()
    if (step.done) return { slices, places: [...step.value] }
  }
}

test('the map is the same for the same data, inside its square, and is found in slices', () => {
  const { slices, places } = laidOut()
  expect(laidOut().places).toEqual(places)
  expect(slices).toBeGreaterThan(20)
  expect(places.every(([, { x, y }]) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true)
  const at = new Map(places)
  const far = (one: string, other: string) =>
    Math.hypot(
      (at.get(one)?.x ?? 0) - (at.get(other)?.x ?? 0),
      (at.get(one)?.y ?? 0) - (at.get(other)?.y ?? 0),
    )
  expect(far('PE', 'CL')).toBeLessThan(far('CL', 'LA'))
})
