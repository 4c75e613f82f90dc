/** Where Entente marks by itself, as the reader chooses it on the first page and in the settings. */
import { browser } from 'wxt/browser'
import { ok, type Result } from '../domain/result.ts'
import type { ReadingMode } from '../domain/settings.ts'
import type { Done } from '../storage/acts.ts'
import type { Database } from '../storage/database.ts'
import { changeSettings } from '../storage/preference-store.ts'
import { say } from '../words/say.ts'
import { mirrorSettings } from './mirroring.ts'
import { NEWS_PATTERNS } from './news-sites.ts'
import { allowSites } from './site-rules.ts'

/**
 * Makes a mode hold. Call it straight from a click: the browser's question needs the gesture. Null where the reader or
 * the browser refused the news sites: then nothing has changed.
 */
export async function chooseMode(database: Database, mode: ReadingMode): Promise<Result<Done | null>> {
  if (mode === 'news-sites' && !(await requestSites(NEWS_PATTERNS))) return ok(null)
  const done = await changeSettings(database, () => ({ mode }), say(`settings:done.mode.${mode}`))
  if (!done.ok) return done
  if (mode === 'news-sites') await allowSites(database, NEWS_PATTERNS)
  else await mirrorSettings(database)
  return done
}

/** Asks the browser for sites in one question; false where it refuses. Nothing may be awaited before. */
export function requestSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] }).catch(() => false)
}
