/** What a word does in a sentence about cooperation: names it, announces a field, promotes one, talks of one, ends it. */
import words from '../../knowledge/data/cooperation-words.json' with { type: 'json' }
import { spelling } from '../../knowledge/topic-cues.ts'

/** `form` of a verb: `base` stands for the present plural too. Nouns have none. */
export type VerbForm = 'base' | 's' | 'ed' | 'ing'

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

const IRREGULAR: Record<string, [past: string, gerund: string]> = {
  build: ['built', 'building'],
  give: ['gave', 'giving'],
  pay: ['paid', 'paying'],
  fight: ['fought', 'fighting'],
  meet: ['met', 'meeting'],
  seek: ['sought', 'seeking'],
  undertake: ['undertook', 'undertaking'],
  uphold: ['upheld', 'upholding'],
}
const DOUBLED = /^(combat|control|curb|plan|commit|deter|spur|stop|step|tap|cut|join up)$/

/** The forms of a verb given in its base form. */
function formsOf(verb: string): [VerbForm, string][] {
  const irregular = IRREGULAR[verb]
  const s = /(s|sh|ch|x|z)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb
  const past = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ied`
    : verb.endsWith('ee')
      ? `${verb}d`
      : `${stem}ed`
  const forms: [VerbForm, string][] = [
    ['base', verb],
    ['s', s],
    ['ed', irregular?.[0] ?? past],
    ['ing', irregular?.[1] ?? `${stem}ing`],
  ]
  if (!DOUBLED.test(verb)) return forms
  const last = verb.at(-1) ?? ''
  return [...forms, ['ed', `${verb}${last}ed`], ['ing', `${verb}${last}ing`]]
}
