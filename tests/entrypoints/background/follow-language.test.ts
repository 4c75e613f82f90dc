import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { followLanguage } from '../../../entrypoints/background/follow-language.ts'
import { chooseLanguage } from '../../../lib/storage/preference-store.ts'
import { speak, spoken } from '../../../lib/words/say.ts'
import { aStore, value } from '../../lib/storage/store-bench.ts'
import { waitFor } from '../../support/wait-for.ts'

const store = aStore()
const update = vi.fn(async () => undefined)

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['fr', 'vi'] })
  Object.assign(browser, { contextMenus: { update }, i18n: { getUILanguage: () => 'fr' } })
})
afterEach(() => {
  speak('en')
  vi.unstubAllGlobals()
})

test('the language is spoken before anything is answered, and followed from then on', async () => {
  value(await chooseLanguage(store.database, 'en'))
  await followLanguage(store.database)
  expect(spoken()).toBe('en')
  value(await chooseLanguage(store.database, 'vi'))
  await waitFor(() => expect(spoken()).toBe('vi'))
  expect(update).toHaveBeenCalledWith('keep-article', { title: 'Lưu bài báo này vào Entente' })
})

test('a browser in a language that Entente does not speak gets the first of the reader’s that it does', async () => {
  await followLanguage(store.database)
  expect(spoken()).toBe('vi')
})
