/** "Always read this site": the host permission that the browser holds for it. */

import { browser } from 'wxt/browser'
import type { SiteRule } from '../domain/panel-page.ts'
import type { Result } from '../domain/result.ts'
import { ToldError } from '../domain/told-error.ts'
import type { Database } from '../storage/database.ts'
import { withoutLookUp } from './look-up-choice.ts'
import { readSettings } from './settings-mirror.ts'
import { hostOfPattern, type Site } from './site.ts'
import { allowedSites, allowSites, setNever } from './site-rules.ts'

/** What holds for a site now. "Never" beats a permission that is granted. */
export async function siteRuleOf(site: Site): Promise<SiteRule> {
  const { never, mode } = await readSettings()
  if (never.includes(site.host)) return 'never'
  return mode !== 'on-press' && (await isAllowed(site)) ? 'always' : 'on-press'
}

/** No site of an address that match patterns have no words for (IPv6) can be allowed. */
async function isAllowed({ pattern }: Site): Promise<boolean> {
  if (withoutLookUp([pattern]).length === 0) return false
  try {
    return await browser.permissions.contains({ origins: [pattern] })
  } catch {
    return false
  }
}

/**
 * Makes `rule` hold for a site; resolves with the rule that holds afterwards, which is another one where the
 * reader or the browser refused. Call it straight from a click: the browser's question needs the gesture.
 */
export async function chooseSiteRule(database: Database, site: Site, rule: SiteRule): Promise<SiteRule> {
  if (rule === 'always') {
    const asked = browser.permissions.request({ origins: [site.pattern] }).catch(() => false)
    // Not after the answer: the browser's question may close the popup that runs this.
    const wasNever = (await readSettings()).never.includes(site.host)
    if (wasNever) await stored(setNever(database, site.host, false))
    if (await asked) await allowSites(database, [site.pattern])
    else if (wasNever) await stored(setNever(database, site.host, true))
  } else {
    await stored(setNever(database, site.host, rule === 'never'))
    // A permission that the extension was installed with cannot be given back.
    const origins = [...new Set([site.pattern, ...(await patternsOver(site.host))])]
    for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false)
  }
  return siteRuleOf(site)
}

/** The allowed patterns by which a host may be read, but for those that allow every site. */
async function patternsOver(host: string): Promise<string[]> {
  const allowed = await allowedSites().catch(() => [])
  return allowed.filter((pattern) => {
    const named = hostOfPattern(pattern)
    return (
      named !== null &&
      named !== '*' &&
      (host === named || (pattern.includes('*.') && host.endsWith(`.${named}`)))
    )
  })
}

/** Throws what a database says that did not store. */
async function stored(asked: Promise<Result<unknown>>): Promise<void> {
  const done = await asked
  if (!done.ok) throw new ToldError(done.problem.message)
}

/** Calls back whenever the browser granted or withdrew a permission. Returns what ends it. */
export function watchSiteAccess(onChange: () => void): () => void {
  const listener = () => onChange()
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
  return () => {
    browser.permissions.onAdded.removeListener(listener)
    browser.permissions.onRemoved.removeListener(listener)
  }
}
