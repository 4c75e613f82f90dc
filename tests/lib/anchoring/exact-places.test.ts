import { expect, test } from 'vitest'
import { exactPlaces, occurrences } from '../../../lib/anchoring/exact-places.ts'
import { readKept } from '../../../lib/anchoring/kept-quote.ts'

test('every place is found, also those that overlap', () => {
  expect(occurrences('a pact, a pact', 'pact')).toEqual([2, 10])
  expect(occurrences('papapa', 'papa')).toEqual([0, 2])
  expect(occurrences('a pact', 'treaty')).toEqual([])
})

test('of a page of nothing else a thousand places are found', () => {
  expect(occurrences('pact '.repeat(1_500), 'pact')).toHaveLength(1_000)
})

const OPENING = 'so '.repeat(100)

test('a long quote is found where all of it stands', () => {
  const text = `${OPENING}it ended. ${OPENING}it began.`
  expect(occurrences(text, `${OPENING}it began.`)).toEqual([310])
  expect(occurrences(text, OPENING)).toEqual([0, 310])
})

test('a page that begins a long quote a thousand times is not searched to its end', () => {
  const wanted = `${'x'.repeat(256)}end`
  expect(occurrences(`${'x'.repeat(1_255)}end`, wanted)).toEqual([999])
  expect(occurrences(`${'x'.repeat(1_256)}end`, wanted)).toEqual([])
})

function find(text: string, [prefix, exact, suffix]: [string, string, string]) {
  const kept = readKept([
    { type: 'TextQuoteSelector', prefix, exact, suffix },
    { type: 'TextPositionSelector', start: 0, end: exact.length },
  ])
  return exactPlaces(text, kept).map(({ start, end }) => [start, end])
}

test('a quote of whole words is not found within words', () => {
  expect(find('a compact, pacts and a pact.', ['a ', 'pact', '.'])).toEqual([[23, 27]])
  expect(find('a compact, pacts and a pact.', ['', 'pact', ''])).toEqual([[23, 27]])
})

test('a quote that begins or ends within a word is found where it does so, and at whole words', () => {
  expect(find('a compact, pacts and a pact.', ['com', 'pact', '.'])).toEqual([
    [5, 9],
    [23, 27],
  ])
  expect(find('a compact, pacts and a pact.', ['a ', 'pact', 's'])).toEqual([
    [11, 15],
    [23, 27],
  ])
})
