/** Opens the knowledge panel from a page: side panel, else popup, else a small window. */
import { browser } from 'wxt/browser'
import type { PanelPlace } from '../../lib/domain/panel-place.ts'
import { ok, problem, type Result } from '../../lib/domain/result.ts'
import { warnIfFails } from '../../lib/messaging/warn-if-fails.ts'
import { say } from '../../lib/words/say.ts'

/** What Firefox has in place of the side panel; the types of the browser interfaces are Chromium's. */
type Sidebar = { open(): Promise<void>; isOpen(details: object): Promise<boolean> }
const sidebar = () => (browser as typeof browser & { sidebarAction?: Sidebar }).sidebarAction

/**
 * A side panel is there for the browser some time before its page runs. A key asks twice, once in its own turn and once when the
 * page has said at what; a popup over a panel that is coming would be the answer to the second.
 */
const COMING_MS = 5_000
let openedAt = 0

export type OpenedAs = 'side-panel' | 'popup' | 'window'

/**
 * Opens the panel of a tab at an entity or at a note. Call it in the same turn as the reader's click arrived:
 * browsers open a side panel or popup only then.
 */
export async function openPanel(tabId: number, place: PanelPlace): Promise<Result<{ where: OpenedAs }>> {
  // Each `open` is called before anything is awaited, or the click is spent.
  const opened = openSidePanel(tabId)
  const focus = { ...place, tabId, at: Date.now() }
  await warnIfFails('say at what the panel opens', browser.storage.session.set({ panelFocus: focus }))
  if (await opened) return ok({ where: 'side-panel' })
  if (await openPopup()) return ok({ where: 'popup' })
  if (await openWindow(tabId)) return ok({ where: 'window' })
  return problem('unknown', say('failure:panelNotOpened'))
}

/** True when it is open now, by us or already. */
async function openSidePanel(tabId: number): Promise<boolean> {
  const open = browser.sidePanel?.open
    ? () => browser.sidePanel.open({ tabId })
    : (sidebar()?.open ?? (() => Promise.reject()))
  const opened = succeeds(open)
  if (!(await opened)) return Date.now() - openedAt < COMING_MS || isSidePanelOpen()
  openedAt = Date.now()
  return true
}

async function isSidePanelOpen(): Promise<boolean> {
  try {
    const firefox = sidebar()
    if (firefox) return await firefox.isOpen({})
    return (await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0
  } catch {
    return false
  }
}

function openPopup(): Promise<boolean> {
  if (!browser.action.openPopup) return Promise.resolve(false)
  return succeeds(() => browser.action.openPopup())
}

function openWindow(tabId: number): Promise<boolean> {
  const url = browser.runtime.getURL(`/popup.html?tab=${tabId}`)
  return succeeds(() => browser.windows.create({ url, type: 'popup', width: 400, height: 640 }))
}

async function succeeds(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    return true
  } catch {
    return false
  }
}
