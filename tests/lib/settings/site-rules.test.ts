import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readSiteRules, setNever, siteOf, watchSiteRules } from '../../../lib/settings/site-rules.ts'

beforeEach(() => fakeBrowser.reset())

describe('the site of an address', () => {
  test.each([
    ['https://www.example.org/a?b=1#c', { host: 'www.example.org', pattern: 'https://www.example.org/*' }],
    ['http://localhost:8080/article', { host: 'localhost', pattern: 'http://localhost/*' }],
    ['https://user:word@news.example/', { host: 'news.example', pattern: 'https://news.example/*' }],
    [
      'https://münchen.example/',
      { host: 'xn--mnchen-3ya.example', pattern: 'https://xn--mnchen-3ya.example/*' },
    ],
  ])('%s', (url, site) => expect(siteOf(url)).toEqual(site))

  test.each([
    ['chrome://extensions'],
    ['file:///home/reader/a.html'],
    ['about:blank'],
    ['moz-extension://1/popup.html'],
    ['no address'],
    [''],
    [null],
    [undefined],
  ])('none for %s', (url) => expect(siteOf(url)).toBeNull())
})

test('a host is put on the list once and taken off again', async () => {
  await setNever('a.example', true)
  await setNever('a.example', true)
  await setNever('b.example', true)
  expect(await readSiteRules()).toEqual({ never: ['a.example', 'b.example'] })
  await setNever('a.example', false)
  expect(await readSiteRules()).toEqual({ never: ['b.example'] })
})

test('changes made at once do not undo each other', async () => {
  await Promise.all(['a', 'b', 'c'].map((host) => setNever(`${host}.example`, true)))
  expect((await readSiteRules()).never).toEqual(['a.example', 'b.example', 'c.example'])
})

test('a change that fails does not stop the next', async () => {
  const broken = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'))
  await expect(setNever('a.example', true)).rejects.toThrow('full')
  broken.mockRestore()
  await setNever('b.example', true)
  expect((await readSiteRules()).never).toEqual(['b.example'])
})

test.each([[null], [7], [{}], [{ never: 'a.example' }], [{ never: [1, 'a.example'] }]])(
  'rules stored as %j never throw',
  async (stored) => {
    await browser.storage.local.set({ siteRules: stored })
    const { never } = await readSiteRules()
    expect(never.every((host) => host === 'a.example')).toBe(true)
  },
)

test('watchers hear of changes until they stop', async () => {
  const heard: string[][] = []
  const stop = watchSiteRules(({ never }) => heard.push(never))
  await setNever('a.example', true)
  await browser.storage.local.set({ other: 1 })
  stop()
  await setNever('b.example', true)
  expect(heard).toEqual([['a.example']])
})
