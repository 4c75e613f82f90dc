/** Walks through a sentence and gathers the phrases that its words of cooperation govern. */
import {
  assistanceField,
  bearsOn,
  cooperationIn,
  fieldStart,
  namesCooperators,
  partnersBefore,
} from './cooperation-phrase.ts'
import { Governing } from './governing.ts'
import { afterDeterminer, isLightHead, isNominal, nounGroup, type Phrase, phraseAt } from './noun-phrase.ts'
import type { Part } from './parts.ts'
import { type Carry, type Governor, STRENGTH } from './strength.ts'
import type { UnitKind } from './units.ts'
import { ILLS, KEPT_HEADS, OFFICES } from './word-sets.ts'

/** A phrase that may name a field. */
export type Candidate = Phrase & {
  governor: Governor
  /** Begins with a verb that belongs to it (`combating`). */
  verb: boolean
  /** How it joins the candidate before. */
  joint: 'and' | 'comma' | 'none'
  /** Cooperation itself is its head (`[trade] cooperation`). */
  beforeCooperation: boolean
}

export type Scan = { candidates: Candidate[]; carry: Carry; sense: boolean }

/** How much less sure a partner of the word before cooperation is than that word. */
const A_PARTNER_LESS = 0.05
/** Candidates that stand this near to one another may be one list. */
const NEAR = 3
const LONGEST_HEADING = 12
const IN_CHARGE = new Set(['in charge of', 'responsible for'])
const LIST_MARKS: ReadonlySet<UnitKind> = new Set(['and', 'comma', 'semicolon'])

/**
 * Gathers the candidates of one sentence. `carry`: what a list announced before hands on; `follows`: the sentence before
 * spoke of cooperation. Each part is visited a bounded number of times.
 */
export function scan(parts: readonly Part[], carry: Carry, follows: boolean): Scan {
  return new Walk(parts, new Governing(carry, follows)).run()
}

class Walk {
  private readonly candidates: Candidate[] = []
  /** Where the last governed phrase ended; -1 where its complement may go on. */
  private lastEnd = -1
  private readonly parts: readonly Part[]
  private readonly governing: Governing

  constructor(parts: readonly Part[], governing: Governing) {
    this.parts = parts
    this.governing = governing
  }

  run(): Scan {
    for (let at = 0; at < this.parts.length; ) at = Math.max(at + 1, this.step(at))
    const carry = this.announcesList() ? this.governing.carried(this.endsInTo()) : null
    return { candidates: this.candidates, carry, sense: this.governing.sense }
  }

  /** A colon, a bare `to`, or a short line that no mark ends and that speaks of cooperation. */
  private announcesList(): boolean {
    const last = this.parts.at(-1)
    const heading =
      last?.kind !== 'mark' &&
      this.parts.length <= LONGEST_HEADING &&
      (this.governing.sense || last?.act === 'talk')
    return last?.kind === 'colon' || this.endsInTo() || heading
  }

  private endsInTo(): boolean {
    const last = this.parts.at(-1)
    return (last?.kind === 'colon' ? this.parts.at(-2) : last)?.kind === 'to'
  }

  /** Reads the part at `at`; returns where reading goes on. */
  private step(at: number): number {
    const part = this.parts[at]
    if (!part) return at + 1
    this.governing.note(part)
    if (part.act) return this.act(at, part)
    if (part.kind === 'content') return this.phrase(at, at)
    if (IN_CHARGE.has(part.key)) return this.charge(at)
    this.closedWord(at, part)
    return at + 1
  }

  private closedWord(at: number, part: Part): void {
    const { governing } = this
    const { kind } = part
    const before = this.parts[at - 1]
    if (kind === 'and' || kind === 'comma' || kind === 'semicolon') governing.listMark(part)
    else if (kind === 'colon') this.colon(at)
    else if (kind === 'preposition') governing.preposition(part, before, this.lastEnd === at)
    else if (kind === 'to') governing.to(before, this.parts[at + 1])
    else if (kind === 'modal') governing.modal(part)
    else if (kind === 'relative' || kind === 'verb') governing.clause(part)
    else if (kind === 'be') governing.be(this.listFollows(at))
    else if (kind === 'dash') this.dash(at)
    else if (kind === 'pronoun') governing.stop()
  }

