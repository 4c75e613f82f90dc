/**
 * What governs the phrases of a sentence, word by word. A word of cooperation, talk or intent announces (`pending`,
 * `intent`); a preposition, a list opener or a verb makes it govern (`current`); a new clause ends it. A complement puts
 * it aside until the next list mark.
 */
import type { Part } from './parts.ts'
import { type Carry, type Governor, type Rule, STRENGTH } from './strength.ts'
import {
  AGENDAS,
  COMMITTED,
  EXPERIENCE_HEADS,
  FOUNDATIONS,
  LIGHT_HEADS,
  OPENING_PREPOSITIONS,
  PERSONS,
  PROMOTIONS,
  STOPPING_PREPOSITIONS,
} from './word-sets.ts'

const STRONGEST_LIST = 0.95
const A_LIST_MORE = 0.05
const A_COMPLEMENT_LESS = 0.15
/** `fields` counts for more where cooperation was spoken of, for less elsewhere. */
const FIELD_IN_SENSE = 0.2
const FIELD_ELSEWHERE = -0.15

const LISTS = /^(?:cover|includ|rang|ran |run)/
/** At the beginning of a sentence they say what it is about (`On trade, the two sides agreed …`). */
const TOPICAL = /^(?:as for|concerning|on|regarding)$/
const ALLOTTED = /^(?:allocated|dedicated|devoted|go|goes|going|went)$/
const GIVING = /^(?:for|in|towards?)$/
const TAKES_PART = /^(?:participat\w*|t(?:ak\w*|ook) part|join\w*) in$/

/** The state of a sentence read so far. */
export class Governing {
  current: Governor | null
  /** The sentence has spoken of cooperation or aid. */
  sense = false
  private aside: Governor | null = null
  private pending = 0
  private intent: number
  /** The most that anything said so far promises about a list after a colon. */
  private announced = 0
  /** The subject so far is fields (`the priority areas`). */
  private fields = false
  /** Money, places or goods wait for `for` or `in` (`a grant for X`). */
  private given = false
  /** A verb of help waits for `with`, `against` or `in` (`helps Kenya with X`). */
  private helping = false
  /** Inside `from X to Y`. */
  private ranging = false
  /** The sentence before spoke of cooperation. */
  private readonly follows: boolean

  constructor(carry: Carry, follows: boolean) {
    this.current = carry?.governor ?? null
    this.intent = carry?.verbs ? STRENGTH.intended : 0
    this.follows = follows
  }

  /** Notes what a word says by itself, wherever it stands. */
  note(part: Part): void {
    if (part.key === 'jointly' || part.key === 'together') this.sense = true
    if (AGENDAS.has(part.key)) this.announce(STRENGTH.discussed)
    const roles = part.lexeme?.roles
    if (!roles) return
    const shared = roles.has('cooperation') || roles.has('cooperationVerb') || part.act === 'aid'
    if (shared || part.key === 'assistance' || part.key === 'aid') this.sense = true
    if (roles.has('intent')) this.intent = Math.max(this.intent, STRENGTH.intended)
    if (roles.has('field')) this.announce(STRENGTH.discussed)
    if (roles.has('means')) this.given = true
  }

  private announce(strength: number): void {
    this.announced = Math.max(this.announced, strength)
  }

  stop(): void {
    this.current = null
    this.aside = null
  }

  /** A finite verb, a relative word: nothing intended before it reaches further. */
  clause(part: Part): void {
    this.stop()
    this.helping = false
    this.intent = 0
    if (part.kind === 'relative') this.pending *= 0.8
  }

  modal(part: Part): void {
    this.stop()
    this.ranging = false
    if (/^(?:will|would|should|shall)$/.test(part.key)) this.intent = Math.max(this.intent, STRENGTH.willed)
  }

  listMark(part: Part): void {
    this.current ??= this.aside
    if (part.kind === 'semicolon') this.pending = 0
  }

  /** A colon; `list`: more than one phrase follows it. */
  colon(list: boolean): void {
    const strength = Math.max(this.pending, list ? this.announced : 0)
    if (!this.current && strength > 0) this.current = { rule: 'listed', strength }
  }

