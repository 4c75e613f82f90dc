import { expect, test } from 'vitest'
import { isFromExtension, pageSender, type Sender } from '../../../lib/messaging/sent-by.ts'
import { aPageSender, theExtension } from '../../support/sent-messages.ts'

const LOADED = 'https://news.example/one'
const sender = (tabUrl: string | undefined, more: Partial<Sender> = {}) =>
  pageSender(aPageSender({ url: LOADED, ...more }, { url: tabUrl }))

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

test.each(['file://', 'null'])('a file is a page, whatever the browser says of its origin: %s', (origin) => {
  const url = 'file:///home/reader/page.html'
  expect(pageSender(aPageSender({ url, origin }))).toEqual({ tabId: 7, url })
})

const STRANGERS: Record<string, Partial<Sender>> = {
  'a frame': { frameId: 3 },
  'a sender without a frame': { frameId: undefined },
  'a sender without a tab': { tab: undefined },
  'a sender without an address': { url: undefined, origin: 'https://news.example' },
  'another extension': { id: 'another-extension' },
  'a sender without an id': { id: undefined },
  'a sender without an origin': { origin: undefined },
  'a page without an origin of its own': { origin: 'null' },
  'a page that names the address of another': { origin: 'https://other.example' },
  'a web page that names the address of a file': { url: 'file:///x', origin: 'https://news.example' },
  'an address that is none': { url: 'http:', origin: 'null' },
  'a page made from text': { url: 'data:text/html,x', origin: 'null' },
  'an empty page': { url: 'about:blank', origin: 'https://news.example' },
  'a page made by a page': { url: 'blob:https://news.example/1', origin: 'https://news.example' },
  'a page that says it is the extension': {
    url: theExtension('welcome.html').url,
    origin: 'https://news.example',
  },
}

test.each(Object.entries(STRANGERS))('%s is neither page nor extension', (_, parts) => {
  const from = aPageSender({ url: LOADED, ...parts })
  expect(pageSender(from)).toBeNull()
  expect(isFromExtension(from)).toBe(false)
})

test.each([null, 'popup.html?tab=3', 'welcome.html'])('the extension is known: %s', (path) => {
  expect(isFromExtension(theExtension(path))).toBe(true)
  expect(pageSender(theExtension(path))).toBeNull()
})

test('the extension of the same origin but with another id, or none, is a stranger', () => {
  expect(isFromExtension({ ...theExtension(), id: 'another-extension' })).toBe(false)
  expect(isFromExtension({ ...theExtension(), id: undefined })).toBe(false)
  expect(isFromExtension({ ...theExtension(), origin: undefined })).toBe(false)
})
