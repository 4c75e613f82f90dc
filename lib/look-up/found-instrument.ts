/** From Wikidata's statements to an instrument in the reader's words. */
import type { FoundInstrument } from '../domain/look-up.ts'
import { firstDate, idsOf, type Names, namesOf, wordsIn } from './wikidata-facts.ts'
import type { WikidataItem } from './wikidata-schemas.ts'

const MOST_KINDS = 3
const MOST_PLACES = 2
const MOST_PARTIES = 8

/** Words of the kinds of instruments that Wikidata knows, which are too many to be listed by number. */
const KINDS_IN_ENGLISH =
  /\b(?:accord|agreement|armistice|charter|communiqu[eé]|compact|convention|covenant|declaration|memorandum|pact|partnership|protocol|treaty)/i

/** The numbers that tell what something is, by which instruments are told from all else. */
export function kindsOf({ claims }: WikidataItem): string[] {
  return idsOf(claims.P31).slice(0, MOST_KINDS)
}

/** The numbers of all else that has to be named to tell of an instrument. */
export function idsToTellInstrument(item: WikidataItem): string[] {
  return [...placesOf(item), ...partiesOf(item).slice(0, MOST_PARTIES)]
}

/** `kinds`: what its kinds are called in English. Signatories alone make none: petitions have them too. */
export function isInstrument(kinds: readonly string[]): boolean {
  return kinds.some((kind) => KINDS_IN_ENGLISH.test(kind))
}

/** Kinds, places and parties without a name are passed over. */
export function foundInstrument(item: WikidataItem, names: Names, language: string): FoundInstrument {
  const { id, labels, descriptions, claims } = item
  const parties = partiesOf(item)
  const named = namesOf(parties.slice(0, MOST_PARTIES), names)
  return {
    id,
    name: wordsIn(labels, language) ?? { text: id, language: '' },
    description: wordsIn(descriptions, language),
    kinds: namesOf(kindsOf(item), names),
    date: firstDate(claims.P585) ?? firstDate(claims.P571),
    places: namesOf(placesOf(item), names),
    inForce: firstDate(claims.P7588) ?? firstDate(claims.P580),
    ended: firstDate(claims.P582),
    parties: named,
    moreParties: parties.length - named.length,
  }
}

function placesOf({ claims }: WikidataItem): string[] {
  return idsOf(claims.P276).slice(0, MOST_PLACES)
}

function partiesOf({ claims }: WikidataItem): string[] {
  return idsOf(claims.P1891.length > 0 ? claims.P1891 : claims.P710)
}
