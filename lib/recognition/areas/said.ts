/** What a sentence has said so far that may make a later word govern: cooperation, intent, means, what is listed. */
import type { Part } from './parts.ts'
import { type Speech, speechOf } from './speech.ts'
import { STRENGTH } from './strength.ts'
import { AGENDAS, EXPERIENCE_HEADS, TEXTS } from './word-sets.ts'

/** `fields` counts for more where cooperation was spoken of, for less elsewhere. */
const FIELD_IN_SENSE = 0.2
const FIELD_ELSEWHERE = -0.15

/** The memory of a sentence, word by word. Strengths are 0 to 1. */
export class Said {
  /** The sentence has spoken of cooperation or aid. */
  sense = false
  /** What waits for a preposition to make it govern. */
  pending = 0
  intent: number
  /** The most that anything promises about a list after a colon. */
  announced = 0
  /** The subject so far is fields (`the priority areas`). */
  fields = false
  /** An agreement or plan has been spoken of, whose contents a list may tell. */
  text = false
  /** Money, places or goods wait for `for` or `in` (`a grant for X`). */
  given = false
  /** A verb of help waits for `with`, `against` or `in` (`helps Kenya with X`). */
  helping = false
  /** A verb of speech or training waits for its preposition, whatever stands between (`spoke with her guest about X`). */
  speech: Speech | null = null
  /** Cooperation or support has been spoken of (`our support for Iraq in its fight against X`). */
  helped = false
  /** Inside `from X to Y`. */
  ranging = false
  /** The sentence before spoke of cooperation. */
  readonly follows: boolean

  constructor(intent: number, follows: boolean) {
    this.intent = intent
    this.follows = follows
  }

  /** Notes what a word says by itself, wherever it stands. */
  note(part: Part): void {
    if (/^(?:together|jointly|joint|support\w*)$/.test(part.key)) this.helped = true
    if (part.key === 'jointly' || part.key === 'together') this.sense = true
    if (TEXTS.has(part.key)) this.text = true
    if (AGENDAS.has(part.key)) this.announce(STRENGTH.discussed)
    const roles = part.lexeme?.roles
    if (!roles) return
    const shared = roles.has('cooperation') || roles.has('cooperationVerb') || part.act === 'aid'
    if (shared || part.key === 'assistance' || part.key === 'aid') this.sense = true
    if (shared) this.helped = true
    if (roles.has('intent')) this.intend(STRENGTH.intended)
    if (roles.has('field')) this.announce(STRENGTH.discussed)
    if (roles.has('means')) this.given = true
  }

  announce(strength: number): void {
    this.announced = Math.max(this.announced, strength)
  }

  intend(strength: number): void {
    this.intent = Math.max(this.intent, strength)
  }

  /** `helps Kenya with X` gives, `helps to build X` means to build. */
  help(verb: Part): void {
    this.helping = /^(?:advis|assist|equip|help|provid|support|train)/.test(verb.key)
    if (/^help/.test(verb.key)) this.intend(STRENGTH.helped)
  }

  /** A new clause: nothing intended before it reaches further. */
  clause(part: Part): void {
    this.helping = false
    this.intent = 0
    this.speech = speechOf(part.key)
    if (part.kind === 'relative') this.pending *= 0.8
  }

  demand(): void {
    this.pending = 0
    this.intent = 0
  }

  /** A noun of cooperation has been read; `bears`: a field may follow it. */
  cooperation(bears: boolean): void {
    this.sense = true
    this.intend(STRENGTH.intended)
    this.pending = bears ? STRENGTH.cooperation : 0
  }

  /** Notes a head such as `areas` or `agenda`, of which a list may say what they are. */
  namesFields(head: Part | undefined): void {
    if (head?.lexeme?.roles.has('field') || AGENDAS.has(head?.key ?? '')) this.fields = true
  }

  /**
   * A phrase has been read. `neutral`: it only says who cooperates, so that what is pending stays so; `governed`: it
   * stands where a field may.
   */
  passed(head: Part | undefined, { neutral, governed }: { neutral: boolean; governed: boolean }): void {
    if (!neutral) this.pending = 0
    const roles = head?.lexeme?.roles
    if (!neutral) this.fields = false
    this.namesFields(head)
    if (roles?.has('field')) {
      const more = governed || this.sense ? FIELD_IN_SENSE : FIELD_ELSEWHERE
      this.pending = Math.max(this.pending, STRENGTH.field + more)
    } else if (roles?.has('bearing')) {
      const strength = EXPERIENCE_HEADS.has(head?.key ?? '') ? STRENGTH.experience : STRENGTH.bearing
      this.pending = Math.max(this.pending, strength)
    }
  }
}
