/** What Wikidata says of people and agreements that the reader asked it about. It never becomes part of a reading, nor of what is kept. */

/** What Wikidata is asked about: somebody in public office, or an agreement by a name of its own. */
export type LookUpQuestion = { about: 'official' | 'agreement'; name: string }

/** Words of Wikidata with the language that they are in, as BCP 47 tag; '' where they belong to none. */
export type ForeignWords = { text: string; language: string }

/** What Wikidata tells of everything it knows. */
type FoundItem = {
  /** Wikidata's number: `Q1234`. */
  id: string
  name: ForeignWords
  /** What sort of person or thing this is, in half a sentence; null where Wikidata has none. */
  description: ForeignWords | null
}

/** A person of Wikidata, who may be the one that is meant. */
export type FoundPerson = FoundItem & {
  /** Countries that the person is a citizen of. */
  countries: ForeignWords[]
  /** Offices, the latest first. */
  offices: FoundOffice[]
  /** Further offices beyond those listed. */
  moreOffices: number
}

/** From and to as ISO 8601, as exact as they are told (`2011`, `2011-05`, `2011-05-21`); null where Wikidata tells none. */
export type FoundOffice = { office: ForeignWords; from: string | null; to: string | null }

/** An instrument of Wikidata, which may be the agreement that is meant. Dates as those of offices. */
export type FoundInstrument = FoundItem & {
  /** What it is an instance of: `treaty`, `free trade agreement`. */
  kinds: ForeignWords[]
  /** Its own day; of most instruments that of signature, but Wikidata does not say so. */
  date: string | null
  places: ForeignWords[]
  inForce: string | null
  ended: string | null
  /** Who signed it, or took part where no signatory is told. */
  parties: ForeignWords[]
  /** Further parties beyond those listed. */
  moreParties: number
}

/** Likely ones first; none where Wikidata knows nothing. `asked`: when it answered, ISO 8601 moment. */
export type LookUpAnswer = LookUpFindings & { asked: string }

export type LookUpFindings =
  | { about: 'official'; found: FoundPerson[] }
  | { about: 'agreement'; found: FoundInstrument[] }

/** Why there is no answer. */
export type LookUpFailure =
  /** The reader or the browser does not allow it: nothing was sent. */
  | { why: 'not-allowed' }
  /** No connection, or it led elsewhere. */
  | { why: 'unreachable' }
  | { why: 'slow' }
  /** It answers nobody now. `until`: before this moment (ISO 8601) it is not asked again. */
  | { why: 'busy'; until: string }
  /** It answered something else than facts. */
  | { why: 'garbled' }
  | { why: 'too-large' }

/** How far asking one question has come. */
export type LookUp =
  | { step: 'asking' }
  | { step: 'answered'; answer: LookUpAnswer }
  | { step: 'failed'; failure: LookUpFailure }

/** What the panel knows of look-ups. */
export type LookUps = {
  /** Whether the reader has switched them on. */
  isOn: boolean
  /** By the key of the question. */
  byQuestion: ReadonlyMap<string, LookUp>
}

/** Tells questions apart: a person and an agreement may have one name. */
export function questionKey({ about, name }: LookUpQuestion): string {
  return `${about} ${name}`
}
