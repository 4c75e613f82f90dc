/** Where the content script runs: the sites that the reader allowed, and the tab in which they press the button. */
import { browser } from 'wxt/browser'
import { PAGE_SCRIPT, putPageScriptIn, STYLE_AT_BEGINNING } from '../../lib/messaging/page-script.ts'
import { readSettings } from '../../lib/settings/settings-mirror.ts'
import { allowedSites } from '../../lib/settings/site-rules.ts'

const ID = 'on-page'

/**
 * Registers the content script for every site that the reader allowed and did not rule out, unless nothing shall be read
 * by itself; gives the match patterns of those that are read. Safe to call at any time and twice at once: calls run one after the other.
 */
export function syncPageScripts(): Promise<string[]> {
  running = running.then(sync, sync)
  return running
}

let running: Promise<string[]> = Promise.resolve([])

async function sync(): Promise<string[]> {
  const [allowed, { never, mode }, registered] = await Promise.all([
    allowedSites(),
    readSettings(),
    browser.scripting.getRegisteredContentScripts({ ids: [ID] }),
  ])
  const matches = mode === 'on-press' ? [] : allowed
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] })
    return []
  }
  const script = {
    id: ID,
    js: [PAGE_SCRIPT],
    css: STYLE_AT_BEGINNING,
    matches,
    excludeMatches: never.filter(isPatternHost).map((host) => `*://${host}/*`),
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  }
  if (registered.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
  return matches
}

/** One host that match patterns have no words for (an IPv6 address) would undo the registration of all sites. */
function isPatternHost(host: string): boolean {
  return /^[^\s*/:[\]]+$/.test(host)
}

/** Reads the pages that are open already on sites that the reader allowed; pages that cannot be read are left alone. */
export async function readOpenPages(allowed: string[]): Promise<void> {
  if (allowed.length === 0) return
  const [tabs, { never }] = await Promise.all([browser.tabs.query({ url: allowed }), readSettings()])
  const wanted = tabs.filter((tab) => tab.url !== undefined && !never.includes(new URL(tab.url).hostname))
  await Promise.allSettled(wanted.map((tab) => (tab.id === undefined ? undefined : putPageScriptIn(tab.id))))
}
