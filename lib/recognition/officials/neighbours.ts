/** Who held an office before and after somebody. */
import { isSameOffice } from '../../domain/office.ts'
import type { Term } from '../../domain/term.ts'

/** Offices of which a state has one: their holders follow each other whatever the office is called just then. */
const ONE_SEAT = new Set([
  'central-bank',
  'chief-of-defence',
  'defence',
  'finance',
  'foreign',
  'head-of-government',
  'head-of-state',
  'interior',
])

/** Who fills in for less than this many days is passed over. */
const STOPGAP_DAYS = 100

/** Dates of leaving and taking over are told so many days apart. */
const OVERLAP_DAYS = 45

/** A gap between two terms may be so long in days before nobody can be called the next holder. */
const LONGEST_GAP_DAYS = 550

/** The names of those who held the office of `term` before and after; null where unknown. `holders` may be in any order. */
export function neighbours(
  term: Term,
  holders: readonly Term[],
): { predecessor: string | null; successor: string | null } {
  const seat = holders
    .filter((one) => one.person === term.person || isSeat(one, term))
    .filter((one) => one.person === term.person || !isStopgap(one))
  return { predecessor: before(term, seat), successor: after(term, seat) }
}

function isSeat(one: Term, term: Term): boolean {
  if (
    /\b(?:deputy|vice|assistant)\b/i.test(one.office) !== /\b(?:deputy|vice|assistant)\b/i.test(term.office)
  )
    return false
  return ONE_SEAT.has(term.officeKey) || isSameOffice(one.office, term.office)
}

function isStopgap({ office, from, to }: Term): boolean {
  if (!/\b(?:acting|caretaker|interim)\b/i.test(office)) return false
  return from !== null && to !== null && to !== 'now' && daysBetween(from, to) < STOPGAP_DAYS
}

/** Goes back over terms of the same person; whoever ended last before theirs is meant. */
function before(term: Term, seat: readonly Term[]): string | null {
  if (term.from === null) return null
  let best: Term | null = null
  for (const one of seat) {
    if (one === term || one.from === null || one.from >= term.from) continue
    if (one.to === 'now' || (one.to !== null && daysBetween(term.from, one.to) > OVERLAP_DAYS)) continue
    if (!best || (best.from ?? '') < one.from) best = one
  }
  if (!best || isFarApart(best.to, term.from)) return null
  return best.person === term.person ? before(best, seat) : best.person
}

function after(term: Term, seat: readonly Term[]): string | null {
  if (term.from === null || term.to === null || term.to === 'now') return null
  let best: Term | null = null
  for (const one of seat) {
    if (one === term || one.from === null || one.from <= term.from) continue
    if (daysBetween(one.from, term.to) > OVERLAP_DAYS) continue
    if (!best || one.from < (best.from ?? '')) best = one
  }
  if (!best || isFarApart(term.to, best.from)) return null
  return best.person === term.person ? after(best, seat) : best.person
}

function isFarApart(end: string | null, start: string | null): boolean {
  return end !== null && start !== null && daysBetween(end, start) > LONGEST_GAP_DAYS
}

/** From one day to another; dates without month or day count from their first day. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
