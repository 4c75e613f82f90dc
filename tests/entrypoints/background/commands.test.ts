import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handleCommand, keepByMenu } from '../../../entrypoints/background/commands.ts'
import { neverRead } from '../../support/settings-builders.ts'

const executeScript = vi.fn(async () => [])
const sendMessage = vi.fn<(tabId: number, message: { entente: string; ask: unknown }) => Promise<unknown>>()

beforeEach(() => {
  fakeBrowser.reset()
  vi.clearAllMocks()
  // No page session is there.
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'))
  Object.assign(browser, { scripting: { insertCSS: async () => undefined, executeScript } })
  Object.assign(browser.tabs, { sendMessage })
})

async function aTab(url: string): Promise<number> {
  const { id } = await browser.tabs.create({ url })
  if (id === undefined) throw new Error('The tab has no id.')
  return id
}

test('a key goes to the page session, and nothing is put in where one answers', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: null })
  const tab = await aTab('https://news.example/story')
  await handleCommand('next-mention', tab)
  expect(sendMessage.mock.calls[0]?.[1]).toEqual({ entente: 'command', ask: { name: 'next-mention' } })
  expect(executeScript).not.toHaveBeenCalled()
})

test('a key reads a page that is not read yet', async () => {
  await handleCommand('next-mention', await aTab('https://news.example/story'))
  expect(executeScript).toHaveBeenCalledOnce()
})

test('a key reads no site that is never to be read', async () => {
  await neverRead('bank.example')
  await handleCommand('next-mention', await aTab('https://bank.example/account'))
  expect(executeScript).not.toHaveBeenCalled()
})

test('a page that lets nothing in is left alone, and a name that is no command too', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'))
  await expect(handleCommand('next-mention', await aTab('chrome://version'))).resolves.toBeUndefined()
  await handleCommand('_execute_action', await aTab('https://news.example/story'))
  expect(executeScript).toHaveBeenCalledOnce()
})

const NOBODY = new Error('Receiving end does not exist.')
const asked = () => sendMessage.mock.calls.map(([, { ask }]) => (ask as { name: string }).name)

test('the key that keeps goes to a page that was read just now once more, for what is selected', async () => {
  sendMessage.mockRejectedValueOnce(NOBODY).mockResolvedValue({ ok: true, value: null })
  await handleCommand('keep', await aTab('https://news.example/story'))
  expect(executeScript).toHaveBeenCalledOnce()
  expect(asked()).toEqual(['keep', 'keep-selection'])
})

test('a page session that cannot do it is left as it is', async () => {
  sendMessage.mockResolvedValue({ ok: false, problem: { code: 'not-possible', message: 'No card is open.' } })
  await handleCommand('keep', await aTab('https://news.example/story'))
  expect(executeScript).not.toHaveBeenCalled()
})

test('an entry of the menu reads a page that is not read yet, and keeps then', async () => {
  sendMessage.mockRejectedValueOnce(NOBODY).mockResolvedValue({ ok: true, value: null })
  await keepByMenu('keep-article', await aTab('https://news.example/story'))
  expect(executeScript).toHaveBeenCalledOnce()
  expect(asked()).toEqual(['keep-article', 'keep-article'])
})

test('on a site that is never to be read the menu opens the panel, which says so', async () => {
  const open = vi.fn(async () => undefined)
  Object.assign(browser, { sidePanel: { open } })
  await neverRead('bank.example')
  const tab = await aTab('https://bank.example/account')
  await keepByMenu('keep-selection', tab)
  expect(executeScript).not.toHaveBeenCalled()
  expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: tab })
})
