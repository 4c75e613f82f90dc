/**
 * Who held which office, over several packs. Where two packs speak of one person, they are one person here; where both
 * say when that person held one office of one state, the pack that comes first is believed.
 */
import type { Party } from '../domain/country.ts'
import type { Term } from '../domain/term.ts'
import { fold } from './fold.ts'
import { type HolderPack, seatKey } from './holder-pack.ts'
import { nameKey } from './name-key.ts'
import { keysOfForms } from './person-keys.ts'

export type OfficeHolders = {
  /** Terms of everybody known by this name (full form, alias or short form); [] where nobody is. */
  find(name: string): Term[]
  /** As `find`, told apart by person: each list is one person of one state or of organisations. */
  peopleCalled(name: string): Term[][]
  /** Everybody's terms in one kind of office of one state or organisation, in no order. */
  holdersOf(country: Party, officeKey: string): Term[]
  /** Whether names of office-holders hold this word (folded). */
  isNameWord(word: string): boolean
  /** Whether a full name begins with this word (folded): mostly given names, family names where those come first. */
  isGivenName(word: string): boolean
}

/** Makes the look-up over packs, the one to be believed first coming first. A look-up costs a few searches a pack. */
export function createOfficeHolders(packs: readonly HolderPack[]): OfficeHolders {
  const peopleCalled = (name: string) => {
    const key = nameKey(name)
    return peopleOf(packs, (pack) => pack.withName(key))
  }
  return {
    peopleCalled,
    find: (name) => {
      const people = peopleCalled(name)
      return (people.length > 1 ? people.flat() : people[0]) ?? []
    },
    holdersOf: (country, officeKey) =>
      peopleOf(packs, (pack) => pack.inSeat(seatKey(country, officeKey)))
        .flat()
        .filter((term) => term.country === country && term.officeKey === officeKey),
    isNameWord: (word) => packs.some((pack) => pack.hasWord(word)),
    isGivenName: (word) => packs.some((pack) => pack.hasGivenName(word)),
  }
}

/** A person as one pack knows them. */
type Entry = { pack: HolderPack; number: number; terms: Term[] }

function peopleOf(packs: readonly HolderPack[], ask: (pack: HolderPack) => number[]): Term[][] {
  const [only] = packs
  if (only && packs.length === 1) return ask(only).map(only.termsOf)
  const found: Entry[] = []
  for (const pack of packs) {
    for (const number of ask(pack)) found.push({ pack, number, terms: pack.termsOf(number) })
  }
  const people: Entry[][] = []
  for (const entry of found) {
    if (people.some((entries) => entries.some((one) => isEntry(one, entry)))) continue
    people.push([entry, ...elsewhere(packs, entry)])
  }
  return people.map((entries) => joined(packs, entries))
}

/** The same person in the other packs, whatever name was asked for. */
function elsewhere(packs: readonly HolderPack[], entry: Entry): Entry[] {
  const keys = fullKeys(entry.terms)
  const states = new Set(entry.terms.map(({ country }) => country))
  const found: Entry[] = []
  for (const pack of packs) {
    if (pack === entry.pack) continue
    for (const number of new Set(keys.flatMap((key) => pack.withName(key)))) {
      const terms = pack.termsOf(number)
      const sameName = fullKeys(terms).some((key) => keys.includes(key))
      if (sameName && terms.some(({ country }) => states.has(country))) found.push({ pack, number, terms })
    }
  }
  return found
}

/** Keys of the full forms: a surname alone makes nobody the same person. */
function fullKeys(terms: readonly Term[]): string[] {
  const [first] = terms
  const keys = first ? keysOfForms(first.person, first.aliases) : []
  const long = keys.filter((key) => key.includes(' '))
  return long.length > 0 ? long : keys.slice(0, 1)
}

function joined(packs: readonly HolderPack[], entries: Entry[]): Term[] {
  entries.sort((a, b) => packs.indexOf(a.pack) - packs.indexOf(b.pack))
  const person = entries[0]?.terms[0]?.person ?? ''
  const believed: Term[] = []
  for (const { terms } of entries) {
    const fresh = terms.filter((term) => !believed.some((other) => isSameSeat(term, other)))
    believed.push(...fresh.map((term) => (term.person === person ? term : { ...term, person })))
  }
  return believed
}

function isEntry(one: Entry, other: Entry): boolean {
  return one.pack === other.pack && one.number === other.number
}

function isSameSeat(one: Term, other: Term): boolean {
  if (one.country !== other.country) return false
  if (one.officeKey && other.officeKey && one.officeKey !== 'other') return one.officeKey === other.officeKey
  return fold(one.office) === fold(other.office)
}
