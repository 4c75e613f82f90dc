/** The content script and its style: the names of their files, and putting them into a tab. */
import { browser } from 'wxt/browser'

export const PAGE_SCRIPT = '/on-page.js'
export const PAGE_STYLE = '/marks.css'

/** Puts a page session into a tab; it reads the page by itself then. Rejects where the browser does not allow it. */
export async function putPageScriptIn(tabId: number): Promise<void> {
  const target = { tabId }
  await browser.scripting.insertCSS({ target, files: [PAGE_STYLE] })
  await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] })
}
