/** Whether a phrase names one instrument, points back to one, or speaks of several. */
import { findParties } from '../../knowledge/parties.ts'
import type { Token } from '../document.ts'
import type { Candidate } from './candidate.ts'
import { isTitled, SUBJECT_WORDS } from './head-words.ts'
import { isBare, type Phrase } from './instrument-phrase.ts'
import { signersBefore } from './signers.ts'

type Judgement = Pick<Candidate, 'kind' | 'rule' | 'certainty'>

/** Modifiers that do not say which instrument is meant. */
const VAGUE = new Set(
  'bilateral public-private trilateral multilateral plurilateral international intergovernmental political mutual general legal partial global regional interim formal cooperation cooperative framework special joint comprehensive diplomatic'.split(
    ' ',
  ),
)
const ANY = /^(?:any|comparable|eventual|future|no|other|similar|such)$/
const PAST = /^(?:earlier|later|previous|prior)$/
const COMPARED = /^(?:as|from|in|like|of|than|under|unlike)$/
const BROKERED = /-(?:brokered|mediated|sponsored|backed)$/

/** How the phrase is to be taken; null where it is none of ours. */
export function judge(tokens: readonly Token[], phrase: Phrase): Judgement | null {
  const { head, plural } = phrase.found
  if (phrase.start.business && partiesIn(tokens, phrase.first, phrase.found.first) === 0) return null
  if (head.after && !followsOneOf(tokens, phrase.first, head.after)) return null
  if (plural) return judgePlural(tokens, phrase)
  if (isTitle(tokens, phrase)) return { kind: 'full', rule: 'titled-instrument', certainty: 0.95 }
  if (isNone(tokens, phrase)) return null
  if (isOneOfMany(tokens, phrase)) return { kind: 'generic', rule: 'one-of-many', certainty: 0.5 }
  if (isDescribed(tokens, phrase)) {
    return {
      kind: 'full',
      rule: phrase.hasSubject ? 'head-with-subject' : 'head-with-modifier',
      certainty: 0.85,
    }
  }
  if (
    head.alone &&
    isTitled(tokens[phrase.found.first]) &&
    /^(?:of|by)$/.test(tokens[phrase.last]?.key ?? '')
  ) {
    return { kind: 'full', rule: 'adopted-text', certainty: 0.8 }
  }
  if (phrase.determiner === 'definite' && head.anaphor && isPlain(tokens, phrase) && !isInformal(phrase)) {
    return { kind: 'anaphor', rule: 'back-reference', certainty: 0.6 }
  }
  if (head.alone && (phrase.determiner !== 'definite' || !isBare(phrase))) {
    return { kind: 'full', rule: 'adopted-text', certainty: 0.8 }
  }
  if (phrase.hasParties && head.lower === null && phrase.determiner !== 'count') {
    if (phrase.determiner === 'none' && !opensLine(tokens, phrase.first) && head.form === 'agreement')
      return null
    return { kind: 'full', rule: 'head-with-parties', certainty: 0.75 }
  }
  if (
    phrase.hasParties &&
    head.type === 'peace-deal' &&
    phrase.determiner === 'indefinite' &&
    head.form === 'ceasefire'
  ) {
    return { kind: 'full', rule: 'ceasefire-between-parties', certainty: 0.7 }
  }
  return isSignedByParties(tokens, phrase)
    ? { kind: 'full', rule: 'head-with-signers', certainty: 0.7 }
    : null
}

/** `Chad and Niger signed a memorandum`: who signs says which; the headline leaves out the article. */
function isSignedByParties(tokens: readonly Token[], { found, first, determiner }: Phrase): boolean {
  if (!found.head.anaphor || (determiner !== 'indefinite' && determiner !== 'none')) return false
  return signersBefore(tokens, first).length > 1
}

function judgePlural(tokens: readonly Token[], phrase: Phrase): Judgement | null {
  const { head } = phrase.found
  const titled = isTitled(tokens[phrase.found.first])
  if (titled && phrase.start.capital.length > 0 && head.lower === null && !opensLine(tokens, phrase.first)) {
    return { kind: 'full', rule: 'titled-instrument', certainty: 0.8 }
  }
  if (phrase.hasSubject && head.anaphor && (phrase.determiner !== 'count' || isList(tokens, phrase))) {
    return { kind: 'full', rule: 'instruments-with-subject', certainty: 0.75 }
  }
  if (
    !head.anaphor ||
    head.form === 'partnership' ||
    (head.lower && !phrase.start.lower.some((word) => head.lower?.has(word)))
  )
    return null
  const modified = phrase.start.lower.length + phrase.start.capital.length > 0
  return modified || phrase.determiner === 'count'
    ? { kind: 'generic', rule: 'several-instruments', certainty: 0.6 }
    : null
}

/** `no deal at all`: there is none, and nothing says which. */
function isNone(tokens: readonly Token[], phrase: Phrase): boolean {
  return tokens[phrase.first - 1]?.key === 'no' && isBare(phrase) && !phrase.hasParties
}

