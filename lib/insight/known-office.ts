/**
 * Then and now in the reader's words, the same for card and panel. It runs where an article is read, not on the page:
 * every page would have to load it.
 */
import { dateInWords } from '../domain/date-words.ts'
import type { EntityId, Official } from '../domain/entity.ts'
import type { KnownLine, KnownOffice } from '../domain/known-office.ts'
import { isSameOffice } from '../domain/office.ts'
import { partyName } from '../domain/party-name.ts'
import type { Reading } from '../domain/reading.ts'
import type { KnownPerson, Term } from '../domain/term.ts'
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
    lines: [...thenLines(official, told), ...nowLines(official, told, known), ...aroundLines(known)],
    contradiction: told.contradiction,
  }
}

function thenLines(official: Official, { atDate, perhapsAtDate }: ThenAndNow): KnownLine[] {
  return [...atDate, ...perhapsAtDate].slice(0, MOST_TERMS).map((term) => ({
    label: 'Then',
    words: isSaid(official, term) ? 'In office' : officeOf(term, official),
    detail: datesOf(term),
    unverified: !isVerified(term),
  }))
}

function nowLines(official: Official, { atDate, now, last }: ThenAndNow, known: KnownPerson): KnownLine[] {
  const lines = now.slice(0, MOST_TERMS).map((term): KnownLine => {
    const same = atDate.slice(0, MOST_TERMS).includes(term)
    return {
      label: 'Now',
      words: same
        ? isSaid(official, term)
          ? 'Still in office'
          : `Still ${term.office}`
        : officeOf(term, official),
      detail: [!same && datesOf(term), asOf(term.asOf)].filter(Boolean).join(' · '),
      unverified: !isVerified(term),
    }
  })
  if (!last) return lines
  const { term, standing } = last
  const office = officeOf(term, official)
  const words =
    standing === 'over'
      ? `No office known since ${dateInWords(term.to ?? '')}`
      : `Perhaps still ${office}: its end is not known`
  const wasAnother = standing === 'over' && !atDate.includes(term)
  const detail = [wasAnother && `then ${office}`, asOf(known.asOf)].filter(Boolean).join(' · ')
  return [{ label: 'Now', words, detail, unverified: !isVerified(term) }]
}

function aroundLines({ predecessor, successor }: KnownPerson): KnownLine[] {
  const line = (label: KnownLine['label'], words: string | null): KnownLine[] =>
    words ? [{ label, words, detail: '', unverified: false }] : []
  return [...line('Before', predecessor), ...line('After', successor)]
}

/** Whether the article's own words say this very office. */
function isSaid({ office, officeFrom, country }: Official, term: Term): boolean {
  if (office === null || (country !== null && country !== term.country)) return false
  return officeFrom === 'knowledge' ? office === term.office : isSameOffice(office, term.office)
}

function officeOf({ office, country }: Term, official: Official): string {
  const place = partyName(country)
  return country === official.country || office.includes(place) ? office : `${office}, ${place}`
}

/** The dates of a term in words; what is not known is said to be so. */
export function datesOf({ from, to }: Pick<Term, 'from' | 'to'>): string {
  const since = from && dateInWords(from)
  if (to === 'now') return since ? `since ${since}` : ''
  if (to === null) return since ? `from ${since}, end not known` : 'dates not known'
  return since ? `${since} – ${dateInWords(to)}` : `until ${dateInWords(to)}`
}

function asOf(day: string): string {
  return `as of ${dateInWords(day)}`
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
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
