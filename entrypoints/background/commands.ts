/** Keys and the menu of the browser: what was pressed goes to the page session of the tab in which it was pressed. */
import { browser } from 'wxt/browser'
import type { PageCommand } from '../../lib/domain/page-command.ts'
import { askTab } from '../../lib/messaging/messenger.ts'
import { putPageScriptIn } from '../../lib/messaging/page-script.ts'
import { readSettings } from '../../lib/settings/settings-mirror.ts'
import { siteOf } from '../../lib/settings/site.ts'
import { openPanel } from './open-panel.ts'

/** What the manifest gives keys to. */
const KEYS: ReadonlySet<string> = new Set<PageCommand>([
  'keep',
  'next-mention',
  'open-panel',
  'previous-mention',
])

const NOWHERE = { entity: null, annotation: null }

/** Hands a key to the page; a page that is not read yet is read first, as the key press allows it. */
export async function handleCommand(name: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined || !isKey(name)) return
  // The panel opens only in the turn of the key press; the page then says at which entity.
  if (name === 'open-panel') await openPanel(tabId, NOWHERE)
  const answer = await askTab(tabId, 'command', { name })
  if (answer.ok || answer.problem.code !== 'not-found') return
  // The key is no wish to read a site that the reader wants never to be read: the panel offers that.
  if (await isNeverRead(tabId)) return
  if (!(await putIn(tabId))) return
  // What was selected is kept now; there is no mention to go to yet.
  if (name === 'keep') await askTab(tabId, 'command', { name: 'keep-selection' })
}

/** Hands an entry of the menu to the page; a page that is not read yet is read first. */
export async function keepByMenu(
  name: 'keep-selection' | 'keep-article',
  tabId: number | undefined,
): Promise<void> {
  if (tabId === undefined) return
  const answer = await askTab(tabId, 'command', { name })
  if (answer.ok || answer.problem.code !== 'not-found') return
  // The panel says why nothing is kept there, and offers to read the site again.
  if ((await isNeverRead(tabId)) || !(await putIn(tabId))) await openPanel(tabId, NOWHERE)
  else await askTab(tabId, 'command', { name })
}

async function isNeverRead(tabId: number): Promise<boolean> {
  const site = siteOf((await browser.tabs.get(tabId)).url)
  return site !== null && (await readSettings()).never.includes(site.host)
}

/** False where the browser does not allow it: its own pages, stores, PDF. */
async function putIn(tabId: number): Promise<boolean> {
  return putPageScriptIn(tabId).then(
    () => true,
    () => false,
  )
}

function isKey(name: string): name is PageCommand {
  return KEYS.has(name)
}
