import { expect, test } from 'vitest'
import { findPlaces } from '../../../lib/exchange/json-places.ts'

const linesOf = (text: string) => findPlaces(text, 32)

test('says the line of each item of a list, from 1', () => {
  expect(linesOf('{\n"terms": [\n{"a": 1},\n\n{"b": 2}, {}\n]}')).toEqual({ ok: true, lines: [3, 5, 5] })
})

test('an item that is no object has a line too', () => {
  expect(linesOf('{"terms":[\n"Ana Ruiz"\n,7,\n[],\nnull]}')).toEqual({ ok: true, lines: [2, 3, 4, 5] })
})

test('an item is on the line on which it begins, whatever spaces stand before', () => {
  expect(linesOf('{"terms":[ \n\t{"a": 1} , \n 7]}')).toEqual({ ok: true, lines: [2, 3] })
})

test('an empty list has no item', () => {
  expect(linesOf('{"terms":[\n],"name":"Desk"}')).toEqual({ ok: true, lines: [] })
})

test('what lies within an item is no item', () => {
  expect(linesOf('{"terms":[\n{"a":\n{"b":[\n{},1]}},\n{}]}')).toEqual({ ok: true, lines: [2, 5] })
})

test('what lies outside of the list is no item', () => {
  expect(linesOf('{"about":\n{"by":{},"for":1},\n"terms":[\n{}],"name":"Desk"}')).toEqual({
    ok: true,
    lines: [4],
  })
})

test.each(['', 'a{[": [[{{', 'say "{[" again', 'C:\\', '\\"{[', '\\\\"', ', a, b'])(
  'the string %j opens and closes nothing',
  (words) => {
    const text = `{${JSON.stringify(words)}:1,"terms":[\n${JSON.stringify(words)},\n{}]}`
    expect(linesOf(text)).toEqual({ ok: true, lines: [2, 3] })
  },
)

test.each([
  ['a string without end', '{"a":[\n{"b [[[{{{'],
  ['a string whose end is escaped', '{"a":[\n{"b {{{\\"'],
])('what follows %s is not looked at', (_, text) => {
  expect(findPlaces(text, 3)).toEqual({ ok: true, lines: [2] })
})

test('brackets closed before are not above those that follow', () => {
  expect(findPlaces('[[],{},[],{"a":[]}]', 3).ok).toBe(true)
})

test.each(['[', '{'])('so many “%s” as are allowed are read, one more is refused with its line', (open) => {
  expect(findPlaces(`\n${open.repeat(4)}`, 4).ok).toBe(true)
  expect(findPlaces(`\n${open.repeat(4)}\n${open}`, 4)).toEqual({ ok: false, line: 3 })
})
