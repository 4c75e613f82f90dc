import { expect, test } from 'vitest'
import type { Official } from '../../../lib/domain/entity.ts'
import { dossiersOf } from '../../../lib/insight/dossiers.ts'
import { officeTimes } from '../../../lib/insight/office-times.ts'
import { aKept, aKnownPerson, anOfficial } from '../../support/builders.ts'

function timesOf(parts: Partial<Official>, date: string | null = '2022-05-01') {
  const [person] = dossiersOf([aKept({ date }, [{ entity: anOfficial(parts) }])])
  return officeTimes(person as NonNullable<typeof person>)
}

test('an unknown end reaches to the day of the facts and is said to be unknown; a gap is told', () => {
  const known = aKnownPerson([
    { office: 'Minister of Trade', from: '2015', to: '2016-06' },
    { office: 'Envoy', from: '2019-03', to: null },
  ])
  const { rows, gaps } = timesOf({ known, office: null, officeFrom: null })
  expect(rows.map(({ times }) => times.map(({ span, isEndKnown }) => [span, isEndKnown]))).toEqual([
    [[{ first: '2015-01-01', last: '2016-06-30' }, true]],
    [[{ first: '2019-03-01', last: '2026-11-15' }, false]],
  ])
  expect(gaps).toEqual([{ first: '2016-06-30', last: '2019-03-01' }])
})

test('a begin that nobody knows opens at the first day known of, or two years before the end', () => {
  const span = (from: string | null, more: Parameters<typeof aKnownPerson>[0] = []) =>
    timesOf({ known: aKnownPerson([...(more ?? []), { from, to: '2020-05-01' }]) }).rows.at(-1)?.times[0]
      ?.span
  expect(span(null)).toEqual({ first: '2018-05-01', last: '2020-05-01' })
  expect(span(null, [{ office: 'Mayor', from: '2010', to: '2011' }])?.first).toBe('2010-01-01')
  expect(timesOf({ known: aKnownPerson([{ from: null, to: null }]) }).rows[0]?.times[0]?.span).toBeNull()
})

test('what an article calls somebody stands on the row of the same office, else on its own', () => {
  const known = aKnownPerson([{}])
  const same = timesOf({ known, office: 'Foreign Affairs Minister' })
  expect(same.rows.map(({ office, told }) => [office, told?.told.length])).toEqual([
    ['Minister of Foreign Affairs', 1],
  ])
  const other = timesOf({ known, office: 'Mayor of Lima' })
  expect(other.rows.map(({ office, times }) => [office, times.length])).toEqual([
    ['Minister of Foreign Affairs', 1],
    ['Mayor of Lima', 0],
  ])
})

test('an article without a date dates no office, and what only the knowledge said is not the article’s word', () => {
  expect(timesOf({}, null).rows).toEqual([])
  expect(timesOf({ officeFrom: 'knowledge' }).rows).toEqual([])
})
