import { describe, expect, test } from 'vitest'
import { certaintyOf, choosePlace } from '../../../lib/anchoring/choose-place.ts'
import type { KeptQuote } from '../../../lib/anchoring/kept-quote.ts'
import type { WeighedPlace } from '../../../lib/anchoring/weigh-place.ts'

const LENGTH = 8_000
const START = 4_000

const row = (weight: number) => ({ hashes: [], weights: [], weight })

/** A kept quote whose parts weigh so much; where it stood and what it says is all one here. */
function kept(before: number, quote: number, after: number): KeptQuote {
  return {
    exact: 'pact',
    folded: 'pact',
    prefix: '',
    suffix: '',
    start: START,
    before: row(before),
    quote: row(quote),
    after: row(after),
  }
}

/** A place at which so much of each part stands, 1 for all of it. */
function place(of: KeptQuote, share: number, parts: Partial<WeighedPlace> = {}): WeighedPlace {
  const [before, own, after] = [of.before, of.quote, of.after].map(({ weight }) => weight * share)
  return {
    start: START,
    end: START + 40,
    before: before ?? 0,
    own: own ?? 0,
    after: after ?? 0,
    gaps: 0,
    ...parts,
  }
}

describe('certainty', () => {
  const quote = kept(24, 24, 24)
  const certainty = (share: number, parts: Partial<WeighedPlace> = {}, of = quote) =>
    certaintyOf(of, place(of, share, parts), LENGTH)

  test('is the share of the words that stand there', () => {
    expect([0, 0.25, 0.5, 1].map((share) => certainty(share))).toEqual([0, 0.25, 0.5, 1])
  })

  test('counts the worse side thrice, each with its half of the quote', () => {
    expect(certainty(1, { after: 0 })).toBeCloseTo((3 * (1 / 3) + 1) / 4)
    expect(certainty(1, { before: 0 })).toBeCloseTo((3 * (1 / 3) + 1) / 4)
    expect(certainty(1, { own: 0 })).toBeCloseTo(2 / 3)
    expect(certainty(1, { own: 0, before: 12 })).toBeCloseTo((3 * (1 / 3) + 2 / 3) / 4)
  })

  test('is less by a weight of one and a half for each word that came or went', () => {
    expect(certainty(1, { gaps: 1 })).toBeCloseTo(1 - 1.5 / 72)
    expect(certainty(1, { gaps: 6 })).toBeCloseTo(1 - 9 / 72)
  })

  test('is less the farther from the old place, by 0.15 from an eighth of the text on', () => {
    const far = (distance: number) => certainty(1, { start: START + distance })
    expect(far(LENGTH / 16)).toBeCloseTo(0.925)
    expect(far(-LENGTH / 16)).toBeCloseTo(0.925)
    expect(far(LENGTH / 8)).toBeCloseTo(0.85)
    expect(far(LENGTH / 2)).toBeCloseTo(0.85)
  })

  test('is less where few words were kept', () => {
    expect(certainty(1, {}, kept(8, 8, 8))).toBe(1)
    expect(certainty(1, {}, kept(4, 4, 4))).toBe(0.5)
  })

  test('asks for half as many words where the text begins or ends at the quote', () => {
    expect(certainty(1, {}, kept(0, 6, 6))).toBe(1)
    expect(certainty(1, {}, kept(6, 6, 0))).toBe(1)
    expect(certainty(1, {}, kept(0, 3, 3))).toBe(0.5)
    expect(certainty(1, {}, kept(3, 3, 0))).toBe(0.5)
    expect(certainty(1, {}, kept(0, 6, 0))).toBe(0.5)
  })

  test('is told by the one side that there is', () => {
    expect(certainty(1, { after: 0 }, kept(0, 12, 12))).toBeCloseTo(1 / 3)
    expect(certainty(1, { before: 0 }, kept(12, 12, 0))).toBeCloseTo(1 / 3)
  })

  test('is none where no word was kept', () => {
    expect(certainty(1, {}, kept(0, 0, 0))).toBe(0)
  })
})

describe('the place that is chosen', () => {
  const quote = kept(36, 36, 36)
  const choose = (of: KeptQuote, ...places: WeighedPlace[]) => choosePlace(of, places, 'approximate', LENGTH)

  test('is told with its certainty and how it was found', () => {
    expect(choose(quote, place(quote, 0.75))).toEqual({
      state: 'found',
      start: START,
      end: START + 40,
      how: 'approximate',
      certainty: 0.75,
    })
  })

  test('is none where there is none', () => {
    expect(choose(quote)).toBeNull()
  })

  test.each([
    ['of no weight', 0, 0.58],
    ['of half the weight', 18, 0.43],
    ['of eighty characters', 36, 0.28],
    ['of more', 90, 0.28],
  ])('of a quote %s has a certainty of at least the floor', (_, weight, floor) => {
    const of = kept(36, weight, 36)
    expect(choose(of, place(of, floor - 0.01))).toBeNull()
    expect(choose(of, place(of, floor + 0.01))).toMatchObject({ start: START })
  })

  test('holds a quarter of the quote itself, however much stands around it', () => {
    expect(choose(quote, place(quote, 1, { own: 8 }))).toBeNull()
    expect(choose(quote, place(quote, 1, { own: 9 }))).toMatchObject({ start: START })
  })

  const elsewhere = (share: number, parts: Partial<WeighedPlace> = {}) =>
    // Far enough that distance takes just 0.15.
    place(quote, share + 0.15, { start: START + 2_000, end: START + 2_040, ...parts })

  test('is the best, whichever came first', () => {
    expect(choose(quote, elsewhere(0.4), place(quote, 0.8))).toMatchObject({ start: START })
    expect(choose(quote, place(quote, 0.4), elsewhere(0.8))).toMatchObject({ start: START + 2_000 })
  })

  test('is better than the next by a margin', () => {
    expect(choose(quote, place(quote, 0.8), elsewhere(0.71))).toMatchObject({ start: START })
    expect(choose(quote, place(quote, 0.8), elsewhere(0.73))).toBeNull()
  })

  test('has no rival in a place that overlaps it', () => {
    const overlapping = [
      place(quote, 0.8, { start: START - 39, end: START + 1 }),
      place(quote, 0.8, { start: START + 39, end: START + 79 }),
    ]
    for (const other of overlapping)
      expect(choose(quote, place(quote, 0.82), other)).toMatchObject({ start: START })
  })

  test('has a rival in a place right beside it', () => {
    const beside = [
      place(quote, 0.8, { start: START - 40, end: START }),
      place(quote, 0.8, { start: START + 40, end: START + 80 }),
    ]
    for (const other of beside) expect(choose(quote, place(quote, 0.82), other)).toBeNull()
  })

  test('has its rival in the next best that is apart, not in the worst', () => {
    const overlapping = place(quote, 0.79, { start: START + 10, end: START + 50 })
    expect(choose(quote, place(quote, 0.8), overlapping, elsewhere(0.3), elsewhere(0.75))).toBeNull()
  })
})
