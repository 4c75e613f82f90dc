/** What is read off Wikidata's statements, whatever they are about. */
import type { ForeignWords } from '../domain/look-up.ts'
import type { WikidataDate, WikidataStatement, WikidataTime, WikidataWords } from './wikidata-schemas.ts'

/** What items are called, by number. */
export type Names = ReadonlyMap<string, ForeignWords>

/** Precision of a time as Wikidata counts it, and how much of the date is known then. */
const KNOWN_LENGTH: Record<number, number> = { 9: 4, 10: 7, 11: 10 }

/** Words in the reader's language, else in English; null where there are none. */
export function wordsIn(words: WikidataWords, language: string): ForeignWords | null {
  const found = words[language] ?? words.en
  if (!found) return null
  // `mul`: a name that is the same in every language.
  return { text: found.value, language: found.language === 'mul' ? '' : found.language }
}

export function idOf({ mainsnak }: WikidataStatement): string {
  return mainsnak.datavalue.value.id
}

/** Statements that hold: those that Wikidata prefers, else all that it does not give up. */
export function held<Statement extends { rank: WikidataStatement['rank'] }>(
  statements: readonly Statement[],
): Statement[] {
  const preferred = statements.filter(({ rank }) => rank === 'preferred')
  return preferred.length > 0 ? preferred : statements.filter(({ rank }) => rank !== 'deprecated')
}

/** The numbers in statements that hold, each once. */
export function idsOf(statements: readonly WikidataStatement[]): string[] {
  return [...new Set(held(statements).map(idOf))]
}

/** What these are called; those without a name are passed over. */
export function namesOf(ids: readonly string[], names: Names): ForeignWords[] {
  return ids.flatMap((id) => names.get(id) ?? [])
}

/** `+2011-05-21T00:00:00Z` as exact as it is known: month and day `00` are not. Null where no year of our era is. */
export function dateOf(time: WikidataTime | undefined): string | null {
  const value = time?.datavalue.value
  const day = /^\+(\d{4}-\d{2}-\d{2})T/.exec(value?.time ?? '')?.[1]
  const length = KNOWN_LENGTH[value?.precision ?? 0]
  return day && length ? day.slice(0, length).replace(/-00(?:-\d\d)?$/, '') : null
}

/** The first date that holds; null where there is none. */
export function firstDate(statements: readonly WikidataDate[]): string | null {
  return (
    held(statements)
      .map(({ mainsnak }) => dateOf(mainsnak))
      .find((date) => date !== null) ?? null
  )
}
