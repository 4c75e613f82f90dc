/** The scripts that run in pages and their style: the names of their files, and putting them into a tab. */
import { browser } from 'wxt/browser'

export const PAGE_SCRIPT = '/on-page.js'
const PAGE_STYLE = '/marks.css'
export const READING_SCRIPT = '/on-reading.js'

/** Puts a page session into a tab; it reads the page by itself then. Rejects where the browser does not allow it. */
export async function putPageScriptIn(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] })
}

/**
 * Where styles of ours come from, for the browser. Those of pages end at shadow trees in Firefox, so they come from the
 * reader there; in Chromium highlights inherit into the trees, and those of readers paint no background on dark pages.
 */
export const STYLE_ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR'

/** Puts marks and card into a tab whose page session asks for them. Rejects where the browser does not allow it. */
export async function putReadingScriptIn(tabId: number): Promise<void> {
  const target = { tabId }
  await Promise.all([
    browser.scripting.insertCSS({ target, files: [PAGE_STYLE], origin: STYLE_ORIGIN }),
    browser.scripting.executeScript({ target, files: [READING_SCRIPT] }),
  ])
}
