/** Walks through a sentence and gathers the phrases that its words of cooperation govern. */
import { COMPLEMENT_HEADS, FOUNDATIONS, ILLS, LIGHT_HEADS } from './cooperation-lexicon.ts'
import { afterDeterminer, isLightHead, isNominal, nounGroup, type Phrase, phraseAt } from './noun-phrase.ts'
import type { Part } from './parts.ts'

export type Rule =
  | 'before cooperation'
  | 'cooperation in'
  | 'discussed'
  | 'heading'
  | 'intended'
  | 'listed'
  | 'promoted'

/** What governs the next phrases: which rule, how strongly (0 to 1). */
export type Governor = { rule: Rule; strength: number }

/** A phrase that may name a field. `mark`: how it joins the one before. */
export type Candidate = Phrase & {
  governor: Governor
  /** Begins with a verb that belongs to it (`combating`). */
  verb: boolean
  /** What stands between it and the candidate before: `and`, `comma`, or something else. */
  joint: 'and' | 'comma' | 'none'
  /** Cooperation itself is its head (`[trade] cooperation`). */
  beforeCooperation: boolean
}

/** How a sentence begins, handed on from the sentence or block before it. */
export type Carry = { governor: Governor; verbs: boolean } | null

const STRENGTH = {
  cooperation: 0.9,
  experience: 0.75,
  bearing: 0.5,
  field: 0.6,
  before: 0.85,
  headAssistance: 0.75,
  agreedTo: 0.7,
  will: 0.55,
  purpose: 0.4,
  promoted: 0.42,
  discussed: 0.55,
}
const OPENING = new Set([
  'with respect to',
  'in',
  'on',
  'for',
  'against',
  'across',
  'of',
  'around',
  'about',
  'regarding',
  'concerning',
  'towards',
  'toward',
  'over',
  'as',
])
const TOPIC_HEADS =
  /^(?:experiences?|expertise|best practices|sharing of experience|exchanges? of experience|exchange of (?:views|information)|views?|talks|discussions?|consultations?|information-?sharing|knowledge-sharing|experience-sharing|information sharing)$/
/** Heads that stay in the field they head (`humanitarian assistance`). */
export const KEPT_HEADS = new Set(
  'assistance aid exchange exchanges contact contacts exercise exercises drill drills'.split(' '),
)
const STOPPED_BY = new Set([
  'with',
  'between',
  'among',
  'by',
  'through',
  'under',
  'via',
  'from',
  'at',
  'during',
  'after',
  'before',
  'since',
  'within',
  'despite',
  'without',
  'when',
  'while',
  'until',
  'amid',
  'following',
  'as',
  'into',
])

const PROMOTION =
  /^(?:advancement|bolstering|consolidation|deepening|enhancement|expansion|improvement|promotion|strengthening)$/
const COMMITTED = /^(?:commitments?|committed|committing|dedicated|recommitted|devoted)$/

const PARTNERS =
  /^(?:allies|both|business|businesses|communities|countries|country|governments?|nations?|neighbou?rs|organi[sz]ations|parties|partners?|peoples?|sectors?|sides|states|international|other|regional|republic|kingdom|union|two|three|four|agencies|institutions|ministr(?:y|ies)|bilateral|multilateral|private|public)$/

export type Scan = { candidates: Candidate[]; carry: Carry; sense: boolean }

/** Gathers the candidates of one sentence. Each unit is visited a bounded number of times. */
export function scan(parts: readonly Part[], carry: Carry, follows = false): Scan {
  const walk = new Walk(parts, carry, follows)
  return walk.run()
}

class Walk {
  private readonly candidates: Candidate[] = []
  private governor: Governor | null
  /** A governor put aside by a complement (`for vulnerable groups`), taken up again at the next list mark. */
  private aside: Governor | null = null
  private pending = 0
  private intent = 0
  private sense = false
  /** Inside `from X to Y`. */
  private ranging = false
  private lastEnd = -1
  private readonly parts: readonly Part[]

  /** The sentence before spoke of cooperation. */
  private readonly follows: boolean

  constructor(parts: readonly Part[], carry: Carry, follows: boolean) {
    this.parts = parts
    this.follows = follows
    this.governor = carry?.governor ?? null
    this.intent = carry?.verbs ? STRENGTH.agreedTo : 0
  }

  run(): Scan {
    for (let at = 0; at < this.parts.length; ) at = Math.max(at + 1, this.step(at))
    return { candidates: this.candidates, carry: this.carried(), sense: this.sense }
  }

