/** Reaching the page session of a tab: asking it, and putting one in where there is none. */
import { browser } from 'wxt/browser'
import type { PageState } from '../domain/page-state.ts'
import { askTab } from '../messaging/messenger.ts'

/** What the tab's page is at; null where no page session answers. */
export async function describePage(tabId: number): Promise<PageState | null> {
  const answer = await askTab(tabId, 'describePage', null)
  return answer.ok ? answer.value : null
}

/** Puts a page session in; false where the browser refuses. It reads the page by itself then. */
export async function putSessionIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: ['/marks.css'] })
    await browser.scripting.executeScript({ target: { tabId }, files: ['/on-page.js'] })
    return true
  } catch {
    return false
  }
}

/** Whether the tab shows a PDF: the viewer's page is readable in some browsers, but its text is not. */
export async function showsPdf(tabId: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    })
    return frame?.result === 'application/pdf'
  } catch {
    return false
  }
}
