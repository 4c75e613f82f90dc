import { describe, expect, test } from 'vitest'
import type { Term } from '../../../lib/domain/term.ts'
import { isVerified, standingOf, thenAndNow } from '../../../lib/insight/then-and-now.ts'
import { aKnownPerson, anOfficial, aTerm } from '../../support/builders.ts'

const aPerson = (...terms: Partial<Term>[]) => aKnownPerson(terms)

describe('how a term stands to a date', () => {
  test.each([
    ['2021-07-28', '2023-01-25', '2022-05-01', 'held'],
    ['2021-07-28', '2023-01-25', '2021-07-28', 'held'],
    ['2021-07-28', '2023-01-25', '2023-01-25T23:59:00Z', 'held'],
    ['2021-07-28', '2023-01-25', '2023-01-26', 'over'],
    ['2021-07-28', '2023-01-25', '2021-07-27', 'later'],
    ['2021', '2023', '2021-01-01', 'held'],
    ['2021', '2023', '2023-12-31', 'held'],
    ['2021', '2023', '2024-01-01', 'over'],
    ['2021-05', null, '2021-05-03', 'end-unknown'],
    ['2021-05', null, '2026-01-01', 'end-unknown'],
    ['2021-05', 'now', '2026-01-01', 'held'],
    [null, '2019', '2018-01-01', 'held'],
  ])('from %s to %s, on %s: %s', (from, to, date, standing) => {
    expect(standingOf({ from, to }, date)).toBe(standing)
  })
})

describe('then and now', () => {
  test('an office that ended is told for then, and the last one for now', () => {
    const told = thenAndNow(anOfficial(), aPerson({}), '2022-05-01')
    expect(told.atDate.map((term) => term.office)).toEqual(['Minister of Foreign Affairs'])
    expect(told.now).toEqual([])
    expect(told.last).toMatchObject({ standing: 'over', term: { to: '2023-01-25' } })
    expect(told.contradiction).toBeNull()
  })

  test('an unknown end is never "now"', () => {
    const told = thenAndNow(anOfficial(), aPerson({ to: null }), '2022-05-01')
    expect(told.now).toEqual([])
    expect(told.last?.standing).toBe('end-unknown')
  })

  test('the last office is the one that lasted longest, whichever began last', () => {
    const person = aPerson(
      { office: 'President', from: '1987', to: '2017-11-21' },
      { office: 'Chairperson of the Union', from: '2015-01-30', to: '2016-01-30' },
      { office: 'Envoy', from: '2016', to: null },
    )
    expect(thenAndNow(anOfficial(), person, '2017-11-15').last).toMatchObject({
      standing: 'over',
      term: { office: 'President' },
    })
  })

  test('without a date of the article nothing is said of then', () => {
    expect(thenAndNow(anOfficial(), aPerson({ to: 'now' }), null)).toMatchObject({
      atDate: [],
      contradiction: null,
    })
  })

  test.each([
    ['left before', 'Foreign Minister', aPerson({}), '2024-02-01', /left that office on 25 January 2023/],
    ['came later', 'Foreign Minister', aPerson({}), '2020-02-01', /took that office on 28 July 2021/],
    ['another country', 'Mayor', aPerson({ country: 'CL' }), '2022-02-01', /of another country/],
  ])('a contradiction is told: %s', (_, office, known, date, words) => {
    expect(thenAndNow(anOfficial({ office }), known, date).contradiction).toMatch(words)
  })

  test.each([
    ['a former one is no contradiction', 'former Foreign Minister', '2024-02-01'],
    ['another wording of the same office', 'Minister of Foreign Affairs', '2022-02-01'],
    ['an office that the knowledge does not have', 'party secretary', '2022-02-01'],
    ['a deputy of the office is another office', 'Deputy Foreign Minister', '2024-02-01'],
    ['one who is only elected has not taken it', 'foreign minister-designate', '2021-07-01'],
    ['one word says too little', 'Minister', '2024-02-01'],
  ])('%s', (_, office, date) => {
    expect(thenAndNow(anOfficial({ office }), aPerson({}), date).contradiction).toBeNull()
  })

  test('what the knowledge itself gave contradicts nothing', () => {
    const official = anOfficial({ officeFrom: 'knowledge' })
    expect(thenAndNow(official, aPerson({}), '2024-02-01').contradiction).toBeNull()
  })

  test('an office without a known end is perhaps held, where none is surely', () => {
    const open = aPerson({ to: null })
    expect(thenAndNow(anOfficial(), open, '2022-05-01')).toMatchObject({
      atDate: [],
      perhapsAtDate: [{ office: 'Minister of Foreign Affairs' }],
    })
    const sure = aPerson({ to: null }, { office: 'Prime Minister', officeKey: 'head-of-government' })
    expect(thenAndNow(anOfficial(), sure, '2022-05-01').perhapsAtDate).toEqual([])
  })

  test('the office that the news means first comes first', () => {
    const both = aPerson({ office: 'Minister of Culture', officeKey: 'culture' }, { officeKey: 'foreign' })
    expect(thenAndNow(anOfficial(), both, '2022-05-01').atDate.map((term) => term.officeKey)).toEqual([
      'foreign',
      'culture',
    ])
  })

  test('a fact needs a source and certainty to be verified', () => {
    expect(isVerified(aTerm({}))).toBe(true)
    expect(isVerified(aTerm({ source: '' }))).toBe(false)
    expect(isVerified(aTerm({ certainty: 'known' }))).toBe(false)
    expect(isVerified(aTerm({ certainty: 'doubtful' }))).toBe(false)
  })
})
