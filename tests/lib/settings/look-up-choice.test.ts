import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { SETTING_NAMES } from '../../../lib/domain/settings.ts'
import { chooseLookUp, isLookUpOn, watchLookUp } from '../../../lib/settings/look-up-choice.ts'

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
  type Names = { data_collection: string[] }

  beforeEach(() => {
    granted.clear()
    asked.splice(0)
    willGrant = true
    vi.stubEnv('FIREFOX', 'true')
    Object.assign(browser, {
      permissions: {
        contains: async ({ data_collection }: Names) => data_collection.every((one) => granted.has(one)),
        request: async (names: Names) => {
          asked.push(names)
          if (willGrant) for (const one of names.data_collection) granted.add(one)
          return willGrant
        },
        remove: async ({ data_collection }: Names) => data_collection.some((one) => granted.delete(one)),
      },
    })
  })

  test('the browser asks its reader, in the turn of the press', async () => {
    const choosing = chooseLookUp(true)
    expect(asked).toEqual([{ data_collection: ['searchTerms'] }])
    expect(await choosing).toBe(true)
    expect(await isLookUpOn()).toBe(true)
  })

  test('a reader who says no to the browser has said no', async () => {
    willGrant = false
    expect(await chooseLookUp(true)).toBe(false)
    expect(await isLookUpOn()).toBe(false)
  })

  test('what the reader takes back in the browser is off here', async () => {
    await chooseLookUp(true)
    granted.clear()
    expect(await isLookUpOn()).toBe(false)
  })

  test('switched off, the permission is given back', async () => {
    await chooseLookUp(true)
    await chooseLookUp(false)
    expect([...granted]).toEqual([])
  })
})