  /** A list follows a colon, unless a clause does. */
  private colon(at: number): void {
    if (this.objectFollows(at)) this.governing.colon(this.listFollows(at))
  }

  /** A dash may stand for a colon (`areas of cooperation – health, sport, youth`); a first one is a bullet. */
  private dash(at: number): void {
    if (at === 0) return
    this.governing.stop()
    if (this.listFollows(at)) this.governing.colon(true)
  }

  private objectFollows(at: number): boolean {
    const next = this.parts[afterDeterminer(this.parts, at + 1)]
    return next?.act === 'kept' || isNominal(next)
  }

  private listFollows(at: number): boolean {
    if (!this.objectFollows(at)) return false
    return this.parts.slice(at, at + LONGEST_HEADING).some(({ kind }) => LIST_MARKS.has(kind))
  }

  private act(at: number, part: Part): number {
    const { governing } = this
    if (part.act === 'cooperationVerb') governing.cooperate(part)
    else if (part.act === 'demand') governing.demand()
    else if (part.act === 'opener') governing.open(part, at < NEAR)
    else if (part.act === 'talk') governing.talk()
    else if (part.act === 'verb') governing.stop()
    else governing.promote(part, this.parts[at - 1])
    return part.act === 'kept' ? this.keptVerb(at) : at + 1
  }

  /** `combating X`: the verb, and verbs joined to it, belong to the field. */
  private keptVerb(at: number): number {
    let object = at + 1
    while (this.isBeforeObject(object)) object++
    return isNominal(this.parts[object]) ? this.phrase(object, at) : at + 1
  }

  private isBeforeObject(at: number): boolean {
    const part = this.parts[at]
    if (part?.kind === 'and') return this.parts[at + 1]?.act === 'kept'
    return part?.kind === 'determiner' || part?.act === 'kept'
  }

  /** Reads a phrase whose words begin at `at`; the candidate begins at `from` (a kept verb) or with the phrase. */
  private phrase(at: number, from: number): number {
    const { parts, governing } = this
    const group = nounGroup(parts, at)
    if (this.isOffice(group)) return this.charge(group.last)
    const cooperation = cooperationIn(parts, group)
    if (cooperation >= 0) return this.cooperationPhrase(group, cooperation, from)
    const inside = afterDeterminer(parts, group.last + 1)
    const verb = from < at
    if (parts[group.last]?.key === 'of' && isLightHead(parts, group) && isNominal(parts[inside])) {
      this.noteAll(group)
      governing.lightHead(parts[group.last - 1], parts[group.first - 1])
      return this.phrase(inside, verb ? from : inside)
    }
    const phrase = phraseAt(parts, at)
    this.noteAll(phrase)
    if (cooperationIn(parts, { ...phrase, first: phrase.complement }) >= 0) return this.phrase(inside, inside)
    const head = parts[phrase.complement - 1]
    const weak = !governing.current || governing.current.strength <= STRENGTH.assistance
    if (governing.current && !(weak && head?.inCue && this.isAssistance(phrase)))
      this.add({ ...phrase, first: verb ? from : phrase.first }, governing.current, { verb })
    else this.assistance(phrase, head)
    const tail = parts[phrase.last - 1]
    const bears = tail?.lexeme?.roles.has('bearing') || tail?.lexeme?.roles.has('field')
    governing.passed(bears ? tail : head, namesCooperators(parts, phrase))
    return phrase.last
  }

  private noteAll({ first, last }: Phrase): void {
    for (const part of this.parts.slice(first, last)) this.governing.note(part)
  }

