/** The terms of a pack, collected one by one while a file is read. */
import type { PackTerm } from '../domain/pack.ts'
import { say } from '../words/say.ts'
import type { FaultList } from './pack-faults.ts'
import { checkTerm, shown } from './pack-schema.ts'

/** Most terms of a pack, and of one person: beyond that no facts about officials are meant. */
export const MOST_TERMS = 1_000_000
const MOST_OF_ONE = 200

export class TermCollector {
  readonly terms: PackTerm[] = []
  readonly #faults: FaultList
  readonly #isCountry: (code: string) => boolean
  readonly #source: string
  readonly #ofPerson = new Map<string, number>()

  constructor(faults: FaultList, isCountry: (code: string) => boolean, source: string) {
    this.#faults = faults
    this.#isCountry = isCountry
    this.#source = source
  }

  /** Takes a term, or tells what is wrong with it; `where` is its place in the file. */
  add(value: unknown, where: () => string): void {
    const checked = checkTerm(value, this.#source)
    if (!checked.ok) {
      const place = `${where()}${nameIn(value)}`
      for (const fault of checked.faults) this.#faults.add(place, fault)
      return
    }
    const { person, country } = checked.value
    if (country.length === 2 && !this.#isCountry(country)) {
      this.#faults.add(`${where()}${nameIn(value)}`, say('fault:unknownCountry', { code: country }))
    }
    const id = `${person}|${country}`
    const before = this.#ofPerson.get(id) ?? 0
    this.#ofPerson.set(id, before + 1)
    if (before === MOST_OF_ONE) {
      this.#faults.add(`${where()}${nameIn(value)}`, say('fault:tooManyTerms', { most: String(MOST_OF_ONE) }))
    }
    this.terms.push(checked.value)
  }
}

/** ` (Ana Ruiz)`, so that the row is recognised; '' where it has no name to show. */
function nameIn(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('person' in value)) return ''
  return typeof value.person === 'string' && value.person.trim() ? ` (${shown(value.person.trim())})` : ''
}
