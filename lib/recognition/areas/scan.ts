/** Walks through a sentence and gathers the phrases that its words of cooperation govern. */
import { actsAlone } from './actor.ts'
import { type Candidate, Candidates } from './candidates.ts'
import {
  assistanceField,
  bearsOn,
  cooperationIn,
  fieldStart,
  isAssistance,
  isNamedBody,
  namesCooperators,
} from './cooperation-phrase.ts'
import { cooperatorsEnd } from './cooperators.ts'
import { Governing } from './governing.ts'
import { Grounds } from './grounds.ts'
import { announcer, announcesList, listFollows, objectFollows, speaksOfFields } from './lists-ahead.ts'
import { afterDeterminer, isLightHead, isNominal, nounGroup, type Phrase, phraseAt } from './noun-phrase.ts'
import { chargeEnd, isOffice, saysCharge } from './office-charge.ts'
import type { Part } from './parts.ts'
import { type Carry, type Governor, STRENGTH } from './strength.ts'
import { ILLS } from './word-sets.ts'

export type Scan = { candidates: Candidate[]; carry: Carry; sense: boolean }

/** Openers this near to the beginning go on with what the sentence before said. */
const EARLY = 3

/**
 * Gathers the candidates of one sentence. `carry`: what a list announced before hands on; `follows`: the sentence before
 * spoke of cooperation. Each part is visited a bounded number of times.
 */
export function scan(parts: readonly Part[], carry: Carry, follows: boolean): Scan {
  return new Walk(parts, new Governing(carry, follows)).run()
}

class Walk {
  private readonly candidates: Candidates
  /** Where the last governed phrase ended; -1 where its complement may go on. */
  private lastEnd = -1
  private readonly parts: readonly Part[]
  private readonly governing: Governing
  private readonly grounds = new Grounds()

  constructor(parts: readonly Part[], governing: Governing) {
    this.parts = parts
    this.candidates = new Candidates(parts)
    this.governing = governing
  }

  run(): Scan {
    for (let at = 0; at < this.parts.length; ) at = Math.max(at + 1, this.step(at))
    const { parts, governing } = this
    const { sense } = governing.said
    const carry = announcesList(parts, sense) ? governing.carried(announcer(parts)) : null
    return { candidates: this.candidates.found, carry, sense }
  }

  /** Reads the part at `at`; returns where reading goes on. */
  private step(at: number): number {
    const part = this.parts[at]
    if (!part) return at + 1
    this.note(at)
    this.governing.alone = actsAlone(this.parts, at, this.governing.alone)
    if (part.act) return this.act(at, part)
    if (part.kind === 'content') return this.phrase(at, at)
    if (saysCharge(part)) return chargeEnd(this.parts, at)
    this.closedWord(at, part)
    return Math.max(at + 1, cooperatorsEnd(this.parts, at))
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
    else if (kind === 'relative' || kind === 'verb') governing.clause(part, before)
    else if (kind === 'be') governing.be(listFollows(this.parts, at))
    else if (kind === 'dash') this.dash(at)
    else if (kind === 'pronoun') governing.stop()
  }

  /** A list follows a colon, unless a clause does. */
  private colon(at: number): void {
    if (objectFollows(this.parts, at)) this.governing.colon(listFollows(this.parts, at))
  }

  /** A dash may stand for a colon (`areas of cooperation – health, sport, youth`); a first one is a bullet. */
  private dash(at: number): void {
    if (at === 0) return
    this.governing.stop()
    if (listFollows(this.parts, at)) this.governing.colon(true)
  }

  private act(at: number, part: Part): number {
    const { governing } = this
    if (part.act === 'cooperationVerb') governing.cooperate(part)
    else if (part.act === 'demand' || part.act === 'basis') governing.demand()
    else if (part.act === 'opener') governing.open(part, at < EARLY)
    else if (part.act === 'talk') governing.talk()
    else if (part.act === 'naming') this.naming(part)
    else if (part.act === 'verb') governing.stop()
    else governing.promote(part, this.parts[at - 1], this.parts[at - 2])
    return part.act === 'kept' ? this.keptVerb(at) : at + 1
  }

  /** `named X as areas of work`: what is named are fields where the sentence speaks of such. */
  private naming(part: Part): void {
    if (speaksOfFields(this.parts)) this.governing.talk()
    else this.governing.clause(part, undefined)
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
    if (isOffice(parts, group)) return chargeEnd(parts, group.last)
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
    const head = parts[phrase.complement - 1]
    if (cooperationIn(parts, { ...phrase, first: phrase.complement }) >= 0) {
      governing.said.namesFields(head)
      return this.phrase(inside, inside)
    }
    const weak = !governing.current || governing.current.strength <= STRENGTH.assistance
    if (governing.current && !this.grounds.here && !(weak && head?.inCue && isAssistance(parts, phrase)))
      this.add({ ...phrase, first: verb ? from : phrase.first }, governing.current, { verb })
    else this.assistance(phrase, head)
    const tail = parts[phrase.last - 1]
    const bears = tail?.lexeme?.roles.has('bearing') || tail?.lexeme?.roles.has('field')
    governing.said.passed(bears ? tail : head, {
      neutral: namesCooperators(parts, phrase),
      governed: governing.current !== null,
    })
    return phrase.last
  }

  private noteAll({ first, last }: Phrase): void {
    for (let at = first; at < last; at++) this.note(at)
  }

  private note(at: number): void {
    const part = this.parts[at]
    if (!part) return
    this.governing.said.note(part)
    this.grounds.read(part, this.parts[at - 1])
  }

  /** `humanitarian assistance`, `cultural and educational exchanges`: fields by their head alone. */
  private assistance(phrase: Phrase, head: Part | undefined): void {
    if (!head || !isAssistance(this.parts, phrase)) return
    const governor: Governor = { rule: 'before cooperation', strength: STRENGTH.assistance }
    this.candidates.addPartners(phrase.first, governor, head.inCue)
    this.add(assistanceField(phrase, head), governor, {})
  }

  /** `[economic] and [trade] cooperation`. */
  private cooperationPhrase(group: Phrase, cooperation: number, from: number): number {
    const governor: Governor = { rule: 'before cooperation', strength: STRENGTH.before }
    const first = fieldStart(this.parts, group.first, cooperation)
    this.noteAll(group)
    if (cooperation > first && !isNamedBody(this.parts[cooperation])) {
      if (first === group.first) this.candidates.addPartners(first, governor, false)
      const start = from < group.first ? from : first
      this.add({ first: start, last: cooperation, complement: cooperation }, governor, {
        beforeCooperation: true,
      })
    }
    this.governing.said.cooperation(bearsOn(this.parts, group, cooperation))
    this.lastEnd = group.last
    return group.last
  }

  private add(
    phrase: Phrase,
    governor: Governor,
    shape: { verb?: boolean; beforeCooperation?: boolean },
  ): void {
    this.candidates.add(phrase, governor, { ...shape, alone: this.governing.alone })
    this.lastEnd = phrase.last
    // A list that begins with an ill is one of complaints, not of fields.
    if (!shape.verb && this.parts.slice(phrase.first, phrase.complement).some(({ key }) => ILLS.has(key)))
      this.governing.stop()
  }
}
