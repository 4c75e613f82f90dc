import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { SETTING_NAMES } from '../../../lib/domain/stored-settings.ts'
import { chooseLookUp, isLookUpOn, watchLookUp, withoutLookUp } from '../../../lib/settings/look-up-choice.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.unstubAllEnvs()
})

test('look-ups are off until they are switched on, and on until they are switched off', async () => {
  expect(await isLookUpOn()).toBe(false)
  expect(await chooseLookUp(true)).toBe(true)
  expect(await isLookUpOn()).toBe(true)
  expect(await chooseLookUp(false)).toBe(false)
  expect(await isLookUpOn()).toBe(false)
})

test('whatever else stands in the browser’s storage, they are off', async () => {
  for (const odd of ['true', 1, { on: true }, null]) {
    await browser.storage.local.set({ 'look-up': odd })
    expect(await isLookUpOn()).toBe(false)
  }
})

test('the choice is no setting of the collection, so no file can bring it', () => {
  expect(SETTING_NAMES).not.toContain('lookUp')
})

test('every context hears of a change', async () => {
  const heard = vi.fn()
  const stop = watchLookUp(heard)
  await chooseLookUp(true)
  expect(heard).toHaveBeenCalledTimes(1)
  await browser.storage.local.set({ settings: [] })
  expect(heard).toHaveBeenCalledTimes(1)
  stop()
  await chooseLookUp(false)
  expect(heard).toHaveBeenCalledTimes(1)
})

describe('in Firefox', () => {
  const granted = new Set<string>()
  let willGrant = true
  const asked: unknown[] = []
  type Names = { origins: string[]; data_collection: string[] }
  const all = ({ origins, data_collection }: Names) => [...origins, ...data_collection]

  beforeEach(() => {
    granted.clear()
    asked.splice(0)
    willGrant = true
    vi.stubEnv('FIREFOX', 'true')
    Object.assign(browser, {
      permissions: {
        contains: async (names: Names) => all(names).every((one) => granted.has(one)),
        request: async (names: Names) => {
          asked.push(names)
          if (willGrant) for (const one of all(names)) granted.add(one)
          return willGrant
        },
        remove: async (names: Names) => all(names).filter((one) => granted.delete(one)).length > 0,
      },
    })
  })

  test('the browser asks its reader, in the turn of the press', async () => {
    const choosing = chooseLookUp(true)
    expect(asked).toEqual([{ origins: ['https://www.wikidata.org/*'], data_collection: ['searchTerms'] }])
    expect(await choosing).toBe(true)
    expect(await isLookUpOn()).toBe(true)
  })

  test('a reader who says no to the browser has said no', async () => {
    willGrant = false
    expect(await chooseLookUp(true)).toBe(false)
    expect(await isLookUpOn()).toBe(false)
  })

  test.each(['https://www.wikidata.org/*', 'searchTerms'])(
    'with %s taken back in the browser, they are off here',
    async (one) => {
      await chooseLookUp(true)
      granted.delete(one)
      expect(await isLookUpOn()).toBe(false)
    },
  )

  test('switched off, the permission is given back', async () => {
    await chooseLookUp(true)
    await chooseLookUp(false)
    expect([...granted]).toEqual([])
  })

  test('Wikidata, allowed for look-ups, is no site to be read', () => {
    const patterns = ['https://www.wikidata.org/*', 'https://news.example/*']
    expect(withoutLookUp(patterns)).toEqual(['https://news.example/*'])
    vi.unstubAllEnvs()
    expect(withoutLookUp(patterns)).toEqual(patterns)
  })
})
