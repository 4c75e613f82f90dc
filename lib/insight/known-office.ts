/**
 * Then and now in the reader's words, the same for card and panel. It runs where an article is read, not on the page:
 * every page would have to load it.
 */

import type { EntityId, Official } from '../domain/entity.ts'
import type { KnownFact, KnownLine, KnownOffice } from '../domain/known-office.ts'
import { isSameOffice } from '../domain/office.ts'
import type { Reading } from '../domain/reading.ts'
import type { Term } from '../domain/term.ts'
import { shortDate } from '../words/date-words.ts'
import { partyName } from '../words/party-name.ts'
import { say } from '../words/say.ts'
import { isVerified, type ThenAndNow, thenAndNow } from './then-and-now.ts'

/** More offices at once than these say less. */
const MOST_TERMS = 2

/** `date`: of the article, ISO 8601; null leaves only what is known of today. Null where nothing is known of the person. */
export function knownOffice(official: Official, date: string | null): KnownOffice | null {
  const { known, name } = official
  if (!known) return null
  const told = thenAndNow(official, known, date)
  return {
    name: plain(known.name) === plain(name) ? null : known.name,
    lines: [
      ...line('then', thenFacts(official, told)),
      ...line('now', nowFacts(official, told)),
      ...line('before', person(known.predecessor)),
      ...line('after', person(known.successor)),
    ],
    contradiction: told.contradiction,
  }
}

function thenFacts(official: Official, { atDate, perhapsAtDate }: ThenAndNow): KnownFact[] {
  return [...atDate, ...perhapsAtDate].slice(0, MOST_TERMS).map((term) => ({
    words: isSaid(official, term) ? say('insight:inOffice') : officeOf(term, official),
    detail: datesOf(term),
    unverified: !isVerified(term),
  }))
}

function nowFacts(official: Official, { atDate, now, last }: ThenAndNow): KnownFact[] {
  if (last) return [lastFact(official, atDate, last)]
  const shown = now.slice(0, MOST_TERMS)
  return shown.map((term, at) => {
    const still = atDate.slice(0, MOST_TERMS).includes(term)
    const day = at === shown.length - 1 && asOf(term)
    return {
      words: nowWords(official, term, { still, again: atDate.some((one) => isSaid(official, one)) }),
      detail: [!still && datesOf(term), day].filter(Boolean).join(' · '),
      unverified: !isVerified(term),
      ...(still && isSaid(official, term) && { still }),
    }
  })
}

function nowWords(
  official: Official,
  term: Term,
  { still, again }: { still: boolean; again: boolean },
): string {
  if (isSaid(official, term) && (still || again))
    return say(still ? 'insight:stillInOffice' : 'insight:again')
  return still ? say('insight:still', { office: term.office }) : officeOf(term, official)
}

/** Nothing is known to be held now. */
function lastFact(
  official: Official,
  atDate: readonly Term[],
  { term, standing }: NonNullable<ThenAndNow['last']>,
): KnownFact {
  const office = officeOf(term, official)
  const over = standing === 'over'
  return {
    words: over
      ? say('insight:noOffice', { date: shortDate(term.to ?? '') })
      : say('insight:perhapsStill', { office }),
    detail: [over && !atDate.includes(term) && say('insight:untilThen', { office }), asOf(term)]
      .filter(Boolean)
      .join(' · '),
    unverified: !isVerified(term),
  }
}

function line(when: KnownLine['when'], facts: KnownFact[]): KnownLine[] {
  return facts.length > 0 ? [{ when, facts }] : []
}

function person(name: string | null): KnownFact[] {
  return name ? [{ words: name, detail: '', unverified: false }] : []
}

/** Whether the article's own words say this very office. */
function isSaid({ office, officeFrom, country }: Official, term: Term): boolean {
  if (office === null || (country !== null && country !== term.country)) return false
  return officeFrom === 'knowledge' ? office === term.office : isSameOffice(office, term.office)
}

function officeOf({ office, country }: Term, official: Official): string {
  const place = partyName(country)
  return country === official.country || office.includes(place)
    ? office
    : say('insight:officeOf', { office, place })
}

/** The dates of a term in words; what is not known is said to be so. */
export function datesOf({ from, to }: Pick<Term, 'from' | 'to'>): string {
  const date = from && shortDate(from)
  if (to === 'now') return date ? say('insight:since', { date }) : ''
  if (to === null) return date ? say('insight:sinceOpen', { date }) : say('insight:undated')
  const end = shortDate(to)
  return date ? say('insight:between', { from: date, to: end }) : say('insight:until', { date: end })
}

function asOf({ asOf: day }: Term): string {
  return say('insight:asOf', { date: shortDate(day) })
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
}

/** What is known of every official of a reading. `date`: of the article, ISO 8601; null where unknown. */
export function knownOffices(
  reading: Pick<Reading, 'officials'>,
  date: string | null,
): Record<EntityId, KnownOffice> {
  const told: Record<EntityId, KnownOffice> = {}
  for (const official of Object.values(reading.officials)) {
    const known = knownOffice(official, date)
    if (known) told[official.id] = known
  }
  return told
}
