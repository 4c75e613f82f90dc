/** "More" on the card: the background leaves word which entity the panel shall open at. */
import { browser } from 'wxt/browser'
import type { EntityId } from '../domain/entity.ts'

/** The key in the session's storage under which the word is left. */
export const PANEL_FOCUS = 'panelFocus'

/** `at`: when it was asked, milliseconds since 1970. */
export type PanelFocus = { tabId: number; entity: EntityId; at: number }

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
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'tabId' in stored &&
    typeof stored.tabId === 'number' &&
    'entity' in stored &&
    typeof stored.entity === 'string' &&
    'at' in stored &&
    typeof stored.at === 'number'
  )
}
