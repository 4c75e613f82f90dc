/** Reads the noun phrases of a sentence: which of them become candidates, and what they say for those that follow. */
import type { Candidates } from './candidates.ts'
import {
  assistanceField,
  bearsOn,
  cooperationIn,
  fieldStart,
  isAssistance,
  isNamedBody,
  namesCooperators,
} from './cooperation-phrase.ts'
import type { Governing } from './governing.ts'
import { Grounds } from './grounds.ts'
import { afterDeterminer, isLightHead, isNominal, nounGroup, type Phrase, phraseAt } from './noun-phrase.ts'
import { chargeEnd, isOffice } from './office-charge.ts'
import type { Part } from './parts.ts'
import { type Governor, STRENGTH } from './strength.ts'
import { COMMERCE, ILLS } from './word-sets.ts'

const FIGHTS = /^(?:battle|campaign|fight|struggle|war)$/

/** `fight against terrorism`: with its complement. */
function isFight(parts: readonly Part[], { complement, last }: Phrase): boolean {
  return (
    complement < last && parts[complement]?.key === 'against' && FIGHTS.test(parts[complement - 1]?.key ?? '')
  )
}

/** `joint patrols`: work done together, but for the business of companies. */
function isJoint(parts: readonly Part[], { first, complement }: Phrase): boolean {
  return parts[first]?.key === 'joint' && !COMMERCE.has(parts[complement - 1]?.key ?? '')
}

/** `with the islands`, `between the two banks` */
function isPartner(parts: readonly Part[], { first }: Phrase): boolean {
  const before = parts[first - 1]?.kind === 'determiner' ? parts[first - 2] : parts[first - 1]
  return /^(?:among|between|with)$/.test(before?.key ?? '')
}

/** Reads phrases in order and adds to `candidates` those that something governs. */
export class Phrases {
  /** Where the last governed phrase ended; -1 where its complement may go on. */
  lastEnd = -1
  private readonly grounds = new Grounds()
  private readonly parts: readonly Part[]
  private readonly governing: Governing
  private readonly candidates: Candidates

  constructor(parts: readonly Part[], governing: Governing, candidates: Candidates) {
    this.parts = parts
    this.governing = governing
    this.candidates = candidates
  }

  /** Reads a phrase whose words begin at `at`; the candidate begins at `from` (a kept verb) or with the phrase. Returns where it ends. */
  read(at: number, from: number): number {
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
      return this.read(inside, verb ? from : inside)
    }
    const phrase = phraseAt(parts, at)
    this.noteAll(phrase)
    const head = parts[phrase.complement - 1]
    if (cooperationIn(parts, { ...phrase, first: phrase.complement }) >= 0) {
      governing.said.namesFields(head)
      return this.read(inside, inside)
    }
    const weak = !governing.current || governing.current.strength <= STRENGTH.assistance
    if (weak && isJoint(parts, phrase))
      this.add(phrase, { rule: 'before cooperation', strength: STRENGTH.assistance }, {})
    else if (governing.current && !this.grounds.here && !(weak && head?.inCue && isAssistance(parts, phrase)))
      this.add({ ...phrase, first: verb ? from : phrase.first }, governing.current, { verb })
    else if (this.governing.said.helped && isFight(parts, phrase))
      this.add(phrase, { rule: 'given', strength: STRENGTH.bearing }, {})
    else this.assistance(phrase, head)
    const tail = parts[phrase.last - 1]
    const bears = tail?.lexeme?.roles.has('bearing') || tail?.lexeme?.roles.has('field')
    governing.said.passed(bears ? tail : head, {
      neutral: namesCooperators(parts, phrase) || isPartner(parts, phrase),
      governed: governing.current !== null,
    })
    return phrase.last
  }

  private noteAll({ first, last }: Phrase): void {
    for (let at = first; at < last; at++) this.note(at)
  }

  /** Notes what the part at `at` says by itself, whatever it belongs to. */
  note(at: number): void {
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
