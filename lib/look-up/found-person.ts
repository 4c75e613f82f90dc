/** From Wikidata's statements to a person in the reader's words. */
import type { ForeignWords, FoundOffice, FoundPerson } from '../domain/look-up.ts'
import type { WikidataPerson, WikidataStatement, WikidataWords } from './wikidata-schemas.ts'

const HUMAN = 'Q5'
const MOST_OFFICES = 8
const MOST_COUNTRIES = 3

/** Precision of a time as Wikidata counts it, and how much of the date is known then. */
const KNOWN_LENGTH: Record<number, number> = { 9: 4, 10: 7, 11: 10 }

export function isHuman({ claims }: WikidataPerson): boolean {
  return claims.P31.some((kind) => idOf(kind) === HUMAN)
}

/** The numbers of all that has to be named to tell of a person. */
export function idsToName(person: WikidataPerson): string[] {
  return [
    ...officesOf(person)
      .map(({ id }) => id)
      .slice(0, MOST_OFFICES),
    ...countriesOf(person),
  ]
}

/** `names`: what the offices and countries are called, by number; those without a name are passed over. */
export function foundPerson(
  person: WikidataPerson,
  names: ReadonlyMap<string, ForeignWords>,
  language: string,
): FoundPerson {
  const offices = officesOf(person)
  const named = offices.slice(0, MOST_OFFICES).flatMap(({ id, from, to }): FoundOffice[] => {
    const office = names.get(id)
    return office ? [{ office, from, to }] : []
  })
  return {
    id: person.id,
    name: wordsIn(person.labels, language) ?? { text: person.id, language: '' },
    description: wordsIn(person.descriptions, language),
    countries: countriesOf(person).flatMap((id) => names.get(id) ?? []),
    offices: named,
    moreOffices: offices.length - named.length,
  }
}

/** Words in the reader's language, else in English; null where there are none. */
export function wordsIn(words: WikidataWords, language: string): ForeignWords | null {
  const found = words[language] ?? words.en
  if (!found) return null
  // `mul`: a name that is the same in every language.
  return { text: found.value, language: found.language === 'mul' ? '' : found.language }
}

/** Offices held, the latest first, those without a date last. */
function officesOf({ claims }: WikidataPerson): { id: string; from: string | null; to: string | null }[] {
  const held = claims.P39.filter(({ rank }) => rank !== 'deprecated').map((office) => ({
    id: idOf(office),
    from: dateOf(office.qualifiers.P580),
    to: dateOf(office.qualifiers.P582),
  }))
  return held.sort((one, other) => latest(other).localeCompare(latest(one)))
}

function latest({ from, to }: { from: string | null; to: string | null }): string {
  return from ?? to ?? ''
}

/** Where Wikidata prefers some, those; without countries that the person is no longer a citizen of. */
function countriesOf({ claims }: WikidataPerson): string[] {
  const held = claims.P27.filter(
    ({ rank, qualifiers }) => rank !== 'deprecated' && (qualifiers.P582 ?? []).length === 0,
  )
  const preferred = held.filter(({ rank }) => rank === 'preferred')
  const ids = (preferred.length > 0 ? preferred : held).map(idOf)
  return [...new Set(ids)].slice(0, MOST_COUNTRIES)
}

function idOf({ mainsnak }: WikidataStatement): string {
  return mainsnak.datavalue.value.id
}

/** `+2011-05-21T00:00:00Z` as exact as it is known; null where no year of our era is. */
function dateOf(times: WikidataStatement['qualifiers']['P580']): string | null {
  const value = times?.find((one) => one !== null)?.datavalue.value
  const day = /^\+(\d{4}-\d{2}-\d{2})T/.exec(value?.time ?? '')?.[1]
  const length = KNOWN_LENGTH[value?.precision ?? 0]
  return day && length ? day.slice(0, length) : null
}