  private step(at: number): number {
    const part = this.parts[at]
    if (!part) return at + 1
    this.noteSense(part)
    if (part.act) return this.act(at, part)
    switch (part.kind) {
      case 'content':
        return this.phrase(at, at)
      case 'comma':
      case 'and':
        this.governor ??= this.aside
        return at + 1
      case 'semicolon':
        this.governor ??= this.aside
        this.pending = 0
        return at + 1
      case 'colon':
        if (!this.governor && this.pending) this.governor = { rule: 'listed', strength: this.pending }
        return at + 1
      case 'preposition':
        return this.preposition(at, part)
      case 'to':
        return this.to(at)
      case 'modal':
        this.stop()
        this.ranging = false
        if (/^(?:will|would|should|shall)$/.test(part.key)) this.intent = Math.max(this.intent, STRENGTH.will)
        return at + 1
      case 'relative':
      case 'verb':
        this.stop()
        this.intent = 0
        if (part.kind === 'relative') this.pending *= 0.8
        return at + 1
      case 'be':
      case 'pronoun':
      case 'dash':
        this.stop()
        return at + 1
      default:
        return at + 1
    }
  }

  private stop() {
    this.governor = null
    this.aside = null
  }

  private noteSense(part: Part) {
    const roles = part.lexeme?.roles
    if (!roles) return
    if (roles.has('cooperation') || roles.has('cooperationVerb') || part.act === 'aid') this.sense = true
    if (part.key === 'assistance' || part.key === 'aid') this.sense = true
    if (roles.has('intent')) {
      this.intent = Math.max(this.intent, STRENGTH.agreedTo)
    }
  }

  private act(at: number, part: Part): number {
    const next = at + 1
    switch (part.act) {
      case 'cooperationVerb':
        this.stop()
        this.pending = STRENGTH.cooperation
        if (/\b(?:on|in)$/.test(part.key)) this.governor = { rule: 'cooperation in', strength: this.pending }
        return next
      case 'demand':
        this.stop()
        this.pending = 0
        this.intent = 0
        return next
      case 'opener':
        return this.open(next, part)
      case 'talk':
        this.governor = { rule: 'discussed', strength: STRENGTH.discussed }
        this.aside = null
        this.pending = 0
        return next
      case 'aid':
      case 'stripped':
      case 'kept':
        return this.promote(at, part)
      default:
        this.stop()
        return next
    }
  }

  private open(next: number, part: Part): number {
    this.ranging = part.key.endsWith(' from')
    const from = Math.max(this.governor?.strength ?? 0, this.aside?.strength ?? 0, this.pending)
    if (from === 0 && next <= 3 && this.follows && part.key.startsWith('includ'))
      this.governor = { rule: 'listed', strength: STRENGTH.discussed }
    else if (from > 0) this.governor = { rule: 'listed', strength: Math.min(0.95, from + 0.05) }
    else if (this.ranging) this.governor = { rule: 'listed', strength: STRENGTH.discussed }
    else if (/^focus/.test(part.key)) this.governor = { rule: 'discussed', strength: STRENGTH.discussed }
    return next
  }

  /** A verb whose object may be a field: how strongly depends on what led to it. */
  private promote(at: number, part: Part): number {
    const led = this.parts[at - 1]?.kind === 'to' ? this.intent : 0
    const inherited = part.form === 'ing' ? Math.max(led, this.governor?.strength ?? 0) : 0
    const strength = Math.max(
      inherited,
      part.form === 'ing' ? STRENGTH.promoted : this.finiteStrength(at, part),
    )
    this.governor = {
      rule:
        inherited > STRENGTH.promoted
          ? (this.governor?.rule ?? 'promoted')
          : strength >= STRENGTH.will
            ? 'intended'
            : 'promoted',
      strength,
    }
    this.aside = null
    if (part.act !== 'kept') return at + 1
    let object = at + 1
    while (
      this.parts[object]?.kind === 'determiner' ||
      (this.parts[object]?.kind === 'and' && this.parts[object + 1]?.act === 'kept') ||
      this.parts[object]?.act === 'kept'
    )
      object++
    return isNominal(this.parts[object]) ? this.phrase(object, at) : at + 1
  }

  private finiteStrength(at: number, part: Part): number {
    if (part.form === 'base') return this.intent || STRENGTH.purpose
    const before = this.parts[at - 1]
    return before?.kind === 'determiner' ? 0 : STRENGTH.promoted
  }

