import { expect, test } from 'vitest'
import { extentOf, spanOf } from '../../../lib/insight/time-span.ts'

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-02-11', '2024-02-11', '2024-02-11'],
  ['2024-02-11T23:30:00-05:00', '2024-02-11', '2024-02-11'],
])('%s may be any day from %s to %s', (told, first, last) => {
  expect(spanOf(told)).toEqual({ first, last })
})

test.each([null, '', 'soon', '2024-13', '20-02'])('%s is no date', (told) => {
  expect(spanOf(told)).toBeNull()
})

test('the extent of spans goes from the first day to the last, whatever their order', () => {
  expect(extentOf([spanOf('2024-02'), null, spanOf('2019'), spanOf('2023-05-01')])).toEqual({
    first: '2019-01-01',
    last: '2024-02-29',
  })
  expect(extentOf([null])).toBeNull()
})
