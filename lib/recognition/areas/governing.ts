/**
 * What governs the phrases of a sentence, word by word. A word of cooperation, talk or intent announces (see `said.ts`);
 * a preposition, a list opener or a verb makes it govern (`current`); a new clause ends it. A complement puts it aside
 * until the next list mark.
 */
import { openedBy } from './openers.ts'
import type { Part } from './parts.ts'
import { openedByPreposition, reachesOver } from './prepositions.ts'
import { promotedBy } from './promotion.ts'
import { Said } from './said.ts'
import { type Carry, type Governor, STRENGTH } from './strength.ts'
import { COMMITTED, PROMOTIONS, STOPPING_PREPOSITIONS } from './word-sets.ts'

const A_COMPLEMENT_LESS = 0.15

const ALLOTTED = /^(?:allocated|dedicated|devoted|go|goes|going|went)$/
const CONTAINS = /^(?:compris|cover|encompass|includ)/
const TAKES_PART = /^(?:participat\w*|t(?:ak\w*|ook) part|join\w*) in$/

/** The state of a sentence read so far. */
export class Governing {
  current: Governor | null
  readonly said: Said
  /** One state alone does what is said. */
  alone = false
  private aside: Governor | null = null

  constructor(carry: Carry, follows: boolean) {
    this.current = carry?.governor ?? null
    this.said = new Said(carry?.verbs ? STRENGTH.intended : 0, follows)
  }

  stop(): void {
    this.current = null
    this.aside = null
  }

  /** A verb outside the lexicon or a relative word; an infinitive opens no clause (`will act to keep the peace; promote X`). */
  clause(part: Part, before: Part | undefined): void {
    this.stop()
    if (before?.kind !== 'to') this.said.clause(part)
  }

  modal(part: Part): void {
    this.stop()
    this.said.ranging = false
    if (/^(?:will|would|should|shall)$/.test(part.key)) this.said.intend(STRENGTH.willed)
  }

  listMark(part: Part): void {
    this.current ??= this.aside
    if (part.kind === 'semicolon') this.said.pending = 0
  }

  /** A colon; `list`: more than one phrase follows it. */
  colon(list: boolean): void {
    const strength = Math.max(this.said.pending, list ? this.said.announced : 0)
    if (!this.current && strength > 0) this.current = { rule: 'listed', strength }
  }

  /** A form of `be`; `list`: a list follows it (`the fields are X, Y and Z`). */
  be(list: boolean): void {
    this.stop()
    if (list && this.said.fields) this.current = { rule: 'listed', strength: STRENGTH.discussed }
    this.said.fields = false
  }

  cooperate(part: Part): void {
    this.stop()
    this.said.pending = STRENGTH.cooperation
    if (part.key.startsWith('coordinat')) this.current = { rule: 'intended', strength: STRENGTH.intended }
    if (/ (?:on|in)$|^(?:assist|help)\w* with$/.test(part.key))
      this.current = { rule: 'cooperation in', strength: STRENGTH.cooperation }
  }

  demand(): void {
    this.stop()
    this.said.demand()
  }

  talk(): void {
    this.said.announce(STRENGTH.discussed)
    this.said.pending = 0
    this.current = { rule: 'discussed', strength: STRENGTH.discussed }
    this.aside = null
  }

  /** `such as`, `including`. `early`: it stands near the start (`This includes …`). */
  open(part: Part, early: boolean): void {
    const { said } = this
    said.announce(STRENGTH.bearing)
    said.ranging = part.key.endsWith(' from')
    this.current = openedBy(part, this.strongest(), { said, early }) ?? this.current
  }

  private strongest(): number {
    return Math.max(this.current?.strength ?? 0, this.aside?.strength ?? 0, this.said.pending)
  }

  /** A verb whose object may be a field: how strongly depends on the parts right before it and before that. */
  promote(part: Part, before: Part | undefined, earlier: Part | undefined): void {
    if (TAKES_PART.test(part.key)) {
      this.current = { rule: 'cooperation in', strength: STRENGTH.joined }
      return
    }
    this.current = promotedBy({ verb: part, before, earlier }, this.said.intent, this.current)
    this.aside = null
    this.said.help(part)
  }

  /** A preposition; `adjoining`: it follows a phrase that was governed. */
  preposition(part: Part, before: Part | undefined, adjoining: boolean): void {
    const opened = openedByPreposition(part, before, this)
    if (opened) {
      this.current = opened
      this.aside = null
      return
    }
    if (this.current && reachesOver(part, before, this.current)) return
    if (!this.current && this.aside?.rule === 'cooperation in' && /^(?:in|on)$/.test(part.key)) {
      this.current = { ...this.aside, strength: this.aside.strength - A_COMPLEMENT_LESS }
      return
    }
    if (this.current && !adjoining && !STOPPING_PREPOSITIONS.has(part.key)) return
    if (this.current) this.aside = this.current
    const means = part.key === 'through' && this.aside !== null && this.aside.strength > STRENGTH.through
    this.current = means ? { rule: 'promoted', strength: STRENGTH.through } : null
  }

  to(before: Part | undefined, next: Part | undefined): void {
    const { said } = this
    if (this.current && said.ranging) return
    if (this.current) this.aside = this.current
    this.current = null
    if (before?.kind === 'be') said.intend(STRENGTH.willed)
    if (next?.act) return
    if (said.given && ALLOTTED.test(before?.key ?? '')) {
      this.current = { rule: 'given', strength: STRENGTH.helped }
      said.given = false
    }
    if (!next?.name) said.pending *= 0.9
    if (COMMITTED.has(before?.key ?? '')) this.current = { rule: 'intended', strength: STRENGTH.committed }
  }

  /** `the field of X`, `the promotion of X`: the head is left out, yet governs what follows. */
  lightHead(head: Part | undefined, before: Part | undefined): void {
    if (this.current || !head) return
    if (head.lexeme?.roles.has('field') && before?.kind !== 'pronoun') {
      this.current = { rule: 'cooperation in', strength: STRENGTH.field }
    } else if (PROMOTIONS.has(head.key)) this.current = { rule: 'promoted', strength: STRENGTH.promoted }
  }

  /**
   * What the next block inherits when the sentence ends by a colon. `before`: the part before the colon (`agreed to:`,
   * `the deal includes:`).
   */
  carried(before: Part | undefined): Carry {
    if (before?.kind === 'to')
      return { governor: { rule: 'listed', strength: this.said.intent || STRENGTH.purpose }, verbs: true }
    const contents = this.said.text && CONTAINS.test(before?.key ?? '') ? STRENGTH.discussed : 0
    const strength = Math.max(contents, this.strongest())
    return strength > 0
      ? { governor: { rule: 'listed', strength: Math.min(0.9, strength) }, verbs: false }
      : null
  }
}
