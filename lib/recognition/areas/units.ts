/** A sentence as units: each word or set phrase with the part it can play in naming a field of cooperation. */
import { findParties } from '../../knowledge/parties.ts'
import { cueAt, spelling } from '../../knowledge/topic-cues.ts'
import type { Document, Sentence, Token } from '../document.ts'
import type { Grammar } from '../grammar.ts'
import { type Lexeme, lexemeAt } from './cooperation-lexicon.ts'

export type UnitKind =
  | 'adverb'
  | 'and'
  | 'be'
  | 'bracket'
  | 'colon'
  | 'comma'
  | 'content'
  | 'dash'
  | 'determiner'
  | 'mark'
  | 'modal'
  | 'not'
  | 'preposition'
  | 'pronoun'
  | 'relative'
  | 'semicolon'
  | 'slash'
  | 'to'
  | 'verb'

export type Unit = {
  kind: UnitKind
  /** Token indexes in the document, last exclusive. */
  first: number
  last: number
  /** Folded words in one spelling, joined by blanks. */
  key: string
  /** What the lexicon knows of it; null for ordinary words. */
  lexeme: Lexeme | null
  /** Names a state, an organisation or another proper name. */
  name: boolean
  /** The word is an adjective or stands as one. */
  adjective: boolean
  possessive: boolean
  /** How many words the cue of a topic takes that begins here; 0 where none begins. */
  cue: number
  /** Stands inside a cue of several words. */
  inCue: boolean
  /** compromise's parts of speech of its first word. */
  tags: ReadonlySet<string>
}

const NO_TAGS: ReadonlySet<string> = new Set()
const words = (list: string) => new Set(list.split(/\s+/))
const CLOSED: [UnitKind, ReadonlySet<string>][] = [
  [
    'adverb',
    words(
      'better more most also again already even ever further furthermore moreover now only still too today together yet',
    ),
  ],
  ['and', words('and or & nor plus')],
  [
    'be',
    words(`am are be been being did do does had has have having is was were 's became become becomes remain remains
    remained said says say saying told`),
  ],
  [
    'determiner',
    words(`billion dozen five four half hundred million several six ten thousand three trillion two a all an another any both each every her his its my no our some such that their these this those
    the your`),
  ],
  ['modal', words('can cannot could may might must shall should will would')],
  ['not', words('not never neither without')],
  [
    'preposition',
    words(`about above across after against ahead along alongside amid among amongst around as at before
    behind below besides between beyond by concerning despite during except for from in inside into near of off on onto
    over per regarding since through throughout toward towards under until upon versus via with within when while`),
  ],
  ['verb', words('being doing getting going having making seeing setting taking turning')],
  ['pronoun', words('he her him i it me she them they us we you himself itself themselves one there')],
  [
    'relative',
    words(
      'because but once how however if though although that what where whereas whether which who whom whose why so than then thereby',
    ),
  ],
]
const KIND_OF = new Map(CLOSED.flatMap(([kind, list]) => [...list].map((word) => [word, kind] as const)))
const PHRASES: [string, UnitKind][] = [
  ['as well as', 'and'],
  ['but are not limited to', 'adverb'],
  ['but not limited to', 'adverb'],
  ['but is not limited to', 'adverb'],
  ['but also', 'and'],
  ['along with', 'and'],
  ['together with', 'and'],
  ['in addition to', 'and'],
  ['in order to', 'to'],
  ['so as to', 'to'],
  ['among others', 'mark'],
  ['among other things', 'mark'],
  ['in line with', 'preposition'],
  ['with a view to', 'preposition'],
  ['in accordance with', 'preposition'],
  ['according to', 'preposition'],
  ['with respect to', 'preposition'],
  ['due to', 'preposition'],
  ['such that', 'relative'],
]
const MARKS: Record<string, UnitKind> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '/': 'slash',
  '&': 'and',
}

/** Reads one sentence as units. Asks the grammar once for the parts of speech of the words no table knows. */
export function unitsOf(document: Document, sentence: Sentence, grammar: Grammar, inList: boolean): Unit[] {
  const { tokens } = document
  const heading = inList ? headingEnd(tokens, sentence) : sentence.first
  const keys: string[] = []
  for (let i = sentence.first; i < sentence.last; i++) keys.push(spelling(tokens[i]?.key ?? ''))
  const keyAt = (index: number) => keys[index - sentence.first] ?? ''
  const parties = new Set<number>()
  for (const party of findParties(tokens, sentence.first, sentence.last)) {
    for (let i = party.first; i < party.last; i++) parties.add(i)
  }
  const tags = tagsByStart(document, sentence, grammar)
  const titled = isTitleCase(tokens, sentence)
  const cues = cuesIn(keys, sentence.first)
  const units: Unit[] = []
  for (let i = sentence.first; i < sentence.last; ) {
    const unit = unitAt({ tokens, sentence, keyAt, parties, tags, titled, cues, heading }, i)
    units.push(unit)
    i = unit.last
  }
  return units
}

type Sight = {
  tokens: readonly Token[]
  sentence: Sentence
  keyAt: (index: number) => string
  parties: ReadonlySet<number>
  tags: ReadonlyMap<number, ReadonlySet<string>>
  titled: boolean
  /** Number of words of the cue that begins at a token. */
  cues: ReadonlyMap<number, number>
  /** Tokens before this one are the heading of a list member: its capitals are no names. */
  heading: number
}

const LONGEST_HEADING = 10

function headingEnd(tokens: readonly Token[], { first, last }: Sentence): number {
  for (let i = first; i < Math.min(last, first + LONGEST_HEADING); i++) if (tokens[i]?.text === ':') return i
  return first
}