  /** A form of `be`; `list`: a list follows it (`the fields are X, Y and Z`). */
  be(list: boolean): void {
    this.stop()
    if (list && this.fields) this.current = { rule: 'listed', strength: STRENGTH.discussed }
    this.fields = false
  }

  cooperate(part: Part): void {
    this.stop()
    this.pending = STRENGTH.cooperation
    if (part.key.startsWith('coordinat')) this.current = { rule: 'intended', strength: STRENGTH.intended }
    if (/ (?:on|in)$|^(?:assist|help)\w* with$/.test(part.key))
      this.current = { rule: 'cooperation in', strength: this.pending }
  }

  demand(): void {
    this.stop()
    this.pending = 0
    this.intent = 0
  }

  talk(): void {
    this.announce(STRENGTH.discussed)
    this.current = { rule: 'discussed', strength: STRENGTH.discussed }
    this.aside = null
    this.pending = 0
  }

  /** `such as`, `including`. `early`: it stands near the start (`This includes …`). */
  open(part: Part, early: boolean): void {
    this.announce(STRENGTH.bearing)
    this.ranging = part.key.endsWith(' from')
    const from = Math.max(this.current?.strength ?? 0, this.aside?.strength ?? 0, this.pending)
    if (from > 0) this.current = { rule: 'listed', strength: Math.min(STRONGEST_LIST, from + A_LIST_MORE) }
    else if (this.ranging || (early && this.follows && part.key.startsWith('includ'))) {
      this.current = { rule: 'listed', strength: STRENGTH.discussed }
    } else if (this.fields && LISTS.test(part.key)) {
      this.current = { rule: 'listed', strength: STRENGTH.discussed }
    } else if (part.key.endsWith(' for')) this.current = { rule: 'given', strength: STRENGTH.helped }
    else if (/^(?:focus|interested|keen)/.test(part.key))
      this.current = { rule: 'discussed', strength: STRENGTH.discussed }
  }

  /** A verb whose object may be a field: how strongly depends on what led to it. */
  promote(part: Part, before: Part | undefined): void {
    const led = before?.kind === 'to' ? this.intent : 0
    const inherited = part.form === 'ing' ? Math.max(led, this.current?.strength ?? 0) : 0
    const strength = Math.max(inherited, this.strengthOf(part))
    if (TAKES_PART.test(part.key)) {
      this.current = { rule: 'cooperation in', strength }
      return
    }
    const own: Rule = strength >= STRENGTH.willed ? 'intended' : 'promoted'
    this.current = { rule: inherited > STRENGTH.promoted ? (this.current?.rule ?? own) : own, strength }
    this.aside = null
    this.help(part)
  }

  /** `helps Kenya with X` gives, `helps to build X` means to build. */
  private help(part: Part): void {
    this.helping = /^(?:advis|assist|equip|help|provid|support|train)/.test(part.key)
    if (/^help/.test(part.key)) this.intent = Math.max(this.intent, STRENGTH.helped)
  }

  private strengthOf(part: Part): number {
    if (TAKES_PART.test(part.key)) return STRENGTH.joined
    return part.form === 'base' ? this.intent || STRENGTH.purpose : STRENGTH.promoted
  }

  /** A preposition; `adjoining`: it follows a phrase that was governed. */
  preposition(part: Part, before: Part | undefined, adjoining: boolean): void {
    const opens = OPENING_PREPOSITIONS.has(part.key)
    if (this.pending && opens) {
      this.current = { rule: 'cooperation in', strength: this.pending }
      this.pending = 0
      this.aside = null
      return
    }
    if (this.given && GIVING.test(part.key)) {
      const strength = Math.max(STRENGTH.helped, this.pending)
      this.current = { rule: 'given', strength }
      this.given = false
      return
    }
    if (this.helping && /^(?:against|in|on|with)$/.test(part.key) && this.current) {
      this.current = { rule: 'cooperation in', strength: Math.max(STRENGTH.helped, this.current.strength) }
      this.helping = false
      return
    }
    if (before?.key === 'those' && this.follows && opens) {
      this.current = { rule: 'discussed', strength: STRENGTH.discussed }
      return
    }
    if (!before && TOPICAL.test(part.key)) {
      this.current = { rule: 'discussed', strength: STRENGTH.discussed }
      return
    }
    if (this.current && this.reaches(part, before, opens)) return
    if (!this.current && this.aside?.rule === 'cooperation in' && /^(?:in|on)$/.test(part.key)) {
      this.current = { ...this.aside, strength: this.aside.strength - A_COMPLEMENT_LESS }
      return
    }
    if (this.current && !adjoining && !STOPPING_PREPOSITIONS.has(part.key)) return
    if (this.current) this.aside = this.current
    const means = part.key === 'through' && this.aside !== null && this.aside.strength > STRENGTH.through
    this.current = means ? { rule: 'promoted', strength: STRENGTH.through } : null
  }

