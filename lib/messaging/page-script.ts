/** The scripts that run in pages and their style: the names of their files, and putting them into a tab. */
import { browser } from 'wxt/browser'

export const PAGE_SCRIPT = '/on-page.js'
const PAGE_STYLE = '/marks.css'
export const READING_SCRIPT = '/on-reading.js'

/**
 * The style of marks that is in a page from its beginning, where the browser puts styles there: one that comes to marks in a
 * page that is shown already has the browser find out anew how every element of it looks.
 */
export const STYLE_AT_BEGINNING = import.meta.env.FIREFOX ? [] : [PAGE_STYLE]

/** Puts a page session into a tab; it reads the page by itself then. Rejects where the browser does not allow it. */
export async function putPageScriptIn(tabId: number): Promise<void> {
  await Promise.all([
    putStyleIn(tabId, STYLE_AT_BEGINNING),
    browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] }),
  ])
}

/**
 * Where styles of ours come from, for the browser. Those of pages end at shadow trees in Firefox, so they come from the
 * reader there; in Chromium highlights inherit into the trees, and those of readers paint no background on dark pages.
 */
export const STYLE_ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR'

/** Puts marks and card into a tab whose page session asks for them. Rejects where the browser does not allow it. */
export async function putReadingScriptIn(tabId: number): Promise<void> {
  await Promise.all([
    putStyleIn(tabId, STYLE_AT_BEGINNING.length > 0 ? [] : [PAGE_STYLE]),
    browser.scripting.executeScript({ target: { tabId }, files: [READING_SCRIPT] }),
  ])
}

async function putStyleIn(tabId: number, files: string[]): Promise<void> {
  if (files.length > 0) await browser.scripting.insertCSS({ target: { tabId }, files, origin: STYLE_ORIGIN })
}
