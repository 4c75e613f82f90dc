import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { chooseSiteRule, siteRuleOf } from '../../../lib/settings/site-access.ts'
import { readSiteRules, setNever } from '../../../lib/settings/site-rules.ts'

const site = { host: 'news.example', pattern: 'https://news.example/*' }
let granted: Set<string>
let readerSays: boolean | Error

const request = vi.fn()
const remove = vi.fn()

beforeEach(() => {
  fakeBrowser.reset()
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
  const chosen = chooseSiteRule(site, 'always')
  expect(request).toHaveBeenCalledWith({ origins: ['https://news.example/*'] })
  expect(await chosen).toBe('always')
})

test('always takes the site off the list of those never to be read', async () => {
  await setNever(site.host, true)
  expect(await chooseSiteRule(site, 'always')).toBe('always')
  expect((await readSiteRules()).never).toEqual([])
})

test.each([[false], [new Error('no gesture')]])(
  'a browser that says %s leaves all as it was',
  async (says) => {
    await setNever(site.host, true)
    readerSays = says
    expect(await chooseSiteRule(site, 'always')).toBe('never')
    readerSays = says
    await setNever(site.host, false)
    expect(await chooseSiteRule(site, 'always')).toBe('on-press')
  },
)

test('never gives the permission back', async () => {
  await chooseSiteRule(site, 'always')
  expect(await chooseSiteRule(site, 'never')).toBe('never')
  expect(granted.size).toBe(0)
})

test('never holds even where the permission cannot be given back', async () => {
  granted.add(site.pattern)
  remove.mockRejectedValue(new Error('You cannot remove required permissions.'))
  expect(await chooseSiteRule(site, 'never')).toBe('never')
  expect(await chooseSiteRule(site, 'on-press')).toBe('always')
})
