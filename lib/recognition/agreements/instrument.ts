import type { Candidate } from './candidate.ts'

/** All full mentions of one instrument, in the order of the text. */
export type Instrument = {
  mentions: Candidate[]
  key: string
  generic: boolean
  /** It was named below the headline. */
  inBody: boolean
}

/** `name`: the key without what follows the head; `key`: the whole. */
export type Named = { candidate: Candidate; key: string; name: string; block: number; determiner: string }
