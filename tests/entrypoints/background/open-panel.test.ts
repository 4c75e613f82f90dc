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
