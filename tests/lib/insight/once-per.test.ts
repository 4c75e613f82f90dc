import { expect, test } from 'vitest'
import { oncePer } from '../../../lib/insight/once-per.ts'

test('the same thing is worked out once, another one anew, and nothing counts as known too', () => {
  const asked: object[] = []
  const question = oncePer((thing: { of: string }) => {
    asked.push(thing)
    return thing.of || undefined
  })
  const [one, other, nothing] = [{ of: 'Lima' }, { of: 'Lima' }, { of: '' }]
  expect([question(one), question(one), question(other)]).toEqual(['Lima', 'Lima', 'Lima'])
  expect([question(nothing), question(nothing)]).toEqual([undefined, undefined])
  expect(asked).toEqual([one, other, nothing])
})
