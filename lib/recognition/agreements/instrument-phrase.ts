/** An instrument as the text words it: name, subject, and what stands before it. */
import { instrumentsNamed } from '../../knowledge/instruments.ts'
import { findParties } from '../../knowledge/parties.ts'
import type { Token } from '../document.ts'
import { looksLikeAcronym } from './acronym-shape.ts'
import { type HeadAt, headAt, isAnotherThing, isTitled, STATE_ADJECTIVES } from './head-words.ts'
import { type NameStart, nameStart } from './name-start.ts'
import type { TagsOf } from './sentence-tags.ts'
import { goesOnInCapitals, subjectOf } from './subject-opening.ts'

/** Indexes of tokens, ends exclusive. */
export type Phrase = {
  found: HeadAt
  first: number
  last: number
  /** End of the name itself, its acronym in brackets within. */
  nameLast: number
  start: NameStart
  /** The acronym given in brackets: `RCEP`. */
  acronym: string | null
  /** Whether words say what it is about. */
  hasSubject: boolean
  /** Whether its parties follow: `between X and Y`, `with Z`. */
  hasParties: boolean
  /** `the`, `this`; `its`, `Kenya's`; `a`; a count; or nothing before it, state adjectives passed over. */
  determiner: 'definite' | 'owner' | 'indefinite' | 'count' | 'none'
  /** The count, state adjectives or year right before the name. */
  year: string | null
}

const DEFINITE = new Set('the this that these those both said'.split(' '))
const OWNERS = new Set('its their our his her your my'.split(' '))
const INDEFINITE = new Set('a an another any such no some'.split(' '))
const COUNTS = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen several many few numerous multiple various all more other'.split(
    ' ',
  ),
)
const PARTY_OPENERS = new Set(['between', 'among', 'with'])

/** The phrase whose head is `found`, or null where the head names no instrument. */
export function instrumentPhrase(tokens: readonly Token[], found: HeadAt, tagsOf: TagsOf): Phrase | null {
  if (isAnotherThing(tokens, found) || isPartOfLongerName(tokens, found)) return null
  const start = nameStart(tokens, found.first, tagsOf)
  const acronym = acronymAfter(tokens, found.last)
  const nameLast = acronym ? found.last + 3 : found.last
  const complete = start.capital.length > 0
  const known = complete && instrumentsNamed(nameOf(tokens, start.first, found.last)).length > 0
  const subject =
    known && !goesOnInCapitals(tokens, nameLast, true)
      ? null
      : subjectOf(tokens, found, { at: nameLast, complete }, tagsOf)
  return {
    found,
    first: start.first,
    last: subject ?? nameLast,
    nameLast,
    start,
    acronym,
    hasSubject: subject !== null,
    hasParties: partiesFollow(tokens, nameLast),
    ...before(tokens, start.first),
  }
}

function nameOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')
}

/** `Economic Partnership Agreement`: the last head rules; `Partnership initiatives`: the title does. */
function isPartOfLongerName(tokens: readonly Token[], found: HeadAt): boolean {
  const next = headAt(tokens, found.last)
  const token = tokens[found.last]
  if (!next || !token?.spaced || token.sentence !== tokens[found.first]?.sentence) return false
  if (isAnotherThing(tokens, next)) return false
  const titled = isTitled(tokens[found.first]) && token.letters === 'lower'
  return !(titled && next.head.lower !== null)
}

function acronymAfter(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at + 1]
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || word?.kind !== 'word') return null
  return looksLikeAcronym(word.text) ? word.text : null
}

function partiesFollow(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at]
  if (!opener || !PARTY_OPENERS.has(opener.key)) return false
  let last = at + 1
  while (last < at + 14 && tokens[last]?.sentence === opener.sentence && tokens[last]?.text !== ',') last++
  return (
    findParties(tokens, at + 1, last).length > 0 ||
    (opener.key === 'between' && tokens.slice(at + 1, last).some(({ key }) => BODIES.test(key)))
  )
}

/** Bodies of states, which are parties as well: `between the two foreign ministries`. */
const BODIES =
  /^(?:agenc(?:y|ies)|armies|assembl(?:y|ies)|authorit(?:y|ies)|governments?|ministr(?:y|ies)|navies|parliaments?)$/

/** What stands before the name, adjectives of state, counts and years passed over. */
function before(tokens: readonly Token[], first: number): Pick<Phrase, 'determiner' | 'year'> {
  const sentence = tokens[first]?.sentence
  let year: string | null = null
  let count = false
  for (let at = first - 1; at >= 0 && at > first - 7; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) break
    if (DEFINITE.has(token.key)) return { determiner: 'definite', year }
    if (INDEFINITE.has(token.key)) return { determiner: 'indefinite', year }
    if (token.possessive || OWNERS.has(token.key)) return { determiner: 'owner', year }
    if (COUNTS.has(token.key)) count = true
    else if (token.kind === 'number') {
      if (/^(?:1[5-9]|20)\d\d$/.test(token.text) && at === first - 1) year = token.text
      else count = true
    } else if (
      token.kind === 'mark'
        ? !/^[-–]$/.test(token.text)
        : !STATE_ADJECTIVES.has(token.key) && !/^(?:year|month|point)$/.test(token.key)
    )
      break
  }
  return { determiner: count ? 'count' : 'none', year }
}

/** Whether only state adjectives, no words of its own, stand before the head and nothing after it. */
export function isBare(phrase: Phrase): boolean {
  return phrase.first === phrase.found.first && !phrase.hasSubject && !phrase.acronym
}
