/** Pronouns that stand for an instrument: `it was signed`, `both have yet to be ratified`, `parliament ratified it`. */

import type { Work } from '../../work/turns.ts'
import type { Document, Token } from '../document.ts'
import { hasBe } from './cue-place.ts'
import { type CueAt, cuesAt } from './status-words.ts'

/** A mention as the search for pronouns sees it; `instrument` numbers the instruments. Indexes of tokens. */
export type Antecedent = {
  first: number
  last: number
  instrument: number
  sentence: number
  plural: boolean
}

/** A pronoun at token `at`; several instruments where `both` or `they` mean several. */
export type Pronoun = {
  at: number
  instruments: readonly number[]
  /** Nothing but an instrument can be meant: it is marked. The others only lend their instrument a verb. */
  clear: boolean
  /** No word stands there, the object of the verb before `at` is left out: `Peru has yet to ratify.` */
  leftOut?: true
}

const SINGULAR = new Set(['it', 'this', 'that'])
const PLURAL = new Set(['both', 'they'])
/** Verbs of which a text between states is subject or object, and hardly anything else of the news. */
const DECISIVE =
  /^(?:sign(?:s|ed|ing)?$|initial|ratif|renegotiat|denounc|abrogat|enter|com(?:e|es|ing)$|came$|tak(?:e|es|ing)$|took$|expire|lapse|in$)/
/** Their subject may be anything else; these aims only a text has. */
const OF_TEXTS = /^(?:expire|lapse)/
const OBJECT_OF = /^(?:sign|initial|ratif|denounc|abrogat)/
/** Other papers that are signed, and meetings that end. */
const RIVALS =
  /^(?:act|bill|book|budget|ceremony|constitution|contract|decree|document|law|legislation|letter|measure|meeting|order|permit|petition|resolution|summit|visit)s?$/
/** What stands before the subject of a clause. */
const CLAUSE =
  /^(?:after|although|and|as|because|before|but|if|once|or|said|says|since|so|though|unless|until|when|where|which|while|why|yet)$/
/** Tokens from a pronoun to its verb. */
const REACH = 8
/** Tokens from an instrument back to what might be meant instead. */
const RIVAL_REACH = 40

/** The pronouns after each antecedent, in its paragraph and not two sentences away; all in the order of the text. */
export function* pronounsOf(document: Document, antecedents: readonly Antecedent[]): Work<Pronoun[]> {
  const { tokens, sentences } = document
  const found: Pronoun[] = []
  for (const [n, spot] of antecedents.entries()) {
    yield
    const next = antecedents[n + 1]?.first ?? tokens.length
    const block = sentences[spot.sentence]?.block
    for (let at = spot.last; at < next; at++) {
      const token = tokens[at]
      if (!token || token.sentence > spot.sentence + 1 || sentences[token.sentence]?.block !== block) break
      const pronoun = SINGULAR.has(token.key)
        ? singular(tokens, at, spot, antecedents[n - 1])
        : PLURAL.has(token.key)
          ? plural(tokens, at, antecedents, n)
          : null
      if (pronoun) found.push(pronoun)
      if (
        antecedents[n + 1]?.sentence !== token.sentence &&
        !isRelative(tokens, spot) &&
        leavesOut(tokens, at)
      )
        found.push({ at: at + 1, instruments: [spot.instrument], clear: false, leftOut: true })
    }
  }
  return found
}

function singular(
  tokens: readonly Token[],
  at: number,
  spot: Antecedent,
  before: Antecedent | undefined,
): Pronoun | null {
  const it = tokens[at]?.key === 'it'
  if (it && isEmptySubject(tokens, at)) return null
  const alone = before?.sentence !== spot.sentence || before.instrument === spot.instrument
  const decisive = isSubject(tokens, at, false) || (it && isObject(tokens, at))
  const clear = !spot.plural && alone && decisive && !hasRival(tokens, spot.last, at)
  return it || clear ? { at, instruments: [spot.instrument], clear } : null
}

/** `Both were signed` after a sentence that names several, `they` after `five accords`. */
function plural(
  tokens: readonly Token[],
  at: number,
  antecedents: readonly Antecedent[],
  n: number,
): Pronoun | null {
  const spot = antecedents[n]
  if (!spot || !isSubject(tokens, at, true) || hasRival(tokens, spot.last, at)) return null
  if (spot.plural) return { at, instruments: [spot.instrument], clear: true }
  const meant = new Set<number>()
  for (let k = n; k >= 0 && antecedents[k]?.sentence === spot.sentence; k--)
    meant.add(antecedents[k]?.instrument ?? 0)
  const fits = tokens[at]?.key === 'both' ? meant.size === 2 : meant.size > 1
  return fits ? { at, instruments: [...meant], clear: false } : null
}