  private preposition(at: number, part: Part): number {
    if (this.pending && OPENING.has(part.key)) {
      this.governor = { rule: 'cooperation in', strength: this.pending }
      this.pending = 0
      this.aside = null
      return at + 1
    }
    const listed = this.parts[at - 1]?.kind === 'and' || this.parts[at - 1]?.kind === 'comma'
    if (listed && this.governor?.rule === 'cooperation in' && OPENING.has(part.key)) return at + 1
    if (FOUNDATIONS.has(this.parts[at - 1]?.key ?? '') && this.governor && /^(?:for|of)$/.test(part.key))
      return at + 1
    if (part.key === 'of' && LIGHT_HEADS.has(this.parts[at - 1]?.key ?? '') && this.governor) return at + 1
    if (!this.governor && this.aside?.rule === 'cooperation in' && (part.key === 'in' || part.key === 'on')) {
      this.governor = { ...this.aside, strength: this.aside.strength - 0.15 }
      return at + 1
    }
    if (this.governor && this.lastEnd !== at && !STOPPED_BY.has(part.key)) return at + 1
    if (this.governor) this.aside = this.governor
    this.governor = null
    return at + 1
  }

  private to(at: number): number {
    const next = this.parts[at + 1]
    if (this.governor && this.ranging) return at + 1
    if (this.governor) this.aside = this.governor
    this.governor = null
    if (!next?.act) this.pending *= 0.9
    if (!next?.act && COMMITTED.test(this.parts[at - 1]?.key ?? ''))
      this.governor = { rule: 'intended', strength: STRENGTH.will }
    return at + 1
  }

  /** Reads a phrase whose words begin at `at`; the candidate begins at `from` (a kept verb) or with the phrase. */
  private phrase(at: number, from: number): number {
    const group = nounGroup(this.parts, at)
    const cut = this.cooperationIn(group)
    if (cut >= 0) return this.cooperationPhrase(group, cut, from)
    const inside = afterDeterminer(this.parts, group.last + 1)
    if (
      this.parts[group.last]?.key === 'of' &&
      isLightHead(this.parts, group) &&
      isNominal(this.parts[inside])
    ) {
      for (let i = group.first; i < group.last; i++) this.noteInside(i)
      if (
        !this.governor &&
        this.parts[group.last - 1]?.lexeme?.roles.has('field') &&
        this.parts[group.first - 1]?.kind !== 'pronoun'
      )
        this.governor = { rule: 'cooperation in', strength: STRENGTH.field }
      if (!this.governor && PROMOTION.test(this.parts[group.last - 1]?.key ?? ''))
        this.governor = { rule: 'promoted', strength: STRENGTH.promoted }
      return this.phrase(inside, from < at ? from : inside)
    }
    const phrase = phraseAt(this.parts, at)
    for (let i = phrase.first; i < phrase.last; i++) this.noteInside(i)
    if (phrase.last > phrase.complement && this.cooperationIn({ ...phrase, first: phrase.complement }) >= 0)
      return this.phrase(inside, inside)
    const head = this.parts[phrase.complement - 1] ?? this.parts[at]
    if (this.pending && !this.onlyNames(phrase)) this.pending = 0
    const roles = head?.lexeme?.roles
    if (this.governor)
      this.add({ ...phrase, first: from < at ? from : phrase.first }, this.governor, from < at, false)
    else if (KEPT_HEADS.has(head?.key ?? '') && phrase.complement - phrase.first > 1) {
      this.partners(
        phrase.first,
        { rule: 'before cooperation', strength: STRENGTH.headAssistance },
        head?.inCue,
      )
      this.add(
        headed(phrase, head),
        { rule: 'before cooperation', strength: STRENGTH.headAssistance },
        false,
        false,
      )
    }
    if (roles?.has('field'))
      this.pending = Math.max(
        this.pending,
        this.governor || this.sense ? STRENGTH.field + 0.2 : STRENGTH.field - 0.15,
      )
    else if (roles?.has('bearing')) {
      const strength = TOPIC_HEADS.test(head?.key ?? '') ? STRENGTH.experience : STRENGTH.bearing
      this.pending = Math.max(this.governor ? this.pending : this.pending * 0.9, strength)
    }
    return phrase.last
  }

  /** Whether what follows the word of cooperation in its group still opens a field (`cooperation efforts in`). */
  private bearsOn(group: Phrase, cut: number): boolean {
    const last = this.parts[group.last - 1]
    return (
      cut === group.last - 1 ||
      last?.lexeme?.roles.has('bearing') === true ||
      last?.lexeme?.roles.has('field') === true
    )
  }

  private afterNames(first: number, last: number): number {
    let from = first
    for (let i = first; i < last; i++) if (this.parts[i]?.name) from = i + 1
    while (from < last && this.parts[from]?.lexeme?.roles.has('stripped') && !this.parts[from]?.cue) from++
    return from
  }

  private noteInside(at: number) {
    const part = this.parts[at]
    if (part) this.noteSense(part)
  }

