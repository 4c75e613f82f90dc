/** What a word does in a sentence about cooperation: names it, announces a field, promotes one, talks of one, ends it. */
import words from '../../knowledge/data/cooperation-words.json' with { type: 'json' }
import { spelling } from '../../knowledge/topic-cues.ts'
import { formsOf, type VerbForm } from './verb-forms.ts'

export type Role =
  | 'aid'
  | 'basis'
  | 'bearing'
  | 'cooperation'
  | 'cooperationVerb'
  | 'demand'
  | 'field'
  | 'intent'
  | 'kept'
  | 'means'
  | 'naming'
  | 'opener'
  | 'stripped'
  | 'talk'

/** A word or phrase of the lexicon found at a place: the roles it can have, and how many words it took. */
export type Lexeme = { roles: ReadonlyMap<Role, VerbForm | null>; words: number }

const NOUNS: [Role, readonly string[]][] = [
  ['basis', words.bases],
  ['bearing', words.bearing],
  ['cooperation', words.cooperation],
  ['field', words.fieldNouns],
  ['intent', words.intentNouns],
  ['means', words.means],
  ['opener', words.listOpeners],
]
const VERBS: [Role, readonly string[]][] = [
  ['aid', words.aidVerbs],
  ['cooperationVerb', words.cooperationVerbs],
  ['demand', words.demand],
  ['intent', words.intentVerbs],
  ['kept', words.keptVerbs],
  ['naming', words.namingVerbs],
  ['stripped', words.strippedVerbs],
  ['talk', words.talkVerbs],
]

type Roles = Map<Role, VerbForm | null>

type Lexicon = {
  table: Map<string, Roles>
  /** The first words of its phrases, with the most words such a phrase has. */
  firsts: Map<string, number>
}

let ready: Lexicon | null = null

/** The longest lexeme among the keys from `at`; null where there is none. */
export function lexemeAt(keyAt: (index: number) => string, at: number): Lexeme | null {
  const { table, firsts } = lexicon()
  const most = firsts.get(keyAt(at)) ?? 0
  let phrase = ''
  let best: Lexeme | null = null
  for (let count = 1; count <= most; count++) {
    const key = keyAt(at + count - 1)
    if (!key) break
    phrase += (count > 1 ? ' ' : '') + key
    const roles = table.get(phrase)
    if (roles) best = { roles, words: count }
  }
  return best
}

function lexicon(): Lexicon {
  if (ready) return ready
  ready = { table: new Map(), firsts: new Map() }
  for (const [role, phrases] of NOUNS) for (const phrase of phrases) add(ready, spelling(phrase), role, null)
  for (const [role, phrases] of VERBS) {
    for (const phrase of phrases) {
      const [verb = '', ...rest] = spelling(phrase).split(' ')
      for (const [form, shape] of formsOf(verb)) add(ready, [shape, ...rest].join(' '), role, form)
    }
  }
  return ready
}

function add({ table, firsts }: Lexicon, phrase: string, role: Role, form: VerbForm | null): void {
  const words = phrase.split(' ')
  const first = words[0] ?? ''
  firsts.set(first, Math.max(firsts.get(first) ?? 0, words.length))
  const roles: Roles = table.get(phrase) ?? new Map()
  if (!roles.has(role)) roles.set(role, form)
  table.set(phrase, roles)
}
