/** What a field may say, up to its limits. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import * as parts from '../../../lib/exchange/schema-parts.ts'

/** The value as it is stored, or why it is refused. */
function read(schema: v.GenericSchema, value: unknown) {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? { is: parsed.output } : parsed.issues[0].message
}

const FIELDS: [name: string, schema: v.GenericSchema, right: unknown[], wrong: [unknown, string][]][] = [
  ['a text', parts.text, ['', 'Two ports'], [[7, 'must be text']]],
  ['a filled text', parts.filledText, ['x'], [['', 'is empty']]],
  ['a text or null', parts.textOrNull, ['', null], [[7, 'must be text or null']]],
  [
    'an id',
    parts.rowId,
    ['a', 'A_1-b', 'x'.repeat(64)],
    [
      ['', 'is no id'],
      ['x'.repeat(65), 'is no id'],
      ['a/b', 'is no id'],
      ['../a', 'is no id'],
      ['a b', 'is no id'],
    ],
  ],
  [
    'a date',
    parts.dateOrNull,
    [null, '2026', '2026-05', '2026-05-09', '2026-05-09T08:30Z', '2026-05-09T08:30:00.000+02:00'],
    ['', '26', '20260', '2026-5', '2026-05-09-01', 'May 2026', '2026-05-09T', '2026-05-09Tnoon'].map(
      (date) => [date, 'is no date'],
    ),
  ],
  [
    'an address',
    parts.webAddress,
    ['https://a.example/', 'http://a.example/b?c#d'],
    [
      ['javascript:alert(1)', 'is no address of the web'],
      ['a.example', 'is no address of the web'],
    ],
  ],
  [
    'an offset',
    parts.offset,
    [0, 12],
    [
      [-1, 'is no offset'],
      [1.5, 'is no offset'],
      ['1', 'must be a number'],
    ],
  ],
  [
    'a party',
    parts.party,
    ['VN', 'x'.repeat(120)],
    [
      ['', 'is empty'],
      ['x'.repeat(121), 'is no code of a state or organisation'],
    ],
  ],
  ['one of two', parts.oneOf(['join', 'part']), ['join', 'part'], [['leave', 'must be one of join, part']]],
]

describe.each(FIELDS)('%s', (_, schema, right, wrong) => {
  test.each(right)('may be %j', (value) => expect(read(schema, value)).toEqual({ is: value }))
  test.each(wrong)('may not be %j', (value, why) => expect(read(schema, value)).toBe(why))
})

test.each([
  ['2026-01-16T08:30:00.000Z', '2026-01-16T08:30:00.000Z'],
  ['2026-01-16T08:30Z', '2026-01-16T08:30:00.000Z'],
  ['2026-01-16T08:30:00.123456+02:00', '2026-01-16T06:30:00.123Z'],
])('the moment %s is stored in the form that compares as text', (written, stored) => {
  expect(read(parts.moment, written)).toEqual({ is: stored })
  expect(read(parts.momentOrNull, written)).toEqual({ is: stored })
})

test.each([
  '',
  'yesterday',
  '2026-01-16',
  '2026-13-40T08:30:00Z',
  'on 2026-01-16T08:30:00Z',
  'Jan 16, 2026 8:30',
])('%j is no moment', (written) => expect(read(parts.moment, written)).toBe('is no moment'))

test('a moment that is not told may be null', () => {
  expect(read(parts.momentOrNull, undefined)).toEqual({ is: null })
  expect(read(parts.momentOrNull, null)).toEqual({ is: null })
})

describe('a fault in words', () => {
  const row = v.object({ name: parts.filledText, places: v.array(v.object({ start: parts.offset })) })
  const told = (value: unknown) => {
    const parsed = v.safeParse(row, value)
    return parsed.success ? [] : parsed.issues.map((issue) => parts.issueInWords(issue, 'collection'))
  }
  test('names the field, as deep as it lies', () => {
    expect(told({ name: '', places: [{ start: 1 }, { start: -1 }] })).toEqual([
      'name is empty',
      'places.1.start is no offset',
    ])
  })
  test('says which field is missing', () => {
    expect(told({ places: [{}] })).toEqual(['name is missing', 'places.0.start is missing'])
  })
  test('says of what is no row what it should have been', () => {
    expect(told(7)).toEqual(['is no collection'])
    expect(told(null)).toEqual(['is no collection'])
  })
  test('of the row as a whole is told without a field', () => {
    const ordered = v.pipe(
      row,
      v.check(() => false, 'ends before it starts'),
    )
    const parsed = v.safeParse(ordered, { name: 'a', places: [] })
    expect(parsed.issues?.map((issue) => parts.issueInWords(issue, 'collection'))).toEqual([
      'ends before it starts',
    ])
  })
})
