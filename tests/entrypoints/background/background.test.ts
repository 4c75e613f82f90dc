import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import backRoom from '../../../entrypoints/back-room/index.ts'
import background from '../../../entrypoints/background/index.ts'
import { openDatabase } from '../../../lib/storage/database.ts'
import { say, speak } from '../../../lib/words/say.ts'
import { neverRead } from '../../support/settings-builders.ts'
import { waitFor } from '../../support/wait-for.ts'

type Listener = (...args: unknown[]) => void

/** One event of the browser, to be triggered by the test. */
function anEvent() {
  const listeners: Listener[] = []
  return {
    addListener: (one: Listener) => listeners.push(one),
    happens: (...args: unknown[]) => {
      for (const listener of listeners) listener(...args)
    },
  }
}

const onAdded = anEvent()
const onRemoved = anEvent()
const onCommand = anEvent()
const onInstalled = anEvent()
const onMenu = anEvent()
const menus = {
  onClicked: onMenu,
  removeAll: async () => undefined,
  create: vi.fn(),
  update: vi.fn(async () => undefined),
}
const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

// What is thrown where nobody catches it fails this file: the test runner sees to that.
beforeEach(async () => {
  fakeBrowser.reset()
  await backRoom.main()
  // Node has none before version 21.
  vi.stubGlobal('navigator', { languages: ['en-GB'] })
  warned.mockClear()
  menus.create.mockClear()
  const getAll = async () => {
    throw new Error('The permissions are not to be had.')
  }
  const scripting = { getRegisteredContentScripts: async () => [] }
  Object.assign(browser, {
    commands: { onCommand },
    contextMenus: menus,
    i18n: { getUILanguage: () => 'en-GB' },
    permissions: { getAll, onAdded, onRemoved },
    scripting,
  })
  Object.assign(browser.runtime, { onInstalled })
  background.main()
})

test.each([
  ['an update', () => onInstalled.happens({ reason: 'update' }), 'read the open pages'],
  ['a permission withdrawn', () => onRemoved.happens({}), 'register the sites to read'],
  [
    'a permission given',
    () => onAdded.happens({ origins: ['https://news.example/*'] }),
    'read the sites that were allowed',
  ],
  ['a site ruled out', () => void neverRead('bank.example'), 'register the sites to read'],
])('%s: what fails then is said in words and thrown nowhere', async (_, happens, words) => {
  happens()
  await waitFor(() => expect(warned).toHaveBeenCalledWith(expect.stringContaining(words)))
  expect(warned).toHaveBeenCalledWith(expect.stringContaining('The permissions are not to be had.'))
})

test('what an earlier Entente left is told in the language of the reader', async () => {
  Object.assign(browser, { i18n: { getUILanguage: () => 'vi' } })
  await browser.storage.local.set({ siteRules: { never: ['bank.example'] } })
  speak('en')
  // Only this background is told of the update.
  const onUpdated = anEvent()
  Object.assign(browser.runtime, { onInstalled: onUpdated })
  background.main()
  onUpdated.happens({ reason: 'update' })
  const told = async () => (await openDatabase().acts.toArray()).map(({ words }) => words)
  await waitFor(async () => expect(await told()).not.toEqual([]))
  await speak('vi')
  expect(await told()).toEqual([say('settings:done.neverTakenOver', { count: 1 })])
  speak('en')
})

test('when it is installed, the menu over a page gets its two entries', async () => {
  onInstalled.happens({ reason: 'install' })
  const entries = () => new Map(menus.create.mock.calls.map(([entry]) => [entry.id, entry.contexts]))
  await waitFor(() => expect(entries().size).toBe(2))
  expect(entries()).toEqual(
    new Map([
      ['keep-selection', ['selection']],
      ['keep-article', ['page']],
    ]),
  )
})
