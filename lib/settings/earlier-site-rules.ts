/** Sites never to be read, as Entente kept them before its settings were rows of the database. */
import { browser } from 'wxt/browser'
import { isHost } from '../domain/stored-settings.ts'
import type { Database } from '../storage/database.ts'
import { changeSettings } from '../storage/preference-store.ts'
import { say } from '../words/say.ts'
import { mirrorSettings } from './mirroring.ts'

const KEY = 'siteRules'

/**
 * Takes over what an earlier Entente left in the browser's storage, and takes it away there once it is stored: a site that
 * the reader ruled out stays ruled out. Where the database fails it stays for the next time. Rejects where the browser's
 * storage does.
 */
export async function takeOverEarlierSites(database: Database): Promise<void> {
  const left: unknown = (await browser.storage.local.get(KEY))[KEY]
  if (left === undefined) return
  const hosts = hostsOf(left)
  if (hosts.length > 0) {
    const done = await changeSettings(
      database,
      ({ never }) => ({ never: [...new Set([...never, ...hosts])] }),
      say('settings:done.neverTakenOver', { count: hosts.length }),
    )
    if (!done.ok) return
    await mirrorSettings(database)
  }
  await browser.storage.local.remove(KEY)
}

/** `{ never: ['bank.example'] }`; whatever is not well formed counts as absent. */
function hostsOf(left: unknown): string[] {
  const never: unknown = typeof left === 'object' && left !== null ? Reflect.get(left, 'never') : null
  return Array.isArray(never) ? never.filter(isHost) : []
}
