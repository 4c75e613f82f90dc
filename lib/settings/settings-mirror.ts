/**
 * The settings as every context can read them at once: the database has them, and the browser's storage repeats them for
 * those who cannot wait for a database.
 */
import { browser } from 'wxt/browser'
import type { Preference } from '../domain/exchange.ts'
import type { Settings } from '../domain/settings.ts'
import { SETTING_NAMES, STORED_AS, settingsOf } from '../domain/stored-settings.ts'

const KEY = 'settings'

/** The settings as they were repeated last; whatever is not well formed counts as absent. */
export async function readSettings(): Promise<Settings> {
  return asSettings((await browser.storage.local.get(KEY))[KEY])
}

/** Repeats settings for everybody. */
export async function repeatSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: rowsOf(settings) })
}

/** Calls back with the settings, and with those before, whenever others are repeated. Returns what ends it. */
export function watchSettings(onChange: (now: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[KEY]
    if (area === 'local' && change) onChange(asSettings(change.newValue), asSettings(change.oldValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Settings as rows of the preferences. */
export function rowsOf(settings: Settings): Preference[] {
  return SETTING_NAMES.map((name) => ({ name: STORED_AS[name], value: settings[name] }))
}

function asSettings(stored: unknown): Settings {
  return settingsOf(Array.isArray(stored) ? stored.filter(isRow) : [])
}

function isRow(value: unknown): value is Preference {
  return typeof value === 'object' && value !== null && 'name' in value && 'value' in value
}
