/** What Wikidata says of people whom the reader asked it about. It never becomes part of a reading, nor of what is kept. */

/** Words of Wikidata with the language that they are in, as BCP 47 tag; '' where they belong to none. */
export type ForeignWords = { text: string; language: string }

/** A person of Wikidata, who may be the one that is meant. */
export type FoundPerson = {
  /** Wikidata's number: `Q1234`. */
  id: string
  name: ForeignWords
  /** What sort of person this is, in half a sentence; null where Wikidata has none. */
  description: ForeignWords | null
  /** Countries that the person is a citizen of. */
  countries: ForeignWords[]
  /** Offices, the latest first. */
  offices: FoundOffice[]
  /** Further offices beyond those listed. */
  moreOffices: number
}

/** From and to as ISO 8601, as exact as they are told (`2011`, `2011-05`, `2011-05-21`); null where Wikidata tells none. */
export type FoundOffice = { office: ForeignWords; from: string | null; to: string | null }

/** Likely people first; none where Wikidata knows nobody. `asked`: when it answered, ISO 8601 moment. */
export type LookUpAnswer = { people: FoundPerson[]; asked: string }

/** Why there is no answer. */
export type LookUpFailure =
  /** The reader or the browser does not allow it: nothing was sent. */
  | { why: 'not-allowed' }
  /** No connection, or it led elsewhere. */
  | { why: 'unreachable' }
  | { why: 'slow' }
  /** It answers nobody now. `until`: before this moment (ISO 8601) it is not asked again. */
  | { why: 'busy'; until: string }
  /** It answered something else than facts about people. */
  | { why: 'garbled' }
  | { why: 'too-large' }

/** How far asking about one name has come. */
export type LookUp =
  | { step: 'asking' }
  | { step: 'answered'; answer: LookUpAnswer }
  | { step: 'failed'; failure: LookUpFailure }

/** What the panel knows of look-ups. */
export type LookUps = {
  /** Whether the reader has switched them on. */
  isOn: boolean
  /** By the name that was asked about. */
  byName: ReadonlyMap<string, LookUp>
}
