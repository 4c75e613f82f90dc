import { expect, test, vi } from 'vitest'
import { remembering } from '../../../lib/knowledge/remembering.ts'

test('a word is looked at once, also where nothing is made of it, until the memory begins anew', () => {
  const make = vi.fn((word: string) => (word === 'pact' ? word.length : null))
  const lengthOf = remembering(2, make)
  expect([lengthOf('pact'), lengthOf('ports'), lengthOf('pact'), lengthOf('ports')]).toEqual([
    4,
    null,
    4,
    null,
  ])
  expect(make).toHaveBeenCalledTimes(2)
  expect([lengthOf('treaty'), lengthOf('pact')]).toEqual([null, 4])
  expect(make, 'treaty, and pact once more').toHaveBeenCalledTimes(4)
})
