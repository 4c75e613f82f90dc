import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../lib/anchoring/fold-text.ts'
import { type FoldedText, foldText } from '../../../lib/anchoring/folded-text.ts'

/** Folds to the end, without the pauses. */
function foldWhole(text: string): FoldedText {
  const steps = foldText(text)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Two ways to write the same. */
const ALIKE: Record<string, [string, string]> = {
  'capitals and small letters': ['HARBOUR Pact', 'harbour pact'],
  'composed and decomposed letters': ['Nguyễn Thị Hà', 'Nguyễn Thị Hà'.normalize('NFD')],
  'a sharp s and two': ['Straße', 'STRASSE'],
  'both small sigmas': ['ς', 'σ'],
  ligatures: ['ﬁsheries', 'fisheries'],
  'wide letters': ['ＰＡＣＴ', 'pact'],
  'house styles of quotation': ['“no” ‘one’', '"no" "one"'],
  'house styles of dashes': ['2020–24 — so', '2020-24 - so'],
  'an ellipsis and three full stops': ['…', '...'],
  'white space of any kind and none': ['a\u00a0b\n\u2009c\u3000d', 'abcd'],
  'signs that cannot be seen': ['Har\u00adbour\u200b P\u2060act\ufeff', 'Harbour Pact'],
}

describe('alike are', () => {
  for (const [name, [one, other]] of Object.entries(ALIKE)) {
    test(name, () => expect(fold(one)).toBe(fold(other)))
  }
})

test('letters with other marks stay apart', () => {
  expect(fold('Lâm')).not.toBe(fold('Lam'))
})

/** A text, a part of its folded text, and what that part is on the page; null where it would cut a character. */
const PLACES: [text: string, part: string, there: string | null][] = [
  ['Har\u00adbour Pact', 'bourp', 'bour P'],
  ['die Straße war', 'strasse', 'Straße'],
  ['die Straße war', 'stras', null],
  ['die Straße war', 'sewar', null],
  ['the ﬁsheries', 'fish', 'ﬁsh'],
  ['the ﬁsheries', 'ish', null],
  ['a 😀 b', '😀', '😀'],
  [`${'x '.repeat(3_000)}pact ${'y '.repeat(3_000)}`, 'pact', 'pact'],
]

test.each(PLACES)('in %j, %j is %j', (text, part, there) => {
  const { folded, placeOf } = foldWhole(text)
  const from = folded.indexOf(part)
  expect(from).toBeGreaterThanOrEqual(0)
  const place = placeOf(from, from + part.length)
  expect(place && text.slice(place.start, place.end)).toBe(there)
})

test('a part of a text is folded as it is cut out', () => {
  expect(fold('The PACT of Hà', 4, 8)).toBe('pact')
  expect(fold('The PACT of Hà', 9)).toBe(fold('of Hà'))
  expect(fold('e\u0301', 0, 1)).toBe('e')
  expect(fold('')).toBe('')
})

test('a long text is folded to its end', () => {
  expect(fold('A ß \u0301'.repeat(5_000))).toBe('ass\u0301'.repeat(5_000))
})

test('a place behind thousands of spaces is found', () => {
  const text = `The ${' '.repeat(5_000)}pact${' '.repeat(5_000)}of ports`
  const { folded, placeOf } = foldWhole(text)
  expect(folded).toBe('thepactofports')
  expect(placeOf(3, 7)).toEqual({ start: 5_004, end: 5_008 })
  expect(placeOf(2, 3)).toEqual({ start: 2, end: 3 })
  expect(placeOf(13, 14)).toEqual({ start: text.length - 1, end: text.length })
})

test('a long text is folded with pauses', () => {
  const steps = [...foldText('pact '.repeat(20_000))]
  expect(steps.length).toBe(Math.floor(100_000 / 1_024 / 32))
})

test('whatever the text, folding in blocks is folding at once, and a place folds to what was asked for', () => {
  const anyText = fc
    .array(
      fc.constantFrom('Pact ', 'ß', 'ﬁ', 'e\u0301', '\u0302', '😀', '\u00ad', '…', 'x'.repeat(500), '“'),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const { folded, placeOf } = foldWhole(text)
      expect(folded).toBe(fold(text))
      fc.pre(folded.length > 0)
      const from = a % folded.length
      const to = from + 1 + (b % (folded.length - from))
      const place = placeOf(from, to)
      if (place) expect(fold(text, place.start, place.end)).toBe(folded.slice(from, to))
    }),
  )
})
