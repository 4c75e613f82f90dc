import { afterEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { ok, problem } from '../../../lib/domain/result.ts'
import { askBackground, askBackgroundUntilAnswered } from '../../../lib/messaging/messenger.ts'

afterEach(() => vi.restoreAllMocks())

/** A background that gives these answers one after the other, and then none. */
function aBackground(...answers: unknown[]) {
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => answers.shift())
}
const pausesMs = [1, 1]

test('nobody there is a failure, not an error', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'))
  expect(await askBackground('pageChanged', null)).toEqual(problem('not-found'))
})

test('no answer is asked for again until one comes', async () => {
  const sent = aBackground(undefined, undefined, ok(null))
  expect(await askBackgroundUntilAnswered('loadReadingView', null, { pausesMs })).toEqual(ok(null))
  expect(sent).toHaveBeenCalledTimes(3)
})

test('after three times without an answer there is none', async () => {
  const sent = aBackground()
  expect(await askBackgroundUntilAnswered('loadReadingView', null, { pausesMs })).toEqual(
    problem('not-found'),
  )
  expect(sent).toHaveBeenCalledTimes(3)
})

test('a refusal is an answer', async () => {
  const sent = aBackground(problem('too-often'))
  expect(await askBackgroundUntilAnswered('loadReadingView', null, { pausesMs })).toEqual(
    problem('too-often'),
  )
  expect(sent).toHaveBeenCalledOnce()
})

test('what is not wanted any more is not asked again', async () => {
  const sent = aBackground()
  const signal = AbortSignal.abort()
  await askBackgroundUntilAnswered('loadReadingView', null, { pausesMs, signal })
  expect(sent).toHaveBeenCalledOnce()
})
