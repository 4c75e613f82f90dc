import { afterEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { createAsking } from '../../../entrypoints/on-page/asking.ts'
import { ok } from '../../../lib/domain/result.ts'

afterEach(() => vi.restoreAllMocks())

/** Asks once, of a background that gives these answers one after the other. */
function ask(answers: unknown[], isAlive = true) {
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => answers.shift())
  const end = vi.fn()
  return { asking: createAsking({ isAlive: () => isAlive, end }), sent, end }
}
const PLACE = { entity: null, annotation: null }

test('what changes something is asked once, whether an answer comes or not', async () => {
  const { asking, sent, end } = ask([])
  expect(await asking.once('openPanel', PLACE)).toMatchObject({ ok: false })
  expect(sent).toHaveBeenCalledOnce()
  expect(end).not.toHaveBeenCalled()
})

test('what changes nothing is asked again until an answer comes', async () => {
  const { asking, sent, end } = ask([undefined, ok(null)])
  expect(await asking.untilAnswered('loadReadingView', null)).toEqual(ok(null))
  expect(sent).toHaveBeenCalledTimes(2)
  expect(end).not.toHaveBeenCalled()
})

test('nobody is asked again about what is not wanted any more', async () => {
  const { asking, sent } = ask([])
  expect(await asking.untilAnswered('loadReadingView', null, AbortSignal.abort())).toMatchObject({
    ok: false,
  })
  expect(sent).toHaveBeenCalledOnce()
})

test('where no answer comes and the extension is gone, this instance ends', async () => {
  const { asking, end } = ask([], false)
  await asking.once('pageChanged', null)
  expect(end).toHaveBeenCalledOnce()
})
