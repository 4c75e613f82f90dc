import { expect, test } from 'vitest'
import { type Mention, mentionsOf } from '../../../lib/domain/reading.ts'

const mention = (kind: Mention['kind'], entity: string): Mention => ({
  start: 0,
  end: 1,
  kind,
  entity,
  rule: 'test',
  certainty: 1,
})

test('an entity has the mentions of its kind and id', () => {
  const mentions = [
    mention('official', 'P1'),
    mention('agreement', 'P1'),
    mention('official', 'P2'),
    mention('official', 'P1'),
  ]
  expect(mentionsOf(mentions, { kind: 'official', entity: 'P1' })).toEqual([0, 3])
})
