// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { followChosenLanguage } from '../../../lib/panel-session/follow-chosen-language.ts'
import { speakToReader } from '../../../lib/panel-session/speak-to-reader.ts'
import { chooseLanguage } from '../../../lib/storage/preference-store.ts'
import { speak, spoken } from '../../../lib/words/say.ts'
import { waitFor } from '../../support/wait-for.ts'
import { aStore, value } from '../storage/store-bench.ts'

const store = aStore()
const update = vi.fn(async () => undefined)
const reload = vi.fn()
/** A page of the extension; its storage is shared by all of them. */
const aPage = (localStorage: Pick<Storage, 'getItem' | 'setItem'> = window.localStorage) =>
  ({ document, localStorage, location: { reload } }) as unknown as Window

async function open(page: Window): Promise<void> {
  await speakToReader(page)
  followChosenLanguage(store.database, page)
}

beforeEach(() => {
  localStorage.clear()
  reload.mockClear()
  Object.assign(browser, { contextMenus: { update }, i18n: { getUILanguage: () => 'en-US' } })
})
afterEach(() => speak('en'))

test('the browser’s language is spoken at once, and said to screen readers', async () => {
  Object.assign(browser, { i18n: { getUILanguage: () => 'vi' } })
  await open(aPage())
  expect(spoken()).toBe('vi')
  expect(document.documentElement.lang).toBe('vi')
  expect(document.documentElement.dir).toBe('ltr')
})

test('a choice loads every open page anew, and is spoken at once from then on', async () => {
  await open(aPage())
  expect(spoken()).toBe('en')
  value(await chooseLanguage(store.database, 'vi'))
  await waitFor(() => expect(reload).toHaveBeenCalled())
  expect(update).toHaveBeenCalledWith('keep-selection', { title: 'Lưu vào Entente' })
  speak('en')
  reload.mockClear()
  await open(aPage())
  expect(spoken()).toBe('vi')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(reload).not.toHaveBeenCalled()
})

test('where nothing can be remembered no page is loaded for ever', async () => {
  const forbidden = () => {
    throw new DOMException('forbidden', 'SecurityError')
  }
  value(await chooseLanguage(store.database, 'vi'))
  await open(aPage({ getItem: forbidden, setItem: forbidden }))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(reload).not.toHaveBeenCalled()
  expect(spoken()).toBe('en')
})
