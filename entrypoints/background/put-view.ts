/** Marks and card: put into the page that has something to show. */
import type { Settings } from '../../lib/domain/settings.ts'
import { putReadingScriptIn } from '../../lib/messaging/page-script.ts'
import type { PageSender } from '../../lib/messaging/page-sender.ts'
import { putLinesIn } from './mark-lines.ts'
import { isOwnPage } from './sample-page.ts'

/**
 * Puts script and style into a page, with the lines that the reader chose. Rejects where the browser does not allow it. Our
 * own page brings both along: no script can be put into it.
 */
export async function putViewIn(
  { tabId, url }: PageSender,
  { lines }: Pick<Settings, 'lines'>,
): Promise<void> {
  if (isOwnPage(url)) return
  await putReadingScriptIn(tabId)
  // After the style that comes with the script, which they change.
  await putLinesIn(tabId, lines)
}
