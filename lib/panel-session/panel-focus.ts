/** "More" and "Add note" on a page: the background leaves word at what the panel shall open. */
import { browser } from 'wxt/browser'
import type { PanelPlace } from '../domain/panel-place.ts'

/** The key in the session's storage under which the word is left. */
export const PANEL_FOCUS = 'panelFocus'

/** `at`: when it was asked, milliseconds since 1970. */
export type PanelFocus = PanelPlace & { tabId: number; at: number }

/** Calls back with the word that was left, now and whenever another is. Ends with `signal`. */
export function followPanelFocus(onFocus: (focus: PanelFocus) => void, signal: AbortSignal): void {
  const tell = (stored: unknown) => {
    if (!signal.aborted && isPanelFocus(stored)) onFocus(stored)
  }
  const listener = (changes: Record<string, { newValue?: unknown }>) => tell(changes[PANEL_FOCUS]?.newValue)
  browser.storage.session.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener))
  browser.storage.session.get(PANEL_FOCUS).then(
    (stored) => tell(stored[PANEL_FOCUS]),
    () => undefined,
  )
}

/** Takes the word away once it was followed, unless another was left meanwhile. */
export async function clearPanelFocus(followed: PanelFocus): Promise<void> {
  const stored = (await browser.storage.session.get(PANEL_FOCUS))[PANEL_FOCUS]
  if (isPanelFocus(stored) && stored.at === followed.at) await browser.storage.session.remove(PANEL_FOCUS)
}

function isPanelFocus(stored: unknown): stored is PanelFocus {
  if (typeof stored !== 'object' || stored === null) return false
  const { tabId, at, entity, annotation } = stored as Record<string, unknown>
  const names = [entity, annotation].filter((one) => one !== null)
  // Word is also left where the panel opens at nothing.
  return (
    typeof tabId === 'number' &&
    typeof at === 'number' &&
    names.length > 0 &&
    names.every((one) => typeof one === 'string')
  )
}
