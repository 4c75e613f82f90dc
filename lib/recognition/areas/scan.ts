/** Walks through a sentence word by word: what each makes govern, and where phrases stand (see `phrases.ts`). */
import { actsAlone } from './actor.ts'
import { type Candidate, Candidates } from './candidates.ts'
import { cooperatorsEnd } from './cooperators.ts'
import { Governing } from './governing.ts'
import { announcer, announcesList, listFollows, objectFollows, speaksOfFields } from './lists-ahead.ts'
import { isNominal } from './noun-phrase.ts'
import { chargeEnd, saysCharge } from './office-charge.ts'
import type { Part } from './parts.ts'
import { Phrases } from './phrases.ts'
import type { Carry } from './strength.ts'
import { predicateAt, subjectsBefore } from './subjects.ts'

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
  private readonly phrases: Phrases
  private readonly parts: readonly Part[]
  private readonly governing: Governing

  constructor(parts: readonly Part[], governing: Governing) {
    this.parts = parts
    this.candidates = new Candidates(parts)
    this.governing = governing
    this.phrases = new Phrases(parts, governing, this.candidates)
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
    this.phrases.note(at)
    this.governing.alone = actsAlone(this.parts, at, this.governing.alone)
    this.subjects(at)
    if (part.act) return this.act(at, part)
    if (part.kind === 'content') return this.phrases.read(at, at)
    if (saysCharge(part)) return chargeEnd(this.parts, at)
    this.closedWord(at, part)
    return Math.max(at + 1, cooperatorsEnd(this.parts, at))
  }

  /** Fields that stand before the predicate at `at`, if one of talk or intent begins there. */
  private subjects(at: number): void {
    const governor = predicateAt(this.parts, at)
    if (!governor) return
    const floor = this.candidates.found.at(-1)?.last ?? 0
    for (const phrase of subjectsBefore(this.parts, at, floor)) this.candidates.add(phrase, governor, {})
  }

  private closedWord(at: number, part: Part): void {
    const { governing } = this
    const { kind } = part
    const before = this.parts[at - 1]
    if (kind === 'and' || kind === 'comma' || kind === 'semicolon') governing.listMark(part)
    else if (kind === 'colon') this.colon(at)
    else if (kind === 'preposition') governing.preposition(part, before, this.phrases.lastEnd === at)
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
    return isNominal(this.parts[object]) ? this.phrases.read(object, at) : at + 1
  }

  private isBeforeObject(at: number): boolean {
    const part = this.parts[at]
    if (part?.kind === 'and') return this.parts[at + 1]?.act === 'kept'
    return part?.kind === 'determiner' || part?.act === 'kept'
  }
}
