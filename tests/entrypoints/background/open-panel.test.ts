import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openPanel } from '../../../entrypoints/background/open-panel.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  Object.assign(browser, { sidePanel: { open: async () => undefined } })
})

test('a panel opens even where the browser cannot store at what', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('Quota exceeded.'))
  expect(await openPanel(1, { entity: null, annotation: null })).toEqual({
    ok: true,
    value: { where: 'side-panel' },
  })
  expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Quota exceeded.'))
})

test('a side panel that is opening still is not asked for again as a popup over it', async () => {
  const openPopup = vi.fn(async () => undefined)
  Object.assign(browser.action, { openPopup })
  Object.assign(browser.runtime, { getContexts: async () => [] })
  await openPanel(1, { entity: null, annotation: null })
  // The page says at what, in a turn of its own, which may open nothing; the panel's page does not run yet.
  Object.assign(browser, { sidePanel: { open: async () => Promise.reject(new Error('No user gesture.')) } })
  expect(await openPanel(1, { entity: 'P1', annotation: null })).toMatchObject({
    value: { where: 'side-panel' },
  })
  expect(openPopup).not.toHaveBeenCalled()
  expect(await browser.storage.session.get('panelFocus')).toMatchObject({ panelFocus: { entity: 'P1' } })

  // Long after, it may have been closed.
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] })
  expect(await openPanel(1, { entity: 'P1', annotation: null })).toMatchObject({ value: { where: 'popup' } })
  vi.useRealTimers()
})
