/**
 * Who sent a message, from what the browser says of the sender and from nothing else: what may be asked is decided here,
 * and whoever is not known is nobody.
 */
import { type Browser, browser } from 'wxt/browser'

/** Who sent a message, in the browser's words. */
export type Sender = Browser.runtime.MessageSender

/** A page that sent a message: the top frame of a tab. */
export type PageSender = { tabId: number; url: string }

/** Whether a part of Entente itself sent it: its background or one of its pages, never a script of it in a page of the web. */
export function isFromExtension({ id, origin }: Sender): boolean {
  return id === browser.runtime.id && `${origin}/` === browser.runtime.getURL('/')
}

/**
 * Which page of the web sent a message; null where it was none, or where address and origin do not fit together: a page
 * whose site took its origin away (`sandbox`) is none. `url` is in some browsers the address that the page was loaded from,
 * wherever it went on to without loading; its tab knows better, where that is of the same origin.
 */
export function pageSender({ id, url, origin, frameId, tab }: Sender): PageSender | null {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return null
  if (!url || !origin || !isAtHome(url, origin)) return null
  const isSameOrigin = tab.url && originOf(tab.url) === originOf(url)
  return { tabId: tab.id, url: isSameOrigin ? (tab.url as string) : url }
}

function isAtHome(url: string, origin: string): boolean {
  if (/^https?:/.test(url)) return originOf(url) === origin
  // Files have no origin, and browsers say so in their own ways.
  return /^file:/.test(url) && /^(?:null|file:\/\/)$/.test(origin)
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null
}
