import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readSettings } from '../../../lib/settings/settings-mirror.ts'
import { chooseSiteRule, siteRuleOf } from '../../../lib/settings/site-access.ts'
import { setNever } from '../../../lib/settings/site-rules.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { settingsAre } from '../../support/settings-builders.ts'

const site = { host: 'news.example', pattern: 'https://news.example/*' }
let granted: Set<string>
let readerSays: boolean | Error

const request = vi.fn()
const remove = vi.fn()

let database: Database
let databases = 0
afterEach(() => database.delete())

beforeEach(() => {
  fakeBrowser.reset()
  database = openDatabase(`site-access-${++databases}`)
  granted = new Set()
  readerSays = true
  request.mockReset().mockImplementation(async ({ origins }: { origins: string[] }) => {
    if (readerSays instanceof Error) throw readerSays
    if (readerSays) for (const origin of origins) granted.add(origin)
    return readerSays
  })
  remove.mockReset().mockImplementation(async ({ origins }: { origins: string[] }) => {
    return origins.some((origin) => granted.delete(origin))
  })
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one)),
      getAll: async () => ({ origins: [...granted] }),
      request,
      remove,
    },
  })
})

test('a site is read on a press until the reader decides', async () => {
  expect(await siteRuleOf(site)).toBe('on-press')
})

test('a site that the browser has no words for is read on a press', async () => {
  browser.permissions.contains = async () => {
    throw new Error('Invalid match pattern')
  }
  expect(await siteRuleOf({ host: '[::1]', pattern: 'http://[::1]/*' })).toBe('on-press')
})

test('always asks the browser at once, while the click counts', async () => {
  const chosen = chooseSiteRule(database, site, 'always')
  expect(request).toHaveBeenCalledWith({ origins: ['https://news.example/*'] })
  expect(await chosen).toBe('always')
})

test('always takes the site off the list of those never to be read', async () => {
  await setNever(database, site.host, true)
  expect(await chooseSiteRule(database, site, 'always')).toBe('always')
  expect((await readSettings()).never).toEqual([])
})

test.each([[false], [new Error('no gesture')]])(
  'a browser that says %s leaves all as it was',
  async (says) => {
    await setNever(database, site.host, true)
    readerSays = says
    expect(await chooseSiteRule(database, site, 'always')).toBe('never')
    readerSays = says
    await setNever(database, site.host, false)
    expect(await chooseSiteRule(database, site, 'always')).toBe('on-press')
  },
)

test('never gives the permission back', async () => {
  await chooseSiteRule(database, site, 'always')
  expect(await chooseSiteRule(database, site, 'never')).toBe('never')
  expect(granted.size).toBe(0)
})

test('never holds even where the permission cannot be given back', async () => {
  granted.add(site.pattern)
  remove.mockRejectedValue(new Error('You cannot remove required permissions.'))
  expect(await chooseSiteRule(database, site, 'never')).toBe('never')
  expect(await chooseSiteRule(database, site, 'on-press')).toBe('always')
})

test('a site that was allowed with all its subdomains gives that permission back', async () => {
  granted.add('https://*.example/*').add('https://other.test/*')
  expect(await chooseSiteRule(database, site, 'on-press')).toBe('on-press')
  expect([...granted]).toEqual(['https://other.test/*'])
})

test('nothing is read by itself where the reader wants to press, until they choose a site', async () => {
  granted.add(site.pattern)
  await settingsAre({ mode: 'on-press' })
  expect(await siteRuleOf(site)).toBe('on-press')
  expect(await chooseSiteRule(database, site, 'always')).toBe('always')
})
