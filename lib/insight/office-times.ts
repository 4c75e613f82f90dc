/** The offices of a person along time: what the knowledge says, what articles say, and what nobody knows. */
import type { Party } from '../domain/country.ts'
import type { Dossier, OfficeTold } from '../domain/dossier.ts'
import { isSameOffice } from '../domain/office.ts'
import type { Term } from '../domain/term.ts'
import { officesTold } from './offices-told.ts'
import { extentOf, spanOf, type TimeSpan } from './time-span.ts'

/** A time in office. Where begin or end is not known, `span` is only the time in which it may lie. */
export type OfficeTime = { term: Term; span: TimeSpan | null; isBeginKnown: boolean; isEndKnown: boolean }

/** One office with all its times, and the days on which articles name it. */
export type OfficeRow = {
  office: string
  country: Party | null
  times: OfficeTime[]
  told: OfficeTold | null
}

export type OfficeTimes = {
  /** What the knowledge says first, oldest first. */
  rows: OfficeRow[]
  /** Between the first and the last day known of: when no office is known. */
  gaps: TimeSpan[]
}

/** Where nothing else says when an office of unknown begin began, so many years are left open before its end. */
const OPEN_YEARS = 2

export function officeTimes(dossier: Pick<Dossier, 'known' | 'passages'>): OfficeTimes {
  const terms = dossier.known?.terms ?? []
  const bounds = extentOf(terms.flatMap(({ from, to }) => [spanOf(from), spanOf(to)]))
  const rows: OfficeRow[] = []
  for (const term of terms) {
    const time = timeOf(term, bounds)
    const row = rows.find(({ office, country }) => office === term.office && country === term.country)
    if (row) row.times.push(time)
    else rows.push({ office: term.office, country: term.country, times: [time], told: null })
  }
  for (const told of officesTold(dossier)) {
    const row = rows.find(
      (one) =>
        !one.told && (!told.country || one.country === told.country) && isSameOffice(one.office, told.office),
    )
    if (row) row.told = told
    else rows.push({ office: told.office, country: told.country, times: [], told })
  }
  return { rows, gaps: gapsBetween(rows.flatMap(({ times }) => times.flatMap(({ span }) => span ?? []))) }
}

function timeOf(term: Term, bounds: TimeSpan | null): OfficeTime {
  const begin = spanOf(term.from)?.first ?? null
  // Nothing is known beyond the day of the facts.
  const end = term.to === 'now' ? term.asOf : (spanOf(term.to)?.last ?? null)
  const known = { term, isBeginKnown: begin !== null, isEndKnown: end !== null }
  if (begin === null && end === null) return { ...known, span: null }
  const last = end ?? (begin && term.asOf > begin ? term.asOf : (begin ?? ''))
  const first = begin ?? openBegin(last, bounds)
  return { ...known, span: { first, last } }
}

function openBegin(end: string, bounds: TimeSpan | null): string {
  if (bounds && bounds.first < end) return bounds.first
  return `${Number(end.slice(0, 4)) - OPEN_YEARS}${end.slice(4)}`
}

/** Longer than a month: what is shorter is how exact dates are told. */
const GAP_DAYS = 31
const DAY = 24 * 60 * 60 * 1000

function gapsBetween(spans: readonly TimeSpan[]): TimeSpan[] {
  const sorted = [...spans].sort((a, b) => (a.first < b.first ? -1 : 1))
  const gaps: TimeSpan[] = []
  let covered = sorted[0]?.last ?? ''
  for (const { first, last } of sorted) {
    if (Date.parse(first) - Date.parse(covered) > GAP_DAYS * DAY) gaps.push({ first: covered, last: first })
    if (last > covered) covered = last
  }
  return gaps
}
