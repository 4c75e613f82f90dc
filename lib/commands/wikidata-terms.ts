/** From what Wikidata's query service answers to the terms of a pack. */
import type { PackTerm } from '../domain/pack.ts'
import { checkTerm } from '../exchange/pack-schema.ts'
import { isKnownParty } from '../knowledge/country-codes.ts'

/** Results as the query service writes them (SPARQL 1.1 Query Results JSON). */
export type SparqlResults = { results: { bindings: Record<string, { value: string } | undefined>[] } }

/**
 * The query that `termsOfResults` reads: who held one of the positions, from when to when, each date with its
 * precision (9 year, 10 month, 11 day). `positions`: Wikidata ids of positions (`Q13403395`); all those that are
 * a minister of foreign affairs where none is given.
 */
export function sparqlQuery(positions: readonly string[]): string {
  const which =
    positions.length > 0
      ? `VALUES ?position { ${positions.map((id) => `wd:${id}`).join(' ')} }`
      : '?position wdt:P279* wd:Q7330070 .'
  return `SELECT ?person ?personLabel ?aliases ?positionLabel ?countryCode ?start ?startPrecision ?end ?endPrecision WHERE {
  ${which}
  ?person p:P39 ?held .
  ?held ps:P39 ?position .
  MINUS { ?held wikibase:rank wikibase:DeprecatedRank . }
  OPTIONAL { ?position (wdt:P1001|wdt:P17) ?country . ?country wdt:P297 ?countryCode . }
  OPTIONAL { ?held pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] . }
  OPTIONAL { ?held pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] . }
  OPTIONAL {
    SELECT ?person (GROUP_CONCAT(DISTINCT ?alias; SEPARATOR = "; ") AS ?aliases) WHERE {
      ?person skos:altLabel ?alias . FILTER(LANG(?alias) = "en")
    } GROUP BY ?person
  }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en,mul". }
}`
}

/** Terms, and the rows that cannot become one, each with its reason. An end that is not given is unknown. */
export function termsOfResults(
  { results }: SparqlResults,
  { officeKey = '' }: { officeKey?: string } = {},
): { terms: PackTerm[]; left: string[] } {
  const terms = new Map<string, PackTerm>()
  const left: string[] = []
  for (const [at, row] of results.bindings.entries()) {
    const value = (name: string) => row[name]?.value.trim() ?? ''
    const reason = whyLeftOut(value)
    if (reason) {
      left.push(`row ${at + 1}: ${reason}`)
      continue
    }
    const term: PackTerm = {
      person: plain(value('personLabel')),
      aliases: aliasesOf(value('aliases')),
      office: value('positionLabel'),
      officeKey,
      country: value('countryCode'),
      from: dateOf(value('start'), value('startPrecision')),
      to: dateOf(value('end'), value('endPrecision')),
      certainty: 'sourced',
      source: value('person').replace(/^http:/, 'https:'),
    }
    const checked = checkTerm(term, '')
    if (!checked.ok) {
      left.push(`row ${at + 1}: ${term.person}: ${checked.faults.join(', ')}`)
      continue
    }
    const key = [term.person, term.office, term.country, term.from, term.to].join('|')
    if (!terms.has(key)) terms.set(key, term)
  }
  return { terms: [...terms.values()], left }
}

const ITEM_ID = /^[QL]\d+$/

function whyLeftOut(value: (name: string) => string): string | null {
  const person = value('personLabel')
  if (!person || ITEM_ID.test(person)) return `${value('person') || 'the person'} has no name in English`
  const office = value('positionLabel')
  if (!office || ITEM_ID.test(office)) return `the position of ${person} has no name in English`
  if (!isKnownParty(value('countryCode')))
    return `the position of ${person} has no country with a code of today`
  return null
}

/** `+2021-05-09T00:00:00Z` as exact as it is known; null where no year is known. */
function dateOf(moment: string, precision: string): string | null {
  const day = /^\+?(\d{4}-\d{2}-\d{2})T/.exec(moment)?.[1]
  const length = { '9': 4, '10': 7, '11': 10, '': 10 }[precision]
  return day && length ? day.slice(0, length) : null
}

function aliasesOf(list: string): string[] {
  const names = list.split('; ').map(plain)
  return [...new Set(names)].filter((name) => name && name.length <= 120).slice(0, 50)
}

/** Names may hold no marks that part or mark up text. */
function plain(name: string): string {
  return name
    .replace(/[|;<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
