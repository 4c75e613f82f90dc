/** Instruments that the table knows by name or acronym, where they stand in a text. */
import {
  beginsInstrument,
  instrumentKey,
  instrumentsByAcronym,
  instrumentsNamed,
  type KnownInstrument,
  longestNameFrom,
} from '../../knowledge/instruments.ts'
import { TOKENS_A_TURN, type Work } from '../../work/turns.ts'
import type { Document, Token } from '../document.ts'
import { looksLikeAcronym } from './acronym-shape.ts'
import type { Candidate } from './candidate.ts'
import { headAt, SUBJECT_WORDS } from './head-words.ts'

/** Acronyms that are words or stand for much else: they count only where the text says part of the full name. */
const SHORT_ACRONYM = 3
const AMBIGUOUS = new Set([
  'START',
  'SALT',
  'GAME',
  'ACCT',
  'TEPA',
  'ADM',
  'CEPA',
  'CECA',
  'ABAS',
  'AMLAT',
  'COFA',
  'MAAS',
  'GATS',
  'APEP',
  'TIAR',
])
/** Of what the table calls `other`, only names with one of these words are instruments; the rest are programmes and goals. */
const INSTRUMENT_LIKE =
  /\b(?:act|arrangements?|code|consensus|deal|framework|guidelines|initiative|outlook|principles|statute|union|understanding)\b/i
/** Names of programmes that instruments adopted. */
const PROGRAMME = /\b(?:agenda|corridor|goals|pathway|process|road|route|strategy|vision)(?: \d+)?$/i
const NAME_TOKENS = 24

/** Every place where a known name stands. */
export function* knownNames(document: Document): Work<Candidate[]> {
  const { tokens, text } = document
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (at % TOKENS_A_TURN === 0) yield
    const hit = knownNameAt(tokens, at, text)
    if (!hit) continue
    yield
    found.push(hit)
    at = hit.last - 1
  }
  return found
}

function knownNameAt(tokens: readonly Token[], at: number, text: string): Candidate | null {
  const first = tokens[at]
  if (first?.kind === 'mark' || !first || first.possessive) return null
  const word = instrumentKey(first.text).split(' ')[0] ?? ''
  const most = longestNameFrom(word)
  if (most < 2) return null
  const until = Math.min(tokens.length, at + Math.min(most * 2, NAME_TOKENS))
  let best: { last: number; known: readonly KnownInstrument[] } | null = null
  for (let last = at + 1; last < until; last++) {
    const token = tokens[last]
    if (
      !token ||
      token.sentence !== first.sentence ||
      (token.kind === 'mark' && !/^[-–.()’']$/.test(token.text))
    )
      break
    if (token.kind === 'mark' || token.key === 'the') continue
    const name = text.slice(first.start, token.end)
    if (!beginsInstrument(instrumentKey(name))) break
    const known = PROGRAMME.test(name) ? [] : instrumentsNamed(name).filter(isInstrument)
    if (known.length > 0) best = { last: last + 1, known }
  }
  return best && isDistinct(tokens, at, best.last)
    ? candidate(first.kind === 'number' ? at + 1 : at, best.last, best.known)
    : null
}

function candidate(first: number, last: number, known: readonly KnownInstrument[]): Candidate {
  // a year before the name is a date, as in `the 2015 Iran nuclear deal`
  return {
    first,
    last,
    kind: 'full',
    rule: 'known-name',
    certainty: 0.9,
    head: null,
    phrase: null,
    known,
    acronym: null,
  }
}

function isInstrument(record: KnownInstrument): boolean {
  return record.type !== 'other' || INSTRUMENT_LIKE.test(record.name)
}

/** In lower case a name counts only with a word that is no common subject: `five-point consensus`, not `trade agreement`. */
function isDistinct(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0
  let rare = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (token.letters !== 'lower') capitals++
    else if (!SUBJECT_WORDS.has(token.key) && !headAt(tokens, at) && token.key.length > 3) rare++
  }
  return (
    capitals > 1 ||
    (capitals + rare > 0 && last - first > 1 && (capitals > 0 || /-/.test(tokens[first]?.text ?? '')))
  )
}

/** The acronyms of known instruments; short ones only with support from the text's own words. */
export function* knownAcronyms(document: Document): Work<Candidate[]> {
  const { tokens } = document
  let keys: Set<string> | null = null
  const found: Candidate[] = []
  for (const [at, token] of tokens.entries()) {
    if (at % TOKENS_A_TURN === 0) yield
    if (token.kind !== 'word' || !looksLikeAcronym(token.text)) continue
    const known = headAt(tokens, at) ? [] : instrumentsByAcronym(token.text).filter(isInstrument)
    if (known.length === 0) continue
    if (token.text.length <= SHORT_ACRONYM || AMBIGUOUS.has(token.text)) {
      keys ??= new Set(tokens.map(({ key }) => key))
      if (!known.some((record) => isSupported(record, keys))) continue
    }
    found.push({
      ...candidate(at, at + 1, known),
      rule: 'known-acronym',
      certainty: 0.8,
      acronym: token.text,
    })
  }
  return found
}

function isSupported(record: KnownInstrument, keys: Set<string> | null): boolean {
  const words = instrumentKey(record.name)
    .split(' ')
    .filter((word) => word.length > 3)
  const there = words.filter((word) => keys?.has(word)).length
  return there >= Math.min(words.length, 3)
}
