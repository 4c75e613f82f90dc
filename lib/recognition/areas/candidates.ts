/** The phrases of a sentence that may name fields, gathered in order. */
import { partnersBefore } from './cooperation-phrase.ts'
import type { Phrase } from './noun-phrase.ts'
import type { Part } from './parts.ts'
import type { Governor } from './strength.ts'

/** A phrase that may name a field. */
export type Candidate = Phrase & {
  governor: Governor
  /** Begins with a verb that belongs to it (`combating`). */
  verb: boolean
  /** How it joins the candidate before. */
  joint: 'and' | 'comma' | 'none'
  /** One state alone does what is said of it. */
  alone: boolean
  /** Cooperation itself is its head (`[trade] cooperation`). */
  beforeCooperation: boolean
}

/** How much less sure a partner of the word before cooperation is than that word. */
const A_PARTNER_LESS = 0.05
/** Candidates that stand this near to one another may be one list. */
const NEAR = 3

type Shape = { verb?: boolean; alone?: boolean; beforeCooperation?: boolean }

/** The candidates of one sentence. */
export class Candidates {
  readonly found: Candidate[] = []
  private readonly parts: readonly Part[]

  constructor(parts: readonly Part[]) {
    this.parts = parts
  }

  add(phrase: Phrase, governor: Governor, shape: Shape): void {
    const { verb = false, alone = false, beforeCooperation = false } = shape
    const kind = this.markBefore(phrase.first)
    const previous = this.found.at(-1)
    const near = previous !== undefined && phrase.first - previous.last <= NEAR
    const joint = near && (kind === 'and' || kind === 'comma') ? kind : 'none'
    this.found.push({ ...phrase, governor, verb, alone, joint, beforeCooperation })
  }

  /** Adds what leads by commas and `and` to the phrase at `at` (`[economic] and [trade] ties`). */
  addPartners(at: number, governor: Governor, adjectivesOnly: boolean): void {
    const floor = this.found.at(-1)?.last ?? 0
    const strength = governor.strength - A_PARTNER_LESS
    for (const partner of partnersBefore(this.parts, at, { floor, adjectivesOnly })) {
      this.add(partner, { ...governor, strength }, { beforeCooperation: true })
    }
  }

  /** What leads to a phrase, determiners and a preposition left out (`…, and for the training`). */
  private markBefore(first: number): Part['kind'] | undefined {
    const joints = this.parts.slice(Math.max(0, first - NEAR), first).map(({ kind }) => kind)
    return joints.findLast((kind) => kind !== 'determiner' && kind !== 'preposition')
  }
}
