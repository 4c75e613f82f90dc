import { expect, test } from 'vitest'
import type { Mention } from '../../../lib/domain/reading.ts'
import { mentionsOf, nextMention } from '../../../lib/panel-session/mention-cycle.ts'
import { aReading } from '../../support/builders.ts'

const mention = (kind: Mention['kind'], entity: string): Mention => ({
  start: 0,
  end: 1,
  kind,
  entity,
  rule: 'test',
  certainty: 1,
})
const which = { kind: 'official' as const, entity: 'P1' }

test('an entity has the mentions of its kind and id', () => {
  const reading = aReading({
    mentions: [
      mention('official', 'P1'),
      mention('agreement', 'P1'),
      mention('official', 'P2'),
      mention('official', 'P1'),
    ],
  })
  expect(mentionsOf(reading, which)).toEqual([0, 3])
})

test('presses go from mention to mention, round and round', () => {
  let last: Parameters<typeof nextMention>[1] = null
  const visited = [1, 2, 3, 4].map(() => {
    const nth = nextMention(which, last, 3)
    last = { ...which, nth }
    return nth
  })
  expect(visited).toEqual([1, 2, 3, 1])
})

test('another entity starts with its first mention', () => {
  expect(nextMention(which, { kind: 'official', entity: 'P2', nth: 2 }, 3)).toBe(1)
  expect(nextMention(which, { kind: 'area', entity: 'P1', nth: 2 }, 3)).toBe(1)
})
