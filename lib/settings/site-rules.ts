/** What the reader decided about sites. "Always" is a granted host permission and lives with the browser; "never" lives here. */
import { browser } from 'wxt/browser'

const KEY = 'siteRules'

/** `never`: host names that Entente must not read, whatever is granted. */
export type SiteRules = { never: string[] }

/** A site: its host name and the match pattern that asks for it. */
export type Site = {
  host: string
  /** `https://www.example.org/*`, without a port, as match patterns have none everywhere. */
  pattern: string
}

/** The site of an address; null where it is not on the web (a file, a page of the browser, no address). */
export function siteOf(url: string | null | undefined): Site | null {
  if (!url || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  if ((protocol !== 'http:' && protocol !== 'https:') || !hostname) return null
  return { host: hostname, pattern: `${protocol}//${hostname}/*` }
}

/** The rules as stored; whatever is not well formed counts as absent. */
export async function readSiteRules(): Promise<SiteRules> {
  const stored = await browser.storage.local.get(KEY)
  return asSiteRules(stored[KEY])
}

// One change after the other: each reads what the one before wrote.
let lastChange: Promise<unknown> = Promise.resolve()

/** Adds a host to the sites never to be read, or takes it out. Resolves once it is stored. */
export function setNever(host: string, never: boolean): Promise<void> {
  const change = lastChange.then(async () => {
    const others = (await readSiteRules()).never.filter((one) => one !== host)
    await browser.storage.local.set({ [KEY]: { never: never ? [...others, host] : others } })
  })
  lastChange = change.catch(() => undefined)
  return change
}

/** Takes the hosts of match patterns out of the sites never to be read: the reader has just allowed them. */
export async function allowSites(patterns: readonly string[]): Promise<void> {
  const hosts = patterns.map((pattern) => /^\w+:\/\/([^/*]+)\//.exec(pattern)?.[1])
  for (const host of hosts) if (host !== undefined) await setNever(host, false)
}

/** Calls back with the rules whenever any page of the extension changed them. Returns what ends it. */
export function watchSiteRules(onChange: (rules: SiteRules) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY]
    if (area === 'local' && change) onChange(asSiteRules(change.newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

function asSiteRules(stored: unknown): SiteRules {
  if (typeof stored !== 'object' || stored === null || !('never' in stored)) return { never: [] }
  const { never } = stored
  return { never: Array.isArray(never) ? never.filter((host) => typeof host === 'string') : [] }
}
