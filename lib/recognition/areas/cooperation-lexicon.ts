/** What a word does in a sentence about cooperation: names it, announces a field, promotes one, talks of one, ends it. */
import words from '../../knowledge/data/cooperation-words.json' with { type: 'json' }
import { spelling } from '../../knowledge/topic-cues.ts'
import { formsOf, type VerbForm } from './verb-forms.ts'

export type Role =
  | 'aid'
  | 'bearing'
  | 'cooperation'
  | 'cooperationVerb'
  | 'demand'
  | 'field'
  | 'intent'
  | 'kept'
  | 'opener'
  | 'stripped'
  | 'talk'

/** A word or phrase of the lexicon found at a place: the roles it can have, and how many words it took. */
export type Lexeme = { roles: ReadonlyMap<Role, VerbForm | null>; words: number }

const MOST_WORDS = 4
const NOUNS: [Role, readonly string[]][] = [
  ['bearing', words.bearing],
  ['cooperation', words.cooperation],
  ['field', words.fieldNouns],
  ['intent', words.intentNouns],
  ['opener', words.listOpeners],
]
const VERBS: [Role, readonly string[]][] = [
  ['aid', words.aidVerbs],
  ['cooperationVerb', words.cooperationVerbs],
  ['demand', words.demand],
  ['intent', words.intentVerbs],
  ['kept', words.keptVerbs],
  ['stripped', words.strippedVerbs],
  ['talk', words.talkVerbs],
]

let ready: Map<string, Map<Role, VerbForm | null>> | null = null

/** The longest lexeme among the keys from `at`; null where there is none. */
export function lexemeAt(keyAt: (index: number) => string, at: number): Lexeme | null {
  const table = lexicon()
  let phrase = ''
  let best: Lexeme | null = null
  for (let count = 1; count <= MOST_WORDS; count++) {
    const key = keyAt(at + count - 1)
    if (!key) break
    phrase += (count > 1 ? ' ' : '') + key
    const roles = table.get(phrase)
    if (roles) best = { roles, words: count }
  }
  return best
}

function lexicon() {
  if (ready) return ready
  ready = new Map()
  for (const [role, phrases] of NOUNS) for (const phrase of phrases) add(ready, spelling(phrase), role, null)
  for (const [role, phrases] of VERBS) {
    for (const phrase of phrases) {
      const [verb = '', ...rest] = spelling(phrase).split(' ')
      for (const [form, shape] of formsOf(verb)) add(ready, [shape, ...rest].join(' '), role, form)
    }
  }
  return ready
}

function add(
  table: Map<string, Map<Role, VerbForm | null>>,
  phrase: string,
  role: Role,
  form: VerbForm | null,
) {
  const roles = table.get(phrase) ?? new Map<Role, VerbForm | null>()
  if (!roles.has(role)) roles.set(role, form)
  table.set(phrase, roles)
}
