import type { Term } from '../domain/term.ts'

/**
 * Whether a term may cover a date. Dates are as exact as written, so "2021" covers all of 2021; an unknown end covers
 * whatever comes after the start, which is a guess: the caller must not call it current.
 */
export function coversDate(term: Pick<Term, 'from' | 'to'>, date: string): boolean {
  if (term.from && date.slice(0, term.from.length) < term.from) return false
  if (term.to === null || term.to === 'now') return true
  return date.slice(0, term.to.length) <= term.to
}
