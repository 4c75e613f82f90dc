/** The entries of Entente in the menu that the browser opens over a page. */
import { browser } from 'wxt/browser'
import { keepByMenu } from './commands.ts'

const ENTRIES = [
  { id: 'keep-selection', title: 'Keep in Entente', contexts: ['selection'] },
  { id: 'keep-article', title: 'Keep this article in Entente', contexts: ['page'] },
] as const

/** Where pages can be kept: the browser's own pages let nobody in. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*']

/** Makes the entries. Called when Entente was installed or updated; the browser remembers them from then on. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const { id, title, contexts } of ENTRIES) {
    browser.contextMenus.create({ id, title, contexts: [...contexts], documentUrlPatterns: PAGES })
  }
}

/** Does what an entry says, in the tab over which the menu was opened. */
export async function handleMenu(entry: string | number, tabId: number | undefined): Promise<void> {
  const found = ENTRIES.find(({ id }) => id === entry)
  if (found) await keepByMenu(found.id, tabId)
}
