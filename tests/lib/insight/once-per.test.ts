import { expect, test } from 'vitest'
import { oncePer, oncePerInSteps } from '../../../lib/insight/once-per.ts'
import { finish } from '../../../lib/work/turns.ts'

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

test('what was begun in steps is finished by whoever asks, once', () => {
  const done: string[] = []
  const question = oncePerInSteps(function* of(thing: { of: string }) {
    done.push('begun')
    yield
    done.push('ended')
    return thing.of
  })
  const thing = { of: 'Lima' }
  const slow = question(thing)
  slow.next()
  expect(finish(question(thing))).toBe('Lima')
  expect(slow.next()).toEqual({ done: true, value: 'Lima' })
  expect(done).toEqual(['begun', 'ended'])
})

test('work that threw is begun anew', () => {
  let asked = 0
  // biome-ignore lint/correctness/useYield: it fails or ends in its first step.
  const question = oncePerInSteps(function* of(thing: { of: string }) {
    if (++asked === 1) throw new Error('not now')
    return thing.of
  })
  const thing = { of: 'Lima' }
  expect(() => finish(question(thing))).toThrow('not now')
  expect(finish(question(thing))).toBe('Lima')
})
