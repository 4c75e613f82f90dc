/** How mentions are underlined in open pages, where the reader chose other lines than the usual ones. */
import { browser } from 'wxt/browser'
import { marksStyle } from '../../components/common/marks-style.ts'
import { type Settings, STANDARD_SETTINGS } from '../../lib/domain/settings.ts'
import { STYLE_ORIGIN } from '../../lib/messaging/page-script.ts'

type Lines = Settings['lines']

/** Puts the reader's lines into a tab; the usual ones are there already. Rejects where the browser does not allow it. */
export async function putLinesIn(tabId: number, lines: Lines): Promise<void> {
  if (isStandard(lines)) return
  await browser.scripting.insertCSS(styleFor(tabId, lines))
}

/** Draws the lines of every open page anew. Pages that cannot be reached are left alone. */
export async function drawLinesAnew(now: Lines, before: Lines): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return
      if (!isStandard(before)) {
        await browser.scripting.removeCSS(styleFor(id, before))
      }
      await putLinesIn(id, now)
    }),
  )
}

function styleFor(tabId: number, lines: Lines) {
  return { target: { tabId }, css: styleOf(lines), origin: STYLE_ORIGIN } as const
}

function isStandard(lines: Lines): boolean {
  return styleOf(lines) === styleOf(STANDARD_SETTINGS.lines)
}

function styleOf(lines: Lines): string {
  return marksStyle(lines, { isFirefox: Boolean(import.meta.env.FIREFOX) })
}
