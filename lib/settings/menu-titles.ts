/** The entries of Entente in the menu that the browser opens over a page. */
import { browser } from 'wxt/browser'
import { say } from '../words/say.ts'

export const MENU_ENTRIES = ['keep-selection', 'keep-article'] as const

export type MenuEntry = (typeof MENU_ENTRIES)[number]

/** What an entry is called. */
export function menuTitle(entry: MenuEntry): string {
  return say(`menu:entry.${entry}`)
}

/** Calls the entries anew, in the language that is spoken by now. Entries that are not there yet are passed over. */
export async function titleMenus(): Promise<void> {
  await Promise.allSettled(
    MENU_ENTRIES.map(async (entry) => browser.contextMenus.update(entry, { title: menuTitle(entry) })),
  )
}
