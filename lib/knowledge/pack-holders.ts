/** From facts to the form in which a pack is stored, and back. */
import type { Pack, PackTerm } from '../domain/pack.ts'
import type { PackedHolders } from '../domain/packed-holders.ts'
import { certaintyLetter, openPack, seatKey } from './holder-pack.ts'
import { KeyIndexBuilder } from './key-index.ts'
import { keysOfForms, personId, surnameKeys } from './person-keys.ts'
import { toTextList } from './text-list.ts'

/** Packs terms. Names, aliases, countries and dates may not hold `|` and `;`. */
export function packHolders({ asOf, terms }: Pick<Pack, 'asOf' | 'terms'>): PackedHolders {
  const offices = numberer()
  const officeKeys = numberer()
  const sources = numberer()
  const names = new KeyIndexBuilder()
  const seats = new KeyIndexBuilder()
  const words = new KeyIndexBuilder()
  const given = new KeyIndexBuilder()
  const persons: string[] = []
  for (const held of byPerson(terms).values()) {
    const number = persons.length
    const name = held[0]?.person ?? ''
    const aliases = [...new Set(held.flatMap((term) => term.aliases))]
    const keys = new Set(keysOfForms(name, aliases))
    for (const term of held) {
      for (const key of surnameKeys(name, term.officeKey, term.country)) keys.add(key)
    }
    for (const key of keys) {
      names.add(key, number)
      const parts = key.split(' ')
      for (const word of parts) words.add(word, 0)
      if (parts.length > 1) given.add(parts[0] ?? '', 0)
    }
    for (const key of new Set(held.map((term) => seatKey(term.country, term.officeKey)))) {
      seats.add(key, number)
    }
    const lines = held.map((term) =>
      [
        term.country,
        offices.of(term.office),
        officeKeys.of(term.officeKey),
        term.from ?? '',
        term.to ?? '',
        certaintyLetter(term.certainty),
        sources.of(term.source),
      ].join(';'),
    )
    persons.push([name, aliases.join(';'), ...lines].join('|'))
  }
  return {
    asOf,
    names: names.build(),
    seats: seats.build(),
    words: words.buildKeys(),
    given: given.buildKeys(),
    persons: toTextList(persons),
    offices: toTextList(offices.items),
    officeKeys: toTextList(officeKeys.items),
    sources: toTextList(sources.items),
  }
}

/** The terms of a stored pack, person by person. */
export function* unpackTerms(packed: PackedHolders): Generator<PackTerm> {
  const pack = openPack(packed)
  for (let person = 0; person < pack.count; person++) {
    for (const { asOf, ...term } of pack.termsOf(person)) yield term
  }
}

function byPerson(terms: readonly PackTerm[]): Map<string, PackTerm[]> {
  const persons = new Map<string, PackTerm[]>()
  for (const term of terms) {
    const id = personId(term.person, term.country)
    const held = persons.get(id)
    if (held) held.push(term)
    else persons.set(id, [term])
  }
  return persons
}

function numberer() {
  const items: string[] = []
  const numbers = new Map<string, number>()
  return {
    items,
    of(item: string): number {
      const known = numbers.get(item)
      if (known !== undefined) return known
      numbers.set(item, items.length)
      return items.push(item) - 1
    },
  }
}
