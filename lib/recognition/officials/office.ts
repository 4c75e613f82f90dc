/** What is known of one office phrase. */
import type { Party } from '../../domain/country.ts'
import type { Head } from '../../knowledge/office-words.ts'

/** An office as the text words it. Token indexes, last exclusive. */
export type OfficePhrase = {
  first: number
  last: number
  head: Head
  /** Token of the head. */
  at: number
  /** After the head and what belongs to it (`Secretary General`, `president-elect`). */
  headLast: number
  /** The words that name the office, party and determiner left out. */
  wordsFirst: number
  wordsLast: number
  /** States or organisations served, in order; more than one only with plural heads. */
  parties: Party[]
  /** States where its bearer is sent (`ambassador to Kenya`), which are not those served. */
  posts: Party[]
  /** Token of a possessive before it that is no party (`Aliyev's envoy`), or of `his`, `its`; null where none. */
  possessor: number | null
  /** A public body, portfolio or movement stands with it. */
  publicBody: boolean
  /** A company, club or school stands with it, or a name that may be one. */
  privateBody: boolean
  unknownBody: boolean
  /** First token of the office joined to it by `and` (`Deputy Prime Minister and Minister of …`); null where none. */
  joined: number | null
  /** It is the first of two joined offices; the second stands for both. */
  merged: boolean
  /** `former`, `then`, `acting` … or '' */
  time: string
  capital: boolean
}
