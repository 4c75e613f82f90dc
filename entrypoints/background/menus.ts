/** The entries of Entente in the menu that the browser opens over a page: made, and obeyed. */
import { browser } from 'wxt/browser'
import { MENU_ENTRIES, type MenuEntry, menuTitle } from '../../lib/settings/menu-titles.ts'
import { keepByMenu } from './commands.ts'

/** Over what an entry is shown. */
const OVER: Record<MenuEntry, 'page' | 'selection'> = {
  'keep-selection': 'selection',
  'keep-article': 'page',
}

/** Where pages can be kept: the browser's own pages let nobody in. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*']

/** Makes the entries. Called when Entente was installed or updated; the browser remembers them from then on. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const id of MENU_ENTRIES) {
    browser.contextMenus.create({
      id,
      title: menuTitle(id),
      contexts: [OVER[id]],
      documentUrlPatterns: PAGES,
    })
  }
}

/** Does what an entry says, in the tab over which the menu was opened. */
export async function handleMenu(entry: string | number, tabId: number | undefined): Promise<void> {
  const found = MENU_ENTRIES.find((id) => id === entry)
  if (found) await keepByMenu(found, tabId)
}