/** `an earlier trade agreement`, `a similar treaty`: no name, subject or party says which. */
function isOneOfMany(tokens: readonly Token[], phrase: Phrase): boolean {
  const { start, determiner, hasSubject, hasParties, first } = phrase
  if (start.capital.length > 0 || hasSubject || hasParties || determiner !== 'indefinite') return false
  const adjective = tokens[first - 1]?.key ?? ''
  // what a preposition takes (`as in an earlier treaty`) is brought in for comparison; else the text tells of it
  return ANY.test(adjective) || (PAST.test(adjective) && COMPARED.test(tokens[first - 3]?.key ?? ''))
}

/** `two agreements on tax and trade` names both. */
function isList(tokens: readonly Token[], phrase: Phrase): boolean {
  return tokens.slice(phrase.nameLast, phrase.last).some(({ key }) => key === 'and')
}

/** A name in capitals: `Artemis Accords`, `Charter on Strategic Partnership`, `Roadmap for a Renewed U.S.-Canada Partnership`. */
function isTitle(tokens: readonly Token[], phrase: Phrase): boolean {
  const { head } = phrase.found
  if (!isTitled(tokens[phrase.found.first])) return false
  const { capital } = phrase.start
  if (head.title === 'never') return false
  if (phrase.acronym && head.title === null && (capital.length > 0 || head.lower !== null)) return true
  if (head.form === 'partnership' && capital.includes('comprehensive')) return true
  if (head.title === 'parties') return partiesIn(tokens, phrase.first, phrase.found.first) > 1
  if (head.titleWith) {
    const words = head.titleWith
    if (capital.some((word) => words.has(word))) return true
    return phrase.hasSubject && capital.length > 0 && capitalSubject(tokens, phrase)
  }
  if (capital.length > 0) return !onlyVague(capital) || phrase.hasSubject || capital.length > 1
  return phrase.hasSubject && (head.lower === null || capitalSubject(tokens, phrase))
}

function capitalSubject(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let at = phrase.nameLast; at < phrase.last; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && token.letters !== 'lower') return true
  }
  return false
}

/** A phrase in lower case that says what it is about: `extradition agreement`, `pact on border control`. */
function isDescribed(tokens: readonly Token[], phrase: Phrase): boolean {
  const { head, first } = phrase.found
  const { lower, capital } = phrase.start
  const words = head.lower
  if (head.title === 'never') return false
  if (phrase.hasSubject && (words === null || head.subject !== null) && subjectCounts(tokens, phrase))
    return true
  if (words) {
    if (lower.some((word) => words.has(word) || [...words].some((w) => word.endsWith(`-${w}`)))) return true
    if (capital.some((word) => words.has(word)) && isTitled(tokens[first])) return true
    const parties = partiesIn(tokens, phrase.first, first)
    if (head.type === 'peace-deal')
      return parties > 1 || lower.some((w) => BROKERED.test(w)) || capital.some((w) => BROKERED.test(w))
    // `Northern Ireland protocol`, `Minsk memorandum`: called by a place
    if (/^(?:memorandum|protocol)$/.test(head.form) && phrase.determiner !== 'count')
      return (
        capital.length > 0 &&
        !onlyVague([...capital, ...lower]) &&
        tokens[phrase.first]?.letters === 'initial'
      )
    return (
      head.form === 'deal' && parties > 0 && lower.every((word) => VAGUE.has(word) || SUBJECT_WORDS.has(word))
    )
  }
  if (capital.length > 0 && !onlyVague([...capital, ...lower])) return true
  return lower.length > 0 && !onlyVague(lower)
}

/** `reached agreement on X` is consent; an instrument has an article, a capital, or opens its line. */
function subjectCounts(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.found.head.form !== 'agreement') return true
  if (tokens[phrase.nameLast]?.key === 'to' && phrase.determiner === 'none')
    return isTitled(tokens[phrase.found.first])
  return phrase.determiner !== 'none' || phrase.start.lower.length > 0 || opensLine(tokens, phrase.first)
}

function isPlain(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.hasSubject) return false
  const { lower, capital } = phrase.start
  const own = [...lower, ...capital]
  return (
    own.every((word) => VAGUE.has(word)) || partiesIn(tokens, phrase.first, phrase.found.first) >= own.length
  )
}

/** `the partnership with Japan`, `the U.S.-EU partnership` is a relation, no instrument. */
function isInformal(phrase: Phrase): boolean {
  return phrase.found.head.form === 'partnership' && (phrase.hasParties || phrase.start.capital.length > 0)
}

function onlyVague(words: readonly string[]): boolean {
  return words.every((word) => VAGUE.has(word))
}

function partiesIn(tokens: readonly Token[], first: number, last: number): number {
  return new Set(findParties(tokens, first, last).map(({ party }) => party)).size
}

function followsOneOf(tokens: readonly Token[], first: number, words: ReadonlySet<string>): boolean {
  for (let at = first - 1; at > first - 4; at--) if (words.has(tokens[at]?.key ?? '')) return true
  return false
}

/** First in its sentence, after a bullet or after a mark: a list or a headline needs no article. */
function opensLine(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return (
    !before || before.sentence !== tokens[first]?.sentence || (before.kind === 'mark' && before.text !== ',')
  )
}
