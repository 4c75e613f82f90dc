import type { Browser } from 'wxt/browser'

/** A page that sent a message: the top frame of a tab. */
export type PageSender = { tabId: number; url: string }

/**
 * Which page sent a message, from the browser alone; null where it was no page. `url` is in some browsers the address that
 * the page was loaded from, wherever it went on to without loading; its tab knows better, where that is of the same origin.
 */
export function pageSender({ url, frameId, tab }: Browser.runtime.MessageSender): PageSender | null {
  if (tab?.id === undefined || frameId !== 0 || !url) return null
  const isSameOrigin = tab.url && originOf(tab.url) === originOf(url)
  return { tabId: tab.id, url: isSameOrigin ? (tab.url as string) : url }
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null
}
