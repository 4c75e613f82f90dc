import { expect, test } from 'vitest'
import type { Browser } from 'wxt/browser'
import { pageSender } from '../../../lib/messaging/page-sender.ts'

const LOADED = 'https://news.example/one'
const sender = (tabUrl: string | undefined, more: Partial<Browser.runtime.MessageSender> = {}) =>
  pageSender({ url: LOADED, frameId: 0, tab: { id: 7, url: tabUrl } as Browser.tabs.Tab, ...more })

test('a page that went on without loading is at the address of its tab', () => {
  expect(sender('https://news.example/two')).toEqual({ tabId: 7, url: 'https://news.example/two' })
})

test.each([
  ['of another site, to which the tab has gone meanwhile', 'https://other.example/two'],
  ['that cannot be read', 'nothing'],
  ['that the browser does not tell', undefined],
])('an address of the tab %s is not the page’s', (_, tabUrl) => {
  expect(sender(tabUrl)).toEqual({ tabId: 7, url: LOADED })
})

test.each([
  ['a frame', { frameId: 3 }],
  ['a page of the extension', { tab: undefined }],
  ['who has no address', { url: undefined }],
])('%s is no page', (_, more) => {
  expect(sender(LOADED, more)).toBeNull()
})
