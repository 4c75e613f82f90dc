/** Notices that a page went to another address without loading: what single-page sites do. */

/** How often the address is compared where the browser sends no word of it, ms. Three look-ups a time. */
export const HEARTBEAT_MS = 2_000

/** An address without its fragment, which only scrolls. */
export function withoutFragment(address: string): string {
  return address.split('#')[0] ?? address
}

/**
 * Calls `changed` after the page has gone to another address, until `signal` aborts; a fragment alone is no other
 * address, and a navigation that was cancelled is none.
 */
export function watchAddress(page: Window, changed: (address: string) => void, signal: AbortSignal): void {
  let known = withoutFragment(page.location.href)
  const compare = () => {
    const now = withoutFragment(page.location.href)
    if (now === known) return
    known = now
    changed(now)
  }
  page.addEventListener('popstate', compare, { signal })
  genuineNavigation(page)?.addEventListener('navigatesuccess', compare, { signal })
  const heartbeat = setInterval(compare, HEARTBEAT_MS)
  signal.addEventListener('abort', () => clearInterval(heartbeat))
}

/** The browser's Navigation API; null where there is none. An element named `navigation` is none. */
function genuineNavigation(page: Window): EventTarget | null {
  const found: unknown = 'navigation' in page ? page.navigation : null
  const isGenuine = Object.prototype.toString.call(found) === '[object Navigation]'
  return isGenuine && found instanceof EventTarget ? found : null
}