  /** Whether what governs reaches over a preposition: `…, and in X`, `the basis for X`, `the promotion of X`. */
  private reaches(part: Part, before: Part | undefined, opens: boolean): boolean {
    if (before?.kind === 'and' || before?.kind === 'comma')
      return opens && this.current?.rule === 'cooperation in'
    if (part.key === 'of' && LIGHT_HEADS.has(before?.key ?? '')) return true
    if (this.current?.rule === 'given' && part.key === 'in' && PERSONS.has(before?.key ?? '')) return true
    return FOUNDATIONS.has(before?.key ?? '') && (part.key === 'for' || part.key === 'of')
  }

  to(before: Part | undefined, next: Part | undefined): void {
    if (this.current && this.ranging) return
    if (this.current) this.aside = this.current
    this.current = null
    if (before?.kind === 'be') this.intent = Math.max(this.intent, STRENGTH.willed)
    if (next?.act) return
    if (this.given && ALLOTTED.test(before?.key ?? '')) {
      this.current = { rule: 'given', strength: STRENGTH.helped }
      this.given = false
    }
    if (!next?.name) this.pending *= 0.9
    if (COMMITTED.has(before?.key ?? '')) this.current = { rule: 'intended', strength: STRENGTH.committed }
  }

  /** `the field of X`, `the promotion of X`: the head is left out, yet governs what follows. */
  lightHead(head: Part | undefined, before: Part | undefined): void {
    if (this.current || !head) return
    if (head.lexeme?.roles.has('field') && before?.kind !== 'pronoun') {
      this.current = { rule: 'cooperation in', strength: STRENGTH.field }
    } else if (PROMOTIONS.has(head.key)) this.current = { rule: 'promoted', strength: STRENGTH.promoted }
  }

  /** A phrase has been read; `neutral`: it only says who cooperates, so that what is pending stays so. */
  passed(head: Part | undefined, neutral: boolean): void {
    if (!neutral) this.pending = 0
    const roles = head?.lexeme?.roles
    const lists = roles?.has('field') === true || AGENDAS.has(head?.key ?? '')
    this.fields = lists || (this.fields && neutral)
    if (roles?.has('field')) {
      const more = this.current || this.sense ? FIELD_IN_SENSE : FIELD_ELSEWHERE
      this.pending = Math.max(this.pending, STRENGTH.field + more)
    } else if (roles?.has('bearing')) {
      const strength = EXPERIENCE_HEADS.has(head?.key ?? '') ? STRENGTH.experience : STRENGTH.bearing
      this.pending = Math.max(this.pending, strength)
    }
  }

  /** A noun of cooperation has been read; `bears`: a field may follow it. */
  cooperation(bears: boolean): void {
    this.sense = true
    this.intent = Math.max(this.intent, STRENGTH.intended)
    this.pending = bears ? STRENGTH.cooperation : 0
  }

  /** What the next block inherits when the sentence ends by a colon; `afterTo`: `to` stands before it. */
  carried(afterTo: boolean): Carry {
    if (afterTo)
      return { governor: { rule: 'listed', strength: this.intent || STRENGTH.purpose }, verbs: true }
    const strength = Math.max(this.current?.strength ?? 0, this.pending, this.aside?.strength ?? 0)
    return strength > 0
      ? { governor: { rule: 'listed', strength: Math.min(0.9, strength) }, verbs: false }
      : null
  }
}
