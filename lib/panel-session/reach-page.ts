/** Reaching the page session of a tab: asking it, and putting one in where there is none. */
import { browser } from 'wxt/browser'
import type { PageState } from '../domain/page-state.ts'
import { SAMPLE_ADDRESS } from '../domain/sample-page.ts'
import { askTab } from '../messaging/messenger.ts'
import { putPageScriptIn } from '../messaging/page-script.ts'

/** What the tab's page is at; null where no page session answers. One that speaks for another site is not believed. */
export async function describePage(tabId: number): Promise<PageState | null> {
  const [answer, tab] = await Promise.all([
    askTab(tabId, 'describePage', null),
    browser.tabs.get(tabId).catch(() => null),
  ])
  if (!answer.ok) return null
  return speaksForItself(answer.value, tab?.url) ? answer.value : { phase: 'failed', message: '' }
}

/** Where the browser does not tell the address of the tab, nobody can say. */
function speaksForItself(state: PageState, address: string | undefined): boolean {
  if (!('article' in state) || !address) return true
  const { url } = state.article
  const isSample = url === SAMPLE_ADDRESS && address.startsWith(browser.runtime.getURL('/'))
  return isSample || (URL.canParse(url) && new URL(url).origin === new URL(address).origin)
}

/**
 * A loaded page lets a script in at once. Some of the browser's own pages neither let it in nor refuse it
 * (`view-source:`), so that waiting has an end. A page that answers later tells its state by itself.
 */
const PATIENCE_MS = 1500

/** Puts a page session in; false where the browser refuses. It reads the page by itself then. */
export async function putSessionIn(tabId: number): Promise<boolean> {
  try {
    await putPageScriptIn(tabId)
    return true
  } catch {
    return false
  }
}

/**
 * What kind of document the tab shows (`text/html`, `application/pdf`); null where the browser lets no script in.
 * A viewer's page is readable in some browsers though its document is not, so the kind has to be asked.
 */
export async function documentType(tab: { id: number; loading: boolean }): Promise<string | null> {
  const asked = browser.scripting
    .executeScript({ target: { tabId: tab.id }, func: () => document.contentType })
    .then(
      ([frame]) => (typeof frame?.result === 'string' ? frame.result : null),
      () => null,
    )
  if (tab.loading) return asked
  const tooLong = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))
  return Promise.race([asked, tooLong])
}
