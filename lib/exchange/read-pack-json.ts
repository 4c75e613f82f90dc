/** A pack as JSON: `{ "format": "entente-pack", "version": 1, "name", "asOf", "source"?, "licence"?, "terms": [ … ] }`. */
import type { Pack } from '../domain/pack.ts'
import { say } from '../words/say.ts'
import { lineInFile } from './import-file.ts'
import { findPlaces } from './json-places.ts'
import { FaultList, type PackRead, refuse } from './pack-faults.ts'
import { checkAbout } from './pack-schema.ts'
import { MOST_TERMS, TermCollector } from './pack-terms.ts'

export const PACK_FORMAT = 'entente-pack'
/** Raised when a reader of the file must know the difference. */
export const PACK_VERSION = 1

/** A pack is three brackets deep; more is no pack, and some texts are nested to break their readers. */
const DEEPEST = 16

/** Reads the text of a JSON pack. */
export function readPackJson(text: string, isCountry: (code: string) => boolean): PackRead<Pack> {
  const places = findPlaces(text, DEEPEST)
  if (!places.ok) return refuse(say('fault:tooDeep', { most: DEEPEST }), lineInFile(places.line))
  const parsed = parse(text)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== PACK_FORMAT) {
    return refuse(say('fault:noPack', { format: PACK_FORMAT }))
  }
  if (!('version' in value) || value.version !== PACK_VERSION) {
    return refuse(say('fault:packVersion', { latest: PACK_VERSION }))
  }
  if (!('terms' in value) || !Array.isArray(value.terms)) return refuse(say('fault:noTermList'))
  if (value.terms.length > MOST_TERMS) return refuse(say('fault:tooManyTerms', { most: String(MOST_TERMS) }))
  const faults = new FaultList()
  const about = checkAbout(value, ['format', 'version', 'terms'])
  if (!about.ok) for (const fault of about.faults) faults.add(null, fault)
  const collector = new TermCollector(faults, isCountry, about.ok ? about.value.source : '')
  for (const [at, term] of value.terms.entries()) {
    // Said only of terms that are wrong: a pack may have a million.
    collector.add(term, () =>
      say('fault:at.lineTerm', { line: String(places.lines[at] ?? '?'), at: String(at + 1) }),
    )
  }
  if (value.terms.length === 0) faults.add(null, say('fault:noTerms'))
  if (!about.ok || faults.count > 0) return faults.refusal()
  return { ok: true, pack: { ...about.value, terms: collector.terms } }
}

type Parsed = { ok: true; value: unknown } | ReturnType<typeof refuse>

function parse(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text)
    return { ok: true, value }
  } catch (error) {
    const words = error instanceof Error ? error.message : ''
    return refuse(say('fault:noJsonFrom'), lineInFile(lineOfError(words, text) ?? '?'))
  }
}

/** Browsers name the line, or the place in the text, or neither. */
function lineOfError(words: string, text: string): number | null {
  const line = /\bline (\d{1,9})/.exec(words)?.[1]
  if (line) return Number(line)
  const place = /\bposition (\d{1,9})/.exec(words)?.[1]
  if (place) return text.slice(0, Number(place)).split('\n').length
  return /\bend\b/i.test(words) ? text.split('\n').length : null
}
