/** Sites in the settings: where Entente marks by itself, which sites it may read and which never. */
import { browser } from 'wxt/browser'
import type { Result } from '../../lib/domain/result.ts'
import type { SettingsActs, SiteAdded } from '../../lib/domain/settings-view.ts'
import type { Telling } from '../../lib/panel-session/telling.ts'
import { chooseMode, requestSites } from '../../lib/settings/reading-mode.ts'
import { readSettings } from '../../lib/settings/settings-mirror.ts'
import { hostOfPattern, typedHost } from '../../lib/settings/site.ts'
import { allowedSites, allowSites, forgetSites, setNever } from '../../lib/settings/site-rules.ts'
import type { Done } from '../../lib/storage/acts.ts'
import type { Database } from '../../lib/storage/database.ts'
import { say } from '../../lib/words/say.ts'

type SiteActs = Pick<
  SettingsActs,
  'chooseMode' | 'allowSite' | 'removeSite' | 'addNever' | 'removeNever' | 'allowWanted' | 'forgetWanted'
>

/** `tellDone` tells an act with its undo; `look` asks the browser anew which sites are allowed. */
export function siteActs(session: {
  database: Database
  telling: Telling
  tellDone: (asked: Promise<Result<Done>>, words: string) => Promise<void>
  tellFailure: (words: string) => void
  look: () => Promise<void>
}): SiteActs {
  const { database, telling, tellDone, tellFailure, look } = session

  /** Call it inside the click. */
  const allow = async (patterns: readonly string[]): Promise<boolean> => {
    const isAllowed = await requestSites(patterns)
    if (isAllowed) await allowSites(database, patterns)
    else tellFailure(say('settings:sites.refused'))
    await look()
    return isAllowed
  }
  const never = (host: string, isNever: boolean) =>
    tellDone(
      setNever(database, host, isNever),
      say(isNever ? 'settings:done.neverAdded' : 'settings:done.neverRemoved', { host }),
    )
  const tellAllowed = (count: number) =>
    telling.tell({ ok: true, value: null }, say('settings:done.allowed', { count }), null)

  return {
    async chooseMode(mode) {
      const done = await chooseMode(database, mode)
      await look()
      if (done.ok && done.value === null) return tellFailure(say('settings:sites.refused'))
      const told = done as Result<Done>
      await tellDone(Promise.resolve(told), say(`settings:done.mode.${mode}`))
    },
    async allowSite(typed): Promise<SiteAdded> {
      const host = typedHost(typed)
      if (host === null) return 'no-host'
      // The question comes first: the browser asks only inside the click.
      const asked = requestSites(patternsOf(host, typed))
      const before = await allowedSites()
      if (!(await asked)) return 'refused'
      const patterns = patternsOf(host, typed)
      if (patterns.every((one) => before.includes(one))) return 'already'
      await allowSites(database, patterns)
      await look()
      tellAllowed(1)
      return 'added'
    },
    async removeSite(pattern) {
      const isRemoved = await browser.permissions.remove({ origins: [pattern] }).catch(() => false)
      if (!isRemoved) return tellFailure(say('settings:sites.kept'))
      await forgetSites(database, [pattern])
      await look()
      const host = hostOfPattern(pattern) ?? pattern
      telling.tell({ ok: true, value: null }, say('settings:done.siteRemoved', { host }), null)
    },
    async addNever(typed): Promise<SiteAdded> {
      const host = typedHost(typed)
      if (host === null) return 'no-host'
      if ((await readSettings()).never.includes(host)) return 'already'
      await never(host, true)
      return 'added'
    },
    removeNever: (host) => void never(host, false),
    async allowWanted(patterns) {
      if (await allow(patterns)) tellAllowed(patterns.length)
    },
    async forgetWanted(patterns) {
      await forgetSites(database, patterns)
      await look()
    },
  }
}

/** What the browser is asked for: the site itself, with encryption unless the reader wrote an address without. */
function patternsOf(host: string, typed: string): string[] {
  const scheme = /^http:/i.test(typed.trim()) ? 'http' : 'https'
  return [`${scheme}://${host}/*`]
}
