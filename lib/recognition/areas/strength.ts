/** The constructions that say that a field follows, and how strongly each does: the sums' first terms, see `certainty.ts`. */

export type Rule =
  | 'before cooperation'
  | 'cooperation in'
  | 'discussed'
  | 'given'
  | 'intended'
  | 'listed'
  | 'promoted'

/** What governs the next phrases: which rule, how strongly (0 to 1). */
export type Governor = { rule: Rule; strength: number }

/** What a sentence that announces a list hands on; `verbs`: its members begin with verbs (`agreed to:`). */
export type Carry = { governor: Governor; verbs: boolean } | null

/** How strongly each construction says that a field follows. */
export const STRENGTH = {
  /** `cooperation in X` */
  cooperation: 0.9,
  /** `X cooperation` */
  before: 0.85,
  /** `X assistance` */
  assistance: 0.75,
  /** `experience in X`, `talks on X` */
  experience: 0.75,
  /** `agreed to promote X` */
  intended: 0.7,
  /** `the field of X` */
  field: 0.6,
  /** `commitment to X` */
  committed: 0.55,
  /** `takes part in X` */
  joined: 0.6,
  /** `money for X`, `helps with X` */
  helped: 0.5,
  /** `will promote X` */
  willed: 0.48,
  /** `discussed X` */
  discussed: 0.55,
  /** `support for X`, `efforts in X` */
  bearing: 0.5,
  /** `promotes X` */
  promoted: 0.42,
  /** `through X` */
  through: 0.4,
  /** `in order to promote X` */
  purpose: 0.38,
  /** `projects that promote X` */
  effect: 0.34,
}
