/** Keyboard commands of the browser: they go to the page session of the tab in which they were pressed. */
import { browser } from 'wxt/browser'
import { askTab } from '../../lib/messaging/messenger.ts'
import { putPageScriptIn } from '../../lib/messaging/page-script.ts'
import type { PageCommand } from '../../lib/messaging/protocol.ts'
import { readSiteRules, siteOf } from '../../lib/settings/site-rules.ts'
import { openPanel } from './open-panel.ts'

const PAGE_COMMANDS: ReadonlySet<string> = new Set<PageCommand>([
  'keep-mention',
  'next-mention',
  'open-panel',
  'previous-mention',
])

/** Hands a command to the page; a page that is not read yet is read first, as the key press allows it. */
export async function handleCommand(name: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined || !isPageCommand(name)) return
  // The panel opens only in the turn of the key press; the page then says at which entity.
  if (name === 'open-panel') await openPanel(tabId, null)
  const answer = await askTab(tabId, 'command', { name })
  if (answer.ok) return
  // Where the browser does not allow it (its own pages, stores, PDF) the key does nothing.
  await readUnlessNever(tabId).catch(() => undefined)
}

/** The key is no wish to read a site that the reader wants never to be read: the panel offers that. */
async function readUnlessNever(tabId: number): Promise<void> {
  const site = siteOf((await browser.tabs.get(tabId)).url)
  if (site && (await readSiteRules()).never.includes(site.host)) return
  await putPageScriptIn(tabId)
}

function isPageCommand(name: string): name is PageCommand {
  return PAGE_COMMANDS.has(name)
}