function cuesIn(keys: readonly string[], first: number): Map<number, number> {
  const cues = new Map<number, number>()
  for (let i = 0; i < keys.length; ) {
    const cue = cueAt(keys, i)
    if (cue) cues.set(first + i, cue.words)
    i += cue?.words ?? 1
  }
  return cues
}

function insideCue(cues: ReadonlyMap<number, number>, at: number): boolean {
  for (let back = 1; back < 5; back++) if ((cues.get(at - back) ?? 0) > back) return true
  return false
}

function unitAt(sight: Sight, at: number): Unit {
  const { tokens, keyAt } = sight
  const token = tokens[at]
  const tags = sight.tags.get(token?.start ?? -1) ?? NO_TAGS
  const base = {
    first: at,
    last: at + 1,
    key: keyAt(at),
    lexeme: null,
    name: false,
    adjective: false,
    possessive: token?.possessive ?? false,
    cue: sight.cues.get(at) ?? 0,
    inCue: insideCue(sight.cues, at),
    tags,
  }
  if (!token) return { ...base, kind: 'mark' }
  if (token.text === 'R' && tokens[at + 1]?.text === '&' && tokens[at + 2]?.text === 'D') {
    return { ...base, last: at + 3, key: 'r&d', cue: 1, kind: 'content' }
  }
  for (const [phrase, kind] of PHRASES) {
    const parts = phrase.split(' ')
    if (parts.every((part, i) => keyAt(at + i) === part))
      return { ...base, last: at + parts.length, key: phrase, kind }
  }
  if (token.kind === 'mark') return { ...base, kind: MARKS[token.text] ?? 'mark' }
  const lexeme = lexemeAt(keyAt, at)
  if (lexeme && lexeme.words > 1) {
    return {
      ...base,
      last: at + lexeme.words,
      key: phraseOf(keyAt, at, lexeme.words),
      lexeme,
      kind: 'content',
    }
  }
  if (base.key === 'to') return { ...base, kind: 'to' }
  if (token.kind === 'number' && /^[\d.,]+$/.test(token.text)) return { ...base, kind: 'determiner' }
  const closed = KIND_OF.get(base.key)
  if (closed && !(token.letters === 'upper' && token.text.length > 1))
    return { ...base, lexeme, kind: closed }
  const name = sight.parties.has(at) || isName(sight, at)
  const kind: UnitKind = !lexeme && !name && isFiniteVerb(sight, at, tags) ? 'verb' : 'content'
  if (kind === 'content' && tags.has('Adverb') && /ly$/.test(base.key) && !base.cue && !base.inCue)
    return { ...base, kind: 'adverb' }
  const adjective = looksAdjective(base.key, tags)
  return { ...base, lexeme, kind, name, adjective }
}

function phraseOf(keyAt: (index: number) => string, at: number, count: number): string {
  return Array.from({ length: count }, (_, i) => keyAt(at + i)).join(' ')
}

/** Capitalised inside a sentence and no cue of a topic: a name of someone or something. */
function isName({ tokens, sentence, titled, keyAt, heading }: Sight, at: number): boolean {
  const token = tokens[at]
  if (at < heading) return false
  if (!token || titled || token.letters === 'lower' || token.kind !== 'word') return false
  if (token.letters === 'upper') return cueAt([keyAt(at)], 0) === null
  return at > sentence.first && !/^[“"‘'•–—(:]$/.test(tokens[at - 1]?.text ?? '')
}

const FINITE = ['PastTense', 'PresentTense', 'Copula', 'Modal', 'Auxiliary', 'Imperative']

/** A verb that ends a list of fields; a word that is a cue of a topic is taken for a noun. */
function isFiniteVerb(
  { tokens, sentence, keyAt, cues }: Sight,
  at: number,
  tags: ReadonlySet<string>,
): boolean {
  if (!tags.has('Verb') || !FINITE.some((tag) => tags.has(tag))) return false
  if (cues.has(at) || insideCue(cues, at) || /[-\d]/.test(keyAt(at))) return false
  if (!/(?:s|ed|ing)$/.test(keyAt(at)) && /^(?:for|of)$/.test(keyAt(at + 1))) return false
  const before = at > sentence.first ? tokens[at - 1] : undefined
  if (tags.has('Gerund') && before?.kind === 'word') return false
  const partOfNoun =
    keyAt(at).endsWith('ed') && (!before || before.kind === 'mark' || KIND_OF.has(keyAt(at - 1)))
  return !partOfNoun
}

const ADJECTIVE_ENDING = /(?:al|ic|ive|ary|ous|able|ible|ful|less|ish|ern|ean|ese|ent|ant)$/

function looksAdjective(key: string, tags: ReadonlySet<string>): boolean {
  return (tags.has('Adjective') || ADJECTIVE_ENDING.test(key)) && !/(?:ment|tial area)$/.test(key)
}

function tagsByStart(document: Document, sentence: Sentence, grammar: Grammar) {
  const tags = new Map<number, ReadonlySet<string>>()
  for (const word of grammar.tag(document.text.slice(sentence.start, sentence.end))) {
    tags.set(sentence.start + word.start, word.tags)
  }
  return tags
}

/** All longer words begin with a capital: a headline or a heading. */
function isTitleCase(tokens: readonly Token[], { first, last }: Sentence): boolean {
  if (/^[.!?]$/.test(tokens[last - 1]?.text ?? '') || last - first > 40) return false
  let long = 0
  let capital = 0
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.text.length < 5) continue
    long++
    if (token.letters !== 'lower') capital++
  }
  return long > 0 && capital / long > 0.84
}
