/** Sites: what is read or left alone as a whole. */
import { isHost } from '../domain/stored-settings.ts'

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

/** The host of what a reader types: a host name or an address; null where it is neither. */
export function typedHost(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  const host = siteOf(text.includes('://') ? text : `https://${text}`)?.host ?? ''
  const isName = host.includes('.') || host === 'localhost' || host.startsWith('[')
  return isName && isHost(host) ? host : null
}

/** The host that a match pattern names; for `*.example.org` the domain alone. */
export function hostOfPattern(pattern: string): string | null {
  return /^[\w*]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? null
}
