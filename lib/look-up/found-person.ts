/** From Wikidata's statements to a person in the reader's words. */
import type { FoundOffice, FoundPerson } from '../domain/look-up.ts'
import { dateOf, idOf, idsOf, type Names, namesOf, wordsIn } from './wikidata-facts.ts'
import type { WikidataItem, WikidataStatement } from './wikidata-schemas.ts'

const HUMAN = 'Q5'
const MOST_OFFICES = 8
const MOST_COUNTRIES = 3

export function isHuman({ claims }: WikidataItem): boolean {
  return claims.P31.some((kind) => idOf(kind) === HUMAN)
}

/** The numbers of all that has to be named to tell of a person. */
export function idsToTellPerson(person: WikidataItem): string[] {
  return [
    ...officesOf(person)
      .map(({ id }) => id)
      .slice(0, MOST_OFFICES),
    ...countriesOf(person),
  ]
}

/** Offices and countries without a name are passed over. */
export function foundPerson(person: WikidataItem, names: Names, language: string): FoundPerson {
  const offices = officesOf(person)
  const named = offices.slice(0, MOST_OFFICES).flatMap(({ id, from, to }): FoundOffice[] => {
    const office = names.get(id)
    return office ? [{ office, from, to }] : []
  })
  return {
    id: person.id,
    name: wordsIn(person.labels, language) ?? { text: person.id, language: '' },
    description: wordsIn(person.descriptions, language),
    countries: namesOf(countriesOf(person), names),
    offices: named,
    moreOffices: offices.length - named.length,
  }
}

/** Offices held, the latest first, those without a date last. */
function officesOf({ claims }: WikidataItem): { id: string; from: string | null; to: string | null }[] {
  const offices = claims.P39.filter(({ rank }) => rank !== 'deprecated').map((office) => ({
    id: idOf(office),
    from: firstOf(office.qualifiers.P580),
    to: firstOf(office.qualifiers.P582),
  }))
  return offices.sort((one, other) => latest(other).localeCompare(latest(one)))
}

function latest({ from, to }: { from: string | null; to: string | null }): string {
  return from ?? to ?? ''
}

function firstOf(times: WikidataStatement['qualifiers']['P580']): string | null {
  return dateOf(times.find((one) => one !== null) ?? undefined)
}

/** Without countries that the person is no longer a citizen of. */
function countriesOf({ claims }: WikidataItem): string[] {
  const still = claims.P27.filter(({ qualifiers }) => qualifiers.P582.length === 0)
  return idsOf(still).slice(0, MOST_COUNTRIES)
}
