/** The scripts that run in pages and their style: the names of their files, and putting them into a tab. */
import { browser } from 'wxt/browser'

export const PAGE_SCRIPT = '/on-page.js'
export const PAGE_STYLE = '/marks.css'
export const READING_SCRIPT = '/on-reading.js'

/** Puts a page session into a tab; it reads the page by itself then. Rejects where the browser does not allow it. */
export async function putPageScriptIn(tabId: number): Promise<void> {
  const target = { tabId }
  await browser.scripting.insertCSS({ target, files: [PAGE_STYLE] })
  await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] })
}

/** Puts marks and card into a tab whose page session asks for them. Rejects where the browser does not allow it. */
export async function putReadingScriptIn(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [READING_SCRIPT] })
}
