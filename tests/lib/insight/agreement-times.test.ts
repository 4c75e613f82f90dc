import { expect, test } from 'vitest'
import type { Agreement } from '../../../lib/domain/entity.ts'
import { agreementFiles } from '../../../lib/insight/agreement-file.ts'
import { orderedFiles, spanOfFile, standsStill } from '../../../lib/insight/agreement-times.ts'
import { anEntry, aStep } from '../../support/file-builders.ts'

function aFile(name: string, steps: Agreement['steps'], date: string | null = null) {
  const [file] = agreementFiles([anEntry(date, name, { name: `${name} Pact`, steps })], [])
  return file as NonNullable<typeof file>
}

const TODAY = '2026-11-29'
const signed = (date: string) => aStep('signed', 'done', { date })

test.each([
  ['signed three years ago', [signed('2023-11-01')], true],
  ['signed within two years', [signed('2024-11-29')], false],
  ['signed in a month that two years ago was not yet over', [signed('2024-11')], false],
  ['in force for long', [signed('2019'), aStep('in-force', 'done', { date: '2020' })], false],
  ['ended long ago', [aStep('terminated', 'done', { date: '2018' })], false],
  ['suspended long ago', [aStep('suspended', 'done', { date: '2018' })], true],
  [
    'announced for later, and done nothing since',
    [signed('2020'), aStep('ratified', 'planned', { date: '2027' })],
    true,
  ],
  ['without any date', [aStep('proposed', 'done')], false],
])('%s: stands still is %s', (_, steps, isStill) => {
  expect(standsStill(aFile('Harbour', steps), TODAY)).toBe(isStill)
})

test('files stand by their latest or their first step, undated ones last', () => {
  const long = aFile('Long', [signed('2015'), aStep('in-force', 'done', { date: '2021' })])
  const late = aFile('Late', [signed('2024-05')])
  const never = aFile('Never', [aStep('proposed', 'done')])
  const names = (order: 'latest' | 'first' | 'name') =>
    orderedFiles([never, long, late], order).map(({ name }) => name)
  expect(names('latest')).toEqual(['Late Pact', 'Long Pact', 'Never Pact'])
  expect(names('first')).toEqual(['Long Pact', 'Late Pact', 'Never Pact'])
  expect(names('name')).toEqual(['Never Pact', 'Long Pact', 'Late Pact'])
  expect(spanOfFile(long)).toEqual({ first: '2015-01-01', last: '2021-12-31' })
})
