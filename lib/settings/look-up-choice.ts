/**
 * Whether names may be sent to Wikidata. The choice stays on this machine and in no file, unlike all other settings: a file
 * of somebody else's cannot switch it on. Firefox asks its reader besides, and keeps that answer itself: for names that are
 * sent, and for Wikidata as a site, because it tells any other site the number by which this very installation is known.
 */
import { browser } from 'wxt/browser'

const KEY = 'look-up'

/** Where end-to-end tests have their server, and where everybody's is. */
const SITE = import.meta.env.MODE === 'e2e' ? 'http://127.0.0.1/*' : 'https://www.wikidata.org/*'

/** `searchTerms` is what Firefox calls a name that is looked up. */
const ALLOWED = { origins: [SITE], data_collection: ['searchTerms'] }

/** Those of the browser's match patterns that the reader allowed to be read: Wikidata, allowed for look-ups, is none of them. */
export function withoutLookUp(patterns: readonly string[]): string[] {
  return patterns.filter((pattern) => !import.meta.env.FIREFOX || pattern !== SITE)
}

/** Off until the reader switches it on, and where the browser does not allow it any more. */
export async function isLookUpOn(): Promise<boolean> {
  if ((await browser.storage.local.get(KEY))[KEY] !== true) return false
  return !import.meta.env.FIREFOX || browser.permissions.contains(ALLOWED)
}

/**
 * Switches look-ups on or off; resolves with whether they are on then, which they are not where the browser refused. Call it
 * inside the click: the browser's question needs it.
 */
export async function chooseLookUp(isOn: boolean): Promise<boolean> {
  const asked =
    isOn && import.meta.env.FIREFOX ? browser.permissions.request(ALLOWED).catch(() => false) : isOn
  if (!(await asked)) {
    await browser.storage.local.remove(KEY)
    if (!isOn && import.meta.env.FIREFOX) await browser.permissions.remove(ALLOWED).catch(() => false)
    return false
  }
  await browser.storage.local.set({ [KEY]: true })
  return true
}

/** Calls back whenever the choice changes. Returns what ends it. */
export function watchLookUp(onChange: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'local' && KEY in changes) onChange()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
