import { describe, expect, test } from 'vitest'
import { approximatePlaces } from '../../../lib/anchoring/approximate-places.ts'
import { readKept } from '../../../lib/anchoring/kept-quote.ts'
import { indexWords } from '../../../lib/anchoring/word-index.ts'

const BEFORE = 'Rain fell all morning. '
const QUOTE = 'Both ministers signed the “Harbour Pact” on shared pilots'
const AFTER = ' before noon. Nobody spoke.'
const CHANGED = QUOTE.replace('signed', 'sealed')

const kept = readKept([
  { type: 'TextQuoteSelector', prefix: BEFORE, exact: QUOTE, suffix: AFTER },
  { type: 'TextPositionSelector', start: 0, end: QUOTE.length },
])

function find(text: string, of = kept) {
  const steps = indexWords(text)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return approximatePlaces(text, of, value)
  }
}
const wordsAt = (text: string) => find(text).map(({ start, end }) => text.slice(start, end))

describe('a place where most words stand', () => {
  test.each([
    ['as it was', QUOTE],
    ['with a word for another', CHANGED],
    ['with words that came', QUOTE.replace('the', 'at long last the new')],
    ['without some words', QUOTE.replace('the “Harbour Pact” ', '')],
    ['with other words at both ends', QUOTE.replace('Both', 'Three').replace('pilots', 'charts')],
  ])('is found %s', (_, now) => {
    expect(wordsAt(`News of the day. ${BEFORE}${now}${AFTER} It ended.`)).toEqual([now])
  })

  test('is weighed: of the whole nothing is missing', () => {
    const [place] = find(`${BEFORE}${QUOTE}${AFTER}`)
    expect(place).toEqual({
      start: BEFORE.length,
      end: BEFORE.length + QUOTE.length,
      before: kept.before.weight,
      own: kept.quote.weight,
      after: kept.after.weight,
      gaps: 0,
    })
  })

  test('is weighed: another word is missing from its own part, one that went or came is a gap', () => {
    const weigh = (now: string) => find(`${BEFORE}${now}${AFTER}`)[0]
    // "signed" weighs 4, "shared" too.
    expect(weigh(CHANGED)).toMatchObject({ own: kept.quote.weight - 4, gaps: 0 })
    expect(weigh(QUOTE.replace('shared ', ''))).toMatchObject({ own: kept.quote.weight - 4, gaps: 1 })
    expect(weigh(QUOTE.replace('shared', 'all shared'))).toMatchObject({ own: kept.quote.weight, gaps: 1 })
  })

  test('is weighed: what is missing beside it is missing there', () => {
    expect(find(`${QUOTE}${AFTER}`)[0]).toMatchObject({
      before: 0,
      own: kept.quote.weight,
      after: kept.after.weight,
      gaps: 4,
    })
    expect(find(`${BEFORE}${QUOTE}`)[0]).toMatchObject({
      before: kept.before.weight,
      own: kept.quote.weight,
      after: 0,
    })
  })

  test('is found on a long page, and after many words that came', () => {
    const other = 'The council of the city spoke on roads, schools and the price of bread. '.repeat(300)
    expect(wordsAt(`${other}${BEFORE}${CHANGED}${AFTER} ${other}`)).toEqual([CHANGED])
  })

  test('is found on a page that repeats a word of it thousands of times', () => {
    expect(wordsAt(`${'Both ministers. '.repeat(5_000)}${BEFORE}${CHANGED}${AFTER}`)).toContain(CHANGED)
  })

  test('is widened by its signs', () => {
    const quoted = readKept([
      { type: 'TextQuoteSelector', prefix: 'They said: ', exact: '“We signed the pact.”', suffix: ' Then' },
      { type: 'TextPositionSelector', start: 0, end: 21 },
    ])
    const text = 'They said: "We sealed the pact." Then'
    expect(find(text, quoted).map(({ start, end }) => text.slice(start, end))).toEqual([
      '"We sealed the pact."',
    ])
  })
})

describe('no place is found', () => {
  test('where none of its words stands', () => {
    expect(find('A bakery in Lille burnt down.')).toEqual([])
    expect(find('')).toEqual([])
  })

  test('where only words stand that were around it', () => {
    expect(find(`${BEFORE}${AFTER}`)).toEqual([])
  })
})

describe('of several places', () => {
  const copies = (count: number) =>
    Array.from({ length: count }, () => BEFORE + CHANGED + AFTER).join(' And so. ')

  test('all are told, four at most', () => {
    expect(wordsAt(copies(3))).toEqual([CHANGED, CHANGED, CHANGED])
    expect(find(copies(9))).toHaveLength(4)
    const places = find(copies(3)).map(({ start }) => start)
    expect(new Set(places).size).toBe(3)
  })

  test('those with less than half of the words of the likeliest are left out', () => {
    const some =
      'Elsewhere the ministers spoke of pilots and of roads, schools, bread, mills, wells, salt and sand.'
    expect(wordsAt(`${some} ${BEFORE}${CHANGED}${AFTER} ${some}`)).toEqual([CHANGED])
  })

  test('the likeliest comes first', () => {
    const worse = CHANGED.replace('Harbour', 'Mountain').replace('pilots', 'charts')
    const page = `${BEFORE}${worse}${AFTER} ${'And so it went. '.repeat(20)}${BEFORE}${CHANGED}${AFTER}`
    expect(wordsAt(page)).toEqual([CHANGED, worse])
  })
})
