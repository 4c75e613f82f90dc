import { expect, test, vi } from 'vitest'
import { createUnlessGone } from '../../../entrypoints/on-page/unless-gone.ts'
import { ok, problem } from '../../../lib/domain/result.ts'

test.each([
  ['an answer', ok('yes'), true, 0],
  ['a failure, while the extension is there', problem('not-found'), true, 0],
  ['a failure, once the extension is gone', problem('not-found'), false, 1],
])('%s is given on', async (_, answer, isAlive, ends) => {
  const end = vi.fn()
  const unlessGone = createUnlessGone({ isAlive: () => isAlive, end })
  expect(await unlessGone(Promise.resolve(answer))).toBe(answer)
  expect(end).toHaveBeenCalledTimes(ends)
})
