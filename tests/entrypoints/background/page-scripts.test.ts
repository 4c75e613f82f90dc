import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { syncPageScripts } from '../../../entrypoints/background/page-scripts.ts'
import { neverRead, settingsAre } from '../../support/settings-builders.ts'

type Registered = { id: string; matches?: string[]; excludeMatches?: string[] }
let registered: Registered[]
let origins: string[]

beforeEach(() => {
  fakeBrowser.reset()
  registered = []
  origins = []
  Object.assign(browser, {
    permissions: { getAll: async () => ({ origins, permissions: [] }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: vi.fn(async (scripts: Registered[]) => {
        if (registered.length > 0) throw new Error('Duplicate script ID')
        registered = scripts
      }),
      updateContentScripts: vi.fn(async (scripts: Registered[]) => {
        registered = scripts
      }),
      unregisterContentScripts: vi.fn(async () => {
        registered = []
      }),
    },
  })
})

test('no site is readable before the reader says so', async () => {
  await syncPageScripts()
  expect(registered).toEqual([])
})

test('an allowed site is read by itself', async () => {
  origins = ['https://news.example/*']
  await syncPageScripts()
  expect(registered).toMatchObject([{ matches: ['https://news.example/*'], excludeMatches: [] }])
})

test('"never" beats a permission that is granted', async () => {
  origins = ['https://*/*']
  await neverRead('bank.example')
  await syncPageScripts()
  expect(registered).toMatchObject([{ matches: ['https://*/*'], excludeMatches: ['*://bank.example/*'] }])
})

test('a site that no match pattern can name costs the other sites nothing', async () => {
  origins = ['https://*/*']
  await neverRead('[2001:db8::1]', 'a.b.example:8080', 'bank.example')
  await syncPageScripts()
  expect(registered).toMatchObject([{ excludeMatches: ['*://bank.example/*'] }])
})

test('nothing is read by itself where the reader wants to press, whatever is allowed', async () => {
  origins = ['https://news.example/*']
  await syncPageScripts()
  await settingsAre({ mode: 'on-press' })
  await syncPageScripts()
  expect(registered).toEqual([])
})

test('a permission taken back ends it', async () => {
  origins = ['https://news.example/*']
  await syncPageScripts()
  origins = []
  await syncPageScripts()
  expect(registered).toEqual([])
})

test('two calls at once register once', async () => {
  origins = ['https://news.example/*']
  await Promise.all([syncPageScripts(), syncPageScripts()])
  expect(registered).toHaveLength(1)
})
