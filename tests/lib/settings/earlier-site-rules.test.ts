import { afterEach, beforeEach, expect, test } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { takeOverEarlierSites } from '../../../lib/settings/earlier-site-rules.ts'
import { readSettings } from '../../../lib/settings/settings-mirror.ts'
import { setNever } from '../../../lib/settings/site-rules.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'

let database: Database
let databases = 0
beforeEach(() => {
  fakeBrowser.reset()
  database = openDatabase(`earlier-sites-${++databases}`)
})
afterEach(() => database.delete())

const leave = (siteRules: unknown) => browser.storage.local.set({ siteRules })
const isLeft = async () => (await browser.storage.local.get('siteRules')).siteRules != null

test('sites that were ruled out before stay so, beside those ruled out since, and are taken over once', async () => {
  await setNever(database, 'mail.example', true)
  await leave({ never: ['bank.example', 'mail.example'] })
  await takeOverEarlierSites(database)
  expect((await readSettings()).never).toEqual(['mail.example', 'bank.example'])
  expect(await isLeft()).toBe(false)
  await setNever(database, 'bank.example', false)
  await takeOverEarlierSites(database)
  expect((await readSettings()).never).toEqual(['mail.example'])
})

test('where nothing was left there is no act', async () => {
  await takeOverEarlierSites(database)
  expect(await database.acts.count()).toBe(0)
})

test('a database that fails leaves them for the next time', async () => {
  await leave({ never: ['bank.example'] })
  database.close({ disableAutoOpen: true })
  database.open = () => Promise.reject(new DOMException('', 'UnknownError')) as never
  await takeOverEarlierSites(database)
  expect(await isLeft()).toBe(true)
})

test.each([[null], [7], [{ never: 'bank.example' }], [{ never: [7, '<b>', ''] }]])(
  'what is not well formed goes, and changes nothing: %j',
  async (left) => {
    await leave(left)
    await takeOverEarlierSites(database)
    expect((await readSettings()).never).toEqual([])
    expect(await isLeft()).toBe(false)
    expect(await database.acts.count()).toBe(0)
  },
)
