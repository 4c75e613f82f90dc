import { expect, test } from 'vitest'
import { nextMention } from '../../../lib/panel-session/mention-cycle.ts'

const which = { kind: 'official' as const, entity: 'P1' }

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
