/** What the reader decided about sites. "Always" is a granted host permission and lives with the browser; "never" lives here. */
import { browser } from 'wxt/browser'
import type { Result } from '../domain/result.ts'
import type { Done } from '../storage/acts.ts'
import type { Database } from '../storage/database.ts'
import { changeSettings, noteWantedSites } from '../storage/preference-store.ts'
import { say } from '../words/say.ts'
import { withoutLookUp } from './look-up-choice.ts'
import { mirrorSettings } from './mirroring.ts'
import { hostOfPattern } from './site.ts'

/** Adds a host to the sites never to be read, or takes it out, in one act. Resolves once every context can know it. */
export async function setNever(database: Database, host: string, isNever: boolean): Promise<Result<Done>> {
  const done = await changeSettings(
    database,
    ({ never }) => {
      const others = never.filter((one) => one !== host)
      return { never: isNever ? [...others, host] : others }
    },
    say(isNever ? 'settings:done.neverAdded' : 'settings:done.neverRemoved', { host }),
  )
  if (done.ok) await mirrorSettings(database)
  return done
}

/**
 * The reader has just allowed sites: their hosts are no longer among those never to be read, and where nothing was to be
 * read by itself, these are now.
 */
export async function allowSites(database: Database, patterns: readonly string[]): Promise<void> {
  const hosts = new Set(patterns.map(hostOfPattern))
  await changeSettings(
    database,
    ({ never, mode }) => ({
      ...(never.some((host) => hosts.has(host)) && { never: never.filter((host) => !hosts.has(host)) }),
      ...(mode === 'on-press' && { mode: 'chosen-sites' }),
    }),
    say('settings:done.allowed', { count: patterns.length }),
  )
  await noteWantedSites(database, (wanted) => [...wanted, ...patterns])
  await mirrorSettings(database)
}

/** The browser or the reader has taken permissions back: nobody is to be asked for them again. */
export async function forgetSites(database: Database, patterns: readonly string[]): Promise<void> {
  await noteWantedSites(database, (wanted) => wanted.filter((one) => !patterns.includes(one)))
  await mirrorSettings(database)
}

/** The match patterns of the web that the browser allows to be read now. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return withoutLookUp(origins.filter((origin) => /^(\*|https?):\/\//.test(origin))).sort()
}
