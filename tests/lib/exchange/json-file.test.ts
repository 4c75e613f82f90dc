import { expect, test } from 'vitest'
import { fieldOf, listOf, parseJson, textOf } from '../../../lib/exchange/json-file.ts'

const BYTE_ORDER_MARK = '\ufeff'

test('a text is parsed, with or without a mark of the byte order', () => {
  expect(parseJson('{"a":[1]}')).toEqual({ ok: true, value: { a: [1] } })
  expect(parseJson(`${BYTE_ORDER_MARK}{"a":[1]}`)).toEqual({ ok: true, value: { a: [1] } })
})

test('only one mark of the byte order is none of the text', () => {
  expect(parseJson(`${BYTE_ORDER_MARK}${BYTE_ORDER_MARK}{}`)).toMatchObject({ ok: false })
  expect(parseJson(`"${BYTE_ORDER_MARK}"`)).toEqual({ ok: true, value: BYTE_ORDER_MARK })
})

test.each([
  ['a file of spaces', ' \n\t ', 'is empty'],
  ['a file with a zero in it', '{"a":"\0"}', 'is no text'],
  ['a file of words', 'The pact was signed.', 'is no JSON'],
])('%s is refused as a whole', (_, text, why) => {
  expect(parseJson(text)).toEqual({ ok: false, refused: [{ where: null, why }], more: 0 })
})

test('32 brackets in each other are read, 33 are refused with the line of the last', () => {
  expect(parseJson('['.repeat(32) + ']'.repeat(32)).ok).toBe(true)
  expect(parseJson(`${'['.repeat(32)}\n[]${']'.repeat(32)}`)).toEqual({
    ok: false,
    refused: [{ where: 'line 2', why: 'brackets are nested deeper than 32' }],
    more: 0,
  })
})

test('a field is one that the thing itself has', () => {
  expect(fieldOf({ title: 'Two ports' }, 'title')).toBe('Two ports')
  expect(fieldOf(['first'], '0')).toBe('first')
})

test.each([
  ['an object, which inherits it', {}, 'toString'],
  ['an object without it', { a: 1 }, 'b'],
  ['a text', 'Two ports', 'length'],
  ['nothing', null, 'title'],
  ['less than nothing', undefined, 'title'],
  ['a function', () => 1, 'name'],
])('%s has no such field', (_, value, field) => {
  expect(fieldOf(value, field)).toBeUndefined()
})

test('one thing is a list of one, a list stays, nothing is an empty list', () => {
  expect(listOf('a')).toEqual(['a'])
  expect(listOf('')).toEqual([''])
  expect(listOf(['a', 'b'])).toEqual(['a', 'b'])
  expect(listOf(null)).toEqual([])
  expect(listOf(undefined)).toEqual([])
})

test('a text is itself, anything else is an empty one', () => {
  expect(textOf('Two ports')).toBe('Two ports')
  expect([7, null, undefined, ['a'], { a: 1 }].map(textOf)).toEqual(['', '', '', '', ''])
})
