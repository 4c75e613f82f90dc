/** The site of the panel's page and what the reader decided about it, kept up to date. */
import type { SiteChoice, SiteRule } from '../domain/panel-page.ts'
import { warnIfFails } from '../messaging/warn-if-fails.ts'
import { watchSettings } from '../settings/settings-mirror.ts'
import { type Site, siteOf } from '../settings/site.ts'
import { chooseSiteRule, siteRuleOf, watchSiteAccess } from '../settings/site-access.ts'
import type { Database } from '../storage/database.ts'

export type SiteOfPanel = {
  /** The page may have another address: look again. */
  look(): void
  /**
   * Makes a rule hold for the site. Call it inside the click: the browser's question needs it.
   * Null where there is no site, or another one meanwhile; else the rule that holds now.
   */
  choose(rule: SiteRule): Promise<SiteRule | null>
}

/** Tells the site and its rule to `onSite` until `signal` aborts; null where the page is not on the web. */
export function siteOfPanel(panel: {
  database: Database
  /** Address of the page; null where it is not known. */
  address: () => string | null
  /** The page was left alone because the reader wants it never read: it tells no address any more. */
  leftAlone: () => boolean
  onSite: (site: SiteChoice | null) => void
  signal: AbortSignal
}): SiteOfPanel {
  let last: Site | null = null
  const now = () => siteOf(panel.address()) ?? (panel.leftAlone() ? last : null)

  const tell = async () => {
    const site = now()
    last = site
    const rule = site && (await siteRuleOf(site))
    if (panel.signal.aborted || site?.host !== now()?.host) return
    panel.onSite(site && rule ? { host: site.host, rule } : null)
  }

  const look = () => void warnIfFails('tell what holds for this site', tell())
  const stops = [watchSettings(look), watchSiteAccess(look)]
  panel.signal.addEventListener('abort', () => {
    for (const stop of stops) stop()
  })

  return {
    look,
    async choose(wish) {
      const site = now()
      if (!site) return null
      const rule = await chooseSiteRule(panel.database, site, wish)
      await tell()
      return now()?.host === site.host ? rule : null
    },
  }
}