/** `it was agreed that`, `it is expected to`: the pronoun means what follows. */
function isEmptySubject(tokens: readonly Token[], at: number): boolean {
  for (let verb = at + 1; verb < at + REACH; verb++) {
    const key = tokens[verb]?.key ?? ''
    if (tokens[verb]?.sentence !== tokens[at]?.sentence || tokens[verb]?.kind === 'mark') return false
    if (key === 'that') return verb > at + 2
    if (/^(?:by|for|in|on|at|with|to|under)$/.test(key)) return false
  }
  return false
}

/** Whether the pronoun opens its clause and a decisive verb follows. */
function isSubject(tokens: readonly Token[], at: number, passiveOnly: boolean): boolean {
  const before = tokens[at - 1]
  const opens = !before || before.sentence !== tokens[at]?.sentence
  // after a noun `that` and `this` begin another thing
  const inside = /^th(?:at|is)$/.test(tokens[at]?.key ?? '')
    ? false
    : before?.kind === 'mark' || CLAUSE.test(before?.key ?? '')
  if (!opens && !inside) return false
  for (let verb = at + 1; verb < at + REACH; verb++) {
    const token = tokens[verb]
    if (!token || token.sentence !== tokens[at]?.sentence || token.kind === 'mark') return false
    if (DECISIVE.test(token.key) && cuesAt(tokens, verb).some((cue) => isOfText(tokens, cue, passiveOnly)))
      return true
    if (!isBetween(token.key)) return false
  }
  return false
}

function isOfText(tokens: readonly Token[], cue: CueAt, passiveOnly: boolean): boolean {
  const { side, itself, done } = cue.meaning
  if (side === 'after' || itself)
    return done === 'in-force' || (!passiveOnly && OF_TEXTS.test(tokens[cue.first]?.key ?? ''))
  return side === 'verb' && cue.forms.has('participle') && hasBe(tokens, cue)
}

/** `signed it`, `has yet to ratify it`; not `signed it into law`. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const [verb, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!OBJECT_OF.test(verb?.key ?? '') || verb?.sentence !== tokens[at]?.sentence) return false
  return !(next?.key === 'into' && after?.key === 'law')
}

/** `the pact, which both have signed`: the object is told before the verb. */
function isRelative(tokens: readonly Token[], { last, plural }: Antecedent): boolean {
  return plural || [tokens[last]?.key, tokens[last + 1]?.key].some((key) => key === 'which' || key === 'that')
}

/** `Kenya has yet to ratify.`, `20 of the signatories have ratified so far`: an active verb without its object. */
function leavesOut(tokens: readonly Token[], at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!verb || !BARE.test(verb.key) || before?.sentence !== verb.sentence) return false
  const ends = !next || next.sentence !== verb.sentence || /^[.,;:)—–]$/.test(next.text)
  if (!ends && !AFTER_BARE.test(next.key)) return false
  if (/^(?:ratify|ratifies|sign|signs|accede)$/.test(verb.key))
    return /^(?:can|could|did|may|might|must|not|should|to|will|would)$|n't$/.test(before.key)
  return (
    /^(?:already|and|but|had|has|have|never|not|only|since|then)$|n't$/.test(before.key) ||
    before.letters !== 'lower' ||
    /^(?:capitals|countries|members|nations|parties|signatories|states)$/.test(before.key)
  )
}

const BARE = /^(?:ratif(?:y|ies|ied)|sign(?:s|ed)?|acceded?)$/
const AFTER_BARE =
  /^(?:after|although|and|before|but|during|early|earlier|first|in|last|later|next|on|since|so|soon|this|though|too|until|while|within|yesterday|yet)$/

/** Auxiliaries and adverbs between a subject and its verb. */
function isBetween(key: string): boolean {
  return /^(?:also|are|be|been|being|can|cannot|could|did|do|does|due|ever|expected|first|had|has|have|in|is|itself|just|later|may|might|must|never|not|now|once|only|scheduled|set|shall|should|since|soon|still|then|to|was|were|will|would|yet)$|ly$/.test(
    key,
  )
}

function hasRival(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - RIVAL_REACH); at < to; at++)
    if (RIVALS.test(tokens[at]?.key ?? '')) return true
  return false
}
