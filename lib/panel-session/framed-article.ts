/** Pages that show their article in a frame: which frame that may be. Asked only where a page has no article itself. */
import { browser } from 'wxt/browser'

/** Address of the frame in which a page without an article may show one; null where it has none, or lets no script in. */
export async function framedArticle(tabId: number): Promise<string | null> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: largestFrame })
  const [frame] = await asked.catch(() => [])
  const address: unknown = frame?.result
  return typeof address === 'string' && /^https?:/.test(address) && URL.canParse(address) ? address : null
}

/**
 * Address of the largest frame that covers a quarter of the window or more: advertisements are smaller. Of the same site only,
 * because others are no part of this page. Runs in the page, so it can ask for nothing outside of itself.
 */
function largestFrame(): string | null {
  const host = location.hostname.replace(/^www\./, '')
  let largest = (innerWidth * innerHeight) / 4
  let found: string | null = null
  for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')) {
    const { width, height } = frame.getBoundingClientRect()
    // One that went elsewhere by itself tells where, if it is of the same origin.
    const address = frame.contentDocument?.URL ?? frame.src
    if (width * height < largest || !frame.checkVisibility() || !URL.canParse(address)) continue
    const { protocol, hostname } = new URL(address)
    const theirs = hostname.replace(/^www\./, '')
    const isSameSite = theirs === host || theirs.endsWith(`.${host}`) || host.endsWith(`.${theirs}`)
    if (!isSameSite || !/^https?:$/.test(protocol)) continue
    largest = width * height
    found = address
  }
  return found
}
