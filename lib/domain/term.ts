import type { Party } from './country.ts'

/** How far a fact is to be trusted: shown by a source, general knowledge not looked up, or doubtful. */
export type Certainty = 'sourced' | 'known' | 'doubtful'

/** One person's time in one office. */
export type Term = {
  person: string
  /** Other spellings and short forms. */
  aliases: string[]
  office: string
  /** Kind of office: `foreign`, `head-of-state` … */
  officeKey: string
  country: Party
  /** ISO 8601 date as exact as known (`2021`, `2021-05`, `2021-05-09`); null where unknown. */
  from: string | null
  /** As `from`; null is unknown, never "still". `now` is seen in office on some day of the pack's year. */
  to: string | null
  certainty: Certainty
  /** Where it is said; '' where no source is known. */
  source: string
  /** The day the facts were put together, ISO 8601: nothing is known beyond it. */
  asOf: string
}

/** What the knowledge says of one person, whatever the article says. */
export type KnownPerson = {
  /** The name in the knowledge. */
  name: string
  /** All terms, oldest first. */
  terms: Term[]
  /** Who held the weightiest office of the article's date before and after; null where unknown. */
  predecessor: string | null
  successor: string | null
  /** Day the facts were put together, ISO 8601. */
  asOf: string
}