  private onlyNames({ first, last }: Phrase): boolean {
    for (let i = first; i < last; i++) {
      const part = this.parts[i]
      if (part && !part.name && part.kind === 'content' && !part.lexeme && !PARTNERS.test(part.key))
        return false
    }
    return true
  }

  private cooperationIn(group: Phrase): number {
    for (let i = group.last - 1; i >= group.first; i--) {
      if (this.parts[i]?.lexeme?.roles.has('cooperation')) return i
    }
    return -1
  }

  /** `[economic] cooperation`: the words before are a field, and so are their partners (`[economic] and [trade] ties`). */
  private cooperationPhrase(group: Phrase, cut: number, from: number): number {
    this.sense = true
    this.intent = Math.max(this.intent, STRENGTH.agreedTo)
    const governor: Governor = { rule: 'before cooperation', strength: STRENGTH.before }
    const first = this.afterNames(group.first, cut)
    if (cut > first) {
      if (first === group.first) this.partners(first, governor)
      this.add(
        { first: from < group.first ? from : first, last: cut, complement: cut },
        governor,
        false,
        true,
      )
    }
    this.pending = this.bearsOn(group, cut) ? STRENGTH.cooperation : 0
    const next = this.parts[group.last]
    const joins = COMPLEMENT_HEADS.has(`${this.parts[group.last - 1]?.key} ${next?.key}`)
    this.lastEnd = joins ? -1 : group.last
    return group.last
  }

  /** Phrases that lead by commas and `and` to the one at `at`, when nothing governed them yet. */
  private partners(at: number, governor: Governor, adjectivesOnly = false) {
    const found: Candidate[] = []
    let end = at
    for (let steps = 0; steps < 8; steps++) {
      let mark = end - 1
      while (mark >= 0 && (this.parts[mark]?.kind === 'comma' || this.parts[mark]?.kind === 'and')) mark--
      if (mark === end - 1 || mark < 0) break
      let first = mark + 1
      while (first - 1 >= 0 && isNominal(this.parts[first - 1]) && mark + 1 - first < 4) first--
      if (first > mark) break
      const before = this.parts[first - 1]
      const open =
        !before ||
        ['comma', 'and', 'determiner', 'preposition', 'to', 'colon', 'mark'].includes(before.kind) ||
        before.act !== null ||
        before.possessive
      if (!open || this.taken(first) || (adjectivesOnly && !this.parts[mark]?.adjective)) break
      const joint = before?.kind === 'and' ? 'and' : before?.kind === 'comma' ? 'comma' : 'none'
      found.unshift({
        first,
        last: mark + 1,
        complement: mark + 1,
        governor: { ...governor, strength: governor.strength - 0.05 },
        verb: false,
        joint,
        beforeCooperation: true,
      })
      end = first
      if (before && before.kind !== 'comma' && before.kind !== 'and') break
    }
    this.candidates.push(...found)
  }

  private taken(first: number): boolean {
    const last = this.candidates.at(-1)
    return last !== undefined && last.last > first
  }

  private add(phrase: Phrase, governor: Governor, verb: boolean, beforeCooperation: boolean) {
    const { kind } = this.parts[phrase.first - 1] ?? { kind: 'mark' }
    const previous = this.candidates.at(-1)
    const adjoining = previous && phrase.first - previous.last <= 3
    const joint = !adjoining ? 'none' : kind === 'and' ? 'and' : kind === 'comma' ? 'comma' : 'none'
    this.candidates.push({ ...phrase, governor, verb, joint, beforeCooperation })
    if (!verb && this.isIll(phrase)) this.stop()
    this.lastEnd = phrase.last
  }

  private isIll({ first, complement }: Phrase): boolean {
    for (let i = first; i < complement; i++) if (ILLS.has(this.parts[i]?.key ?? '')) return true
    return false
  }

  /** What the next block inherits when this one ends by announcing a list. */
  private carried(): Carry {
    const last = this.parts.at(-1)
    if (last?.kind !== 'colon') return null
    const strength = Math.max(this.governor?.strength ?? 0, this.pending, this.aside?.strength ?? 0)
    const verbs = this.parts.at(-2)?.kind === 'to'
    if (verbs) return { governor: { rule: 'listed', strength: this.intent || STRENGTH.purpose }, verbs }
    return strength > 0
      ? { governor: { rule: 'listed', strength: Math.min(0.9, strength) }, verbs: false }
      : null
  }
}

/** `COVID-19 assistance` is about COVID-19; `humanitarian assistance` is a field as it stands. */
function headed(phrase: Phrase, head: Part | undefined): Phrase {
  const last = head?.inCue ? phrase.complement : phrase.complement - 1
  return { first: phrase.first, last, complement: last }
}
