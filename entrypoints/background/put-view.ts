/** Marks and card: put into the page that has something to show. */
import { browser } from 'wxt/browser'
import type { Settings } from '../../lib/domain/settings.ts'
import type { Asker } from '../../lib/messaging/page-router.ts'
import { putReadingScriptIn, STYLE_ORIGIN } from '../../lib/messaging/page-script.ts'
import { SHELL_STYLE } from '../../lib/page/shown-by-style.ts'
import { putLinesIn } from './mark-lines.ts'

/**
 * Puts script and style into a page, with the lines that the reader chose. Rejects where the browser does not allow it. Our
 * own page brings both along: no script can be put into it.
 */
export async function putViewIn(
  { tabId, isOwnPage }: Asker,
  { lines }: Pick<Settings, 'lines'>,
): Promise<void> {
  if (isOwnPage) return
  // Before anything is there to be measured.
  if (import.meta.env.FIREFOX) {
    await browser.scripting.insertCSS({ target: { tabId }, css: SHELL_STYLE, origin: STYLE_ORIGIN })
  }
  await putReadingScriptIn(tabId)
  // After the style that comes with the script, which they change.
  await putLinesIn(tabId, lines)
}
