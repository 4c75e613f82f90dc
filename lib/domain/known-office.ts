/** One fact of the knowledge. */
export type KnownFact = {
  words: string
  /** Dates, or the day of the fact; '' where there is nothing to add. */
  detail: string
  /** No source shows it. */
  unverified: boolean
  /** The very office that the article names, held still: no news. */
  still?: true
}

/** Facts of the article’s date, of today, and of who came before and after. */
export type KnownLine = { when: 'then' | 'now' | 'before' | 'after'; facts: KnownFact[] }

/** What the knowledge says of an official, line by line. */
export type KnownOffice = {
  /** The name in the knowledge where the article's is another one; null where they are the same. */
  name: string | null
  lines: KnownLine[]
  /** One sentence where article and knowledge contradict each other. */
  contradiction: string | null
}
