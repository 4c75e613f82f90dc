/** The keys of the browser: what they are, and the way to where they are changed. */
import { browser } from 'wxt/browser'
import type { BrowserKey } from '../../lib/domain/settings-view.ts'

/** Firefox opens its own page; the types of the browser interfaces are Chromium's. */
type FirefoxCommands = { openShortcutSettings?: () => Promise<void> }
const firefox = () => browser.commands as typeof browser.commands & FirefoxCommands

/** Where Chromium changes keys. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts'

/** What the keys are now. */
export async function browserKeys(): Promise<BrowserKey[]> {
  const commands = await browser.commands.getAll().catch(() => [])
  return commands.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []))
}

/** The address of the page on which keys are changed; null where the browser opens it by itself. */
export function keysPage(): string | null {
  return firefox().openShortcutSettings ? null : CHROMIUM_PAGE
}

/** Opens the page on which keys are changed. */
export async function openKeysPage(): Promise<void> {
  const open = firefox().openShortcutSettings
  if (open) await open()
  else await browser.tabs.create({ url: CHROMIUM_PAGE })
}
