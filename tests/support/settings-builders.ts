/** Settings as every context finds them. */
import { browser } from 'wxt/browser'
import { type Settings, STANDARD_SETTINGS } from '../../lib/domain/settings.ts'
import { rowsOf } from '../../lib/settings/settings-mirror.ts'

/** From now on these are the settings, and for the rest the usual ones. */
export function settingsAre(settings: Partial<Settings>): Promise<void> {
  return browser.storage.local.set({ settings: rowsOf({ ...STANDARD_SETTINGS, ...settings }) })
}

/** From now on these hosts are never read. */
export function neverRead(...never: string[]): Promise<void> {
  return settingsAre({ never })
}