  /** `Minister of Trade and Industry`. */
  private isOffice({ last }: Phrase): boolean {
    const next = this.parts[last]?.key
    return (next === 'of' || next === 'for') && OFFICES.has(this.parts[last - 1]?.key ?? '')
  }

  /** What an office is in charge of, from its preposition on, is no field; what was announced before still waits. */
  private charge(preposition: number): number {
    const { parts } = this
    let end = preposition
    for (let next = end + 1; ; next = end + 1) {
      const first = afterDeterminer(parts, next)
      const listed =
        end === preposition ||
        parts[end]?.kind === 'and' ||
        (parts[end]?.kind === 'comma' && parts[first]?.capital)
      if (!listed || !isNominal(parts[first])) return end
      const group = nounGroup(parts, first)
      if (end > preposition && cooperationIn(parts, group) >= 0) return end
      end = group.last
    }
  }

  private isAssistance({ first, complement }: Phrase): boolean {
    return KEPT_HEADS.has(this.parts[complement - 1]?.key ?? '') && complement - first > 1
  }

  /** `humanitarian assistance`, `cultural and educational exchanges`: fields by their head alone. */
  private assistance(phrase: Phrase, head: Part | undefined): void {
    if (!head || !this.isAssistance(phrase)) return
    const governor: Governor = { rule: 'before cooperation', strength: STRENGTH.assistance }
    this.addPartners(phrase.first, governor, head.inCue)
    this.add(assistanceField(phrase, head), governor, {})
  }

  /** `[economic] and [trade] cooperation`. */
  private cooperationPhrase(group: Phrase, cooperation: number, from: number): number {
    const governor: Governor = { rule: 'before cooperation', strength: STRENGTH.before }
    const first = fieldStart(this.parts, group.first, cooperation)
    this.noteAll(group)
    if (cooperation > first && !this.isNamedBody(cooperation)) {
      if (first === group.first) this.addPartners(first, governor, false)
      const start = from < group.first ? from : first
      this.add({ first: start, last: cooperation, complement: cooperation }, governor, {
        beforeCooperation: true,
      })
    }
    this.governing.cooperation(bearsOn(this.parts, group, cooperation))
    this.lastEnd = group.last
    return group.last
  }

  /** `Economic Policy Dialogue` is the name of a body. */
  private isNamedBody(at: number): boolean {
    const part = this.parts[at]
    return part?.capital === true && /^(?:dialogues?|working groups?)$/.test(part.key)
  }

  private addPartners(at: number, governor: Governor, adjectivesOnly: boolean): void {
    const floor = this.candidates.at(-1)?.last ?? 0
    const strength = governor.strength - A_PARTNER_LESS
    for (const partner of partnersBefore(this.parts, at, { floor, adjectivesOnly })) {
      this.add(partner, { ...governor, strength }, { beforeCooperation: true })
    }
  }

  private add(phrase: Phrase, governor: Governor, is: { verb?: boolean; beforeCooperation?: boolean }): void {
    const { verb = false, beforeCooperation = false } = is
    const kind = this.markBefore(phrase.first)
    const previous = this.candidates.at(-1)
    const near = previous !== undefined && phrase.first - previous.last <= NEAR
    const joint = near && (kind === 'and' || kind === 'comma') ? kind : 'none'
    this.candidates.push({ ...phrase, governor, verb, joint, beforeCooperation })
    this.lastEnd = phrase.last
    // A list that begins with an ill is one of complaints, not of fields.
    if (!verb && this.parts.slice(phrase.first, phrase.complement).some(({ key }) => ILLS.has(key)))
      this.governing.stop()
  }

  /** What leads to a phrase, determiners and a preposition left out (`…, and for the training`). */
  private markBefore(first: number): Part['kind'] | undefined {
    const joints = this.parts.slice(Math.max(0, first - NEAR), first).map(({ kind }) => kind)
    return joints.findLast((kind) => kind !== 'determiner' && kind !== 'preposition')
  }
}
