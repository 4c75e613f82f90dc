/** "Always read this site": the host permission that the browser holds for it. */
import { browser } from 'wxt/browser'
import type { SiteRule } from '../domain/panel-page.ts'
import { readSiteRules, type Site, setNever } from './site-rules.ts'

/** What holds for a site now. "Never" beats a permission that is granted. */
export async function siteRuleOf(site: Site): Promise<SiteRule> {
  if ((await readSiteRules()).never.includes(site.host)) return 'never'
  return (await isAllowed(site)) ? 'always' : 'on-press'
}

/** No site of an address that match patterns have no words for (IPv6) can be allowed. */
async function isAllowed({ pattern }: Site): Promise<boolean> {
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
export async function chooseSiteRule(site: Site, rule: SiteRule): Promise<SiteRule> {
  if (rule === 'always') {
    const asked = browser.permissions.request({ origins: [site.pattern] }).catch(() => false)
    // Not after the answer: the browser's question may close the popup that runs this.
    const wasNever = (await readSiteRules()).never.includes(site.host)
    if (wasNever) await setNever(site.host, false)
    if (!(await asked) && wasNever) await setNever(site.host, true)
  } else {
    await setNever(site.host, rule === 'never')
    // A permission that the extension was installed with cannot be given back.
    await browser.permissions.remove({ origins: [site.pattern] }).catch(() => false)
  }
  return siteRuleOf(site)
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
