import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { STANDARD_SETTINGS } from '../../../lib/domain/settings.ts'
import { readSettings, watchSettings } from '../../../lib/settings/settings-mirror.ts'
import { siteOf, typedHost } from '../../../lib/settings/site.ts'
import { allowSites, forgetSites, setNever } from '../../../lib/settings/site-rules.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { changeSettings } from '../../../lib/storage/preference-store.ts'
import { undoAct } from '../../../lib/storage/undo.ts'

let database: Database
let databases = 0
beforeEach(() => {
  fakeBrowser.reset()
  database = openDatabase(`site-rules-${++databases}`)
})
afterEach(() => database.delete())

const never = async () => (await readSettings()).never

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

describe('the host of what is typed', () => {
  test.each([
    ['news.example', 'news.example'],
    [' WWW.News.Example ', 'www.news.example'],
    ['https://news.example/a/b?c', 'news.example'],
    ['news.example:8080/a', 'news.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
  ])('%s', (typed, host) => expect(typedHost(typed)).toBe(host))

  test.each([
    '',
    'news',
    'not a site',
    'chrome://settings',
    'javascript:alert(1)',
    '*.example',
    '<b>.example',
  ])('none for “%s”', (typed) => expect(typedHost(typed)).toBeNull())
})

test('a host is put on the list once and taken off again, each an act', async () => {
  await setNever(database, 'a.example', true)
  expect((await setNever(database, 'a.example', true)).ok).toBe(true)
  const done = await setNever(database, 'b.example', true)
  expect(await never()).toEqual(['a.example', 'b.example'])
  await setNever(database, 'a.example', false)
  expect(await never()).toEqual(['b.example'])
  expect(await database.acts.count()).toBe(3)
  if (done.ok) expect(await undoAct(database, done.value.act)).toMatchObject({ ok: true })
})

test('changes made at once do not undo each other', async () => {
  await Promise.all(['a', 'b', 'c'].map((host) => setNever(database, `${host}.example`, true)))
  expect([...(await never())].sort()).toEqual(['a.example', 'b.example', 'c.example'])
})

test('a site that is allowed is read: it leaves the list, and the wish to press only', async () => {
  await setNever(database, 'a.example', true)
  await changeSettings(database, () => ({ mode: 'on-press' }), 'Only on a press.')
  await allowSites(database, ['https://*.a.example/*', 'https://b.example/*'])
  expect(await readSettings()).toMatchObject({
    never: [],
    mode: 'chosen-sites',
    wanted: ['https://*.a.example/*', 'https://b.example/*'],
  })
  await forgetSites(database, ['https://b.example/*'])
  expect((await readSettings()).wanted).toEqual(['https://*.a.example/*'])
})

test.each([[null], [7], [{}], [[{ name: 'never-sites', value: 'a.example' }]], [[null, 3]]])(
  'settings repeated as %j never throw and count as the usual ones',
  async (stored) => {
    await browser.storage.local.set({ settings: stored })
    expect(await readSettings()).toEqual(STANDARD_SETTINGS)
  },
)

test('watchers hear of changes until they stop', async () => {
  const heard: (readonly string[])[] = []
  const stop = watchSettings((now, before) => heard.push(before.never, now.never))
  await setNever(database, 'a.example', true)
  await browser.storage.local.set({ other: 1 })
  stop()
  await setNever(database, 'b.example', true)
  expect(heard).toEqual([[], ['a.example']])
})
