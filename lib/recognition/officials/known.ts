/** What the knowledge says about a name at the article's date. */
import type { Party } from '../../domain/country.ts'
import { byWeight } from '../../domain/office.ts'
import type { Term } from '../../domain/term.ts'
import { coversDate } from '../../knowledge/covers-date.ts'
import { historicLeaders } from '../../knowledge/historic-leaders.ts'
import type { OfficeHolders } from '../../knowledge/office-holders.ts'

/** Years for which a term without a known end may be thought to go on. */
const LONGEST_OPEN_TERM = 9
/** Years after the end of an office in which its holder is still an official to the news. */
const LONGEST_PAST = 12

/** Terms of one person only that this name may mean on that date, weightiest first; [] where it may mean several people. */
export function knownTerms(
  officeHolders: OfficeHolders,
  name: string,
  { date, parties }: { date: string | null; parties: ReadonlySet<Party> | null },
): Term[] {
  const all = termsOf(officeHolders, name)
  let terms = all.filter((term) => date === null || (coversDate(term, date) && !isStale(term, date)))
  const historic = terms.length > 0 ? [] : historicLeaders(name)
  if (date !== null) terms.push(...historic.filter((term) => coversDate(term, date)))
  if (terms.length === 0 && date !== null && name.includes(' '))
    terms = all.filter((term) => isPast(term, date))
  if (all.length === 0 && terms.length === 0)
    terms = historic.filter((term) => date === null || isOver(term, date))
  if (parties)
    terms = terms.filter(
      (term) =>
        parties.has(term.country) || term.country.length > 2 || (date !== null && leads(term, name, date)),
    )
  const persons = new Set(
    terms.map((term) => `${term.person} ${term.country.length > 2 ? '' : term.country}`),
  )
  if (persons.size > 1 && new Set(terms.map((term) => term.person)).size > 1) return []
  return terms.sort(byWeight)
}

/** The full name of who leads a state or its diplomacy on that day means them also where the text does not name the state. */
function leads(term: Term, name: string, date: string): boolean {
  return (
    /^(?:foreign|head-of-(?:state|government))$/.test(term.officeKey) &&
    name.includes(' ') &&
    term.to !== null &&
    coversDate(term, date)
  )
}

/** Terms of that name, or of its first two parts where it is a chain of fathers (`Mohammed bin Salman bin Abdulaziz`). */
function termsOf(officeHolders: OfficeHolders, name: string): Term[] {
  const terms = officeHolders.find(name)
  const short = /^\S+ bin \S+(?= )/i.exec(name)?.[0]
  return terms.length > 0 || !short ? terms : officeHolders.find(short)
}

function isOver({ from }: Term, date: string): boolean {
  return from !== null && from <= date
}

/** Whether it is an office held on that day, not one held before. */
export function isHeld(term: Term, date: string | null): boolean {
  return date !== null && coversDate(term, date)
}

function isStale({ from, to }: Term, date: string): boolean {
  return (
    to === null && from !== null && Number(date.slice(0, 4)) - Number(from.slice(0, 4)) > LONGEST_OPEN_TERM
  )
}

function isPast({ to }: Term, date: string): boolean {
  if (to === null || to === 'now') return false
  const years = Number(date.slice(0, 4)) - Number(to.slice(0, 4))
  return years >= 0 && years <= LONGEST_PAST
}
