import { expect, test } from 'vitest'
import { stepMarked, stepWithin } from '../../../entrypoints/on-reading/stepping.ts'
import type { Step } from '../../../lib/page/reading-view.ts'

const mentions = ['P1', 'P2', 'P1', 'P2', 'P1'].map((entity) => ({
  start: 17,
  end: 25,
  kind: 'official' as const,
  entity,
  rule: 'test',
  certainty: 1,
}))

/** Steps from mention to mention; `gone` are those whose words have left the page. */
function aWalk({ open = null, firstInView, gone = [], marked = [0, 1, 2, 3, 4] }: Start = {}) {
  let at: number | null = open
  const show = (index: number) => {
    if (gone.includes(index)) return false
    at = index
    return true
  }
  const marks = { marked: () => marked, firstInView: () => firstInView }
  return {
    at: () => at,
    step: (by: Step) => stepMarked(marks, at, by, show),
    stepWithin: (by: Step) => stepWithin(mentions, at ?? -1, by, show),
  }
}

type Start = { open?: number | null; firstInView?: number; gone?: number[]; marked?: number[] }

test('the first step goes to the first mention in view, the next ones on from there and round', () => {
  const walk = aWalk({ firstInView: 3 })
  const seen = [1, 2, 3].map(() => {
    walk.step(1)
    return walk.at()
  })
  expect(seen).toEqual([3, 4, 0])
})

test('a step back from the first goes to the last', () => {
  const walk = aWalk({ open: 0 })
  walk.step(-1)
  expect(walk.at()).toBe(4)
})

test.each<[from: string, open: number, by: Step, to: number]>([
  ['forwards', 3, 1, 4],
  ['back', 3, -1, 2],
  ['forwards behind the last marked one, round', 5, 1, 0],
  ['back behind the last marked one', 5, -1, 4],
])(
  'from a vague mention, which is not marked, a step goes to the marked one beside it: %s',
  (_, open, by, to) => {
    const walk = aWalk({ open, marked: [0, 2, 4] })
    walk.step(by)
    expect(walk.at()).toBe(to)
  },
)

test('mentions whose words have left the page are passed over', () => {
  const walk = aWalk({ open: 0, gone: [1, 2] })
  expect(walk.step(1)).toBe(true)
  expect(walk.at()).toBe(3)
})

test('where no words are left there is no step', () => {
  expect(aWalk({ gone: [0, 1, 2, 3, 4] }).step(1)).toBe(false)
})

test('within an entity, its own mentions only are gone through', () => {
  const walk = aWalk({ open: 2 })
  walk.stepWithin(1)
  expect(walk.at()).toBe(4)
  walk.stepWithin(1)
  expect(walk.at()).toBe(0)
  walk.stepWithin(-1)
  expect(walk.at()).toBe(4)
})
