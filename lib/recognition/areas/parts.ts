/** Settles which words of the lexicon act as verbs in their sentence and which are plain nouns or adjectives. */
import type { Role } from './cooperation-lexicon.ts'
import type { Unit } from './unit.ts'
import type { VerbForm } from './verb-forms.ts'
import { RATHER_NOUNS } from './word-sets.ts'

export type Act =
  | 'aid'
  | 'basis'
  | 'cooperationVerb'
  | 'demand'
  | 'kept'
  | 'naming'
  | 'opener'
  | 'stripped'
  | 'talk'
  | 'verb'

/** A unit with the part it plays: `act` is null where it is a noun, an adjective or no word of the lexicon. */
export type Part = Unit & { act: Act | null; form: VerbForm | null }

/** Asked in this order, because a word may have several roles. */
const ACTS = [
  'basis',
  'opener',
  'aid',
  'demand',
  'cooperationVerb',
  'talk',
  'kept',
  'naming',
  'stripped',
] as const satisfies readonly (Role & Act)[]

/** Settles the parts of one sentence. `verbFirst`: it continues a list of verbs, as under `agreed to:`. */
export function partsOf(units: readonly Unit[], verbFirst: boolean): Part[] {
  const parts: Part[] = []
  let listing = verbFirst
  units.forEach((unit, i) => {
    const settled = settle({ unit, before: lastWord(parts), next: units[i + 1], listing })
    if (unit.kind === 'modal' || (settled.act && settled.form === 'base')) listing = true
    const finite = unit.kind === 'verb' && parts.at(-1)?.kind !== 'to' && /(?:ed|s)$/.test(unit.key)
    if (unit.kind === 'relative' || finite) listing = false
    parts.push({ ...unit, ...settled })
  })
  return parts
}

/** The part before, adverbs left out. */
function lastWord(parts: readonly Part[]): Part | undefined {
  return parts.slice(-3).findLast(({ kind }) => kind !== 'adverb' && kind !== 'not')
}

/** A word in its place. `listing`: it may go on with a list of verbs (`to expand X, promote Y`). */
type Place = { unit: Unit; before: Part | undefined; next: Unit | undefined; listing: boolean }

function settle(place: Place): Pick<Part, 'act' | 'form'> {
  const { lexeme, name } = place.unit
  // A capital inside a sentence belongs to a name (`the Coalition to Combat Piracy`).
  if (!lexeme || name) return { act: null, form: null }
  for (const act of ACTS) {
    const form = lexeme.roles.get(act)
    if (form === undefined) continue
    if (form === null || lexeme.words > 1 || isVerb(place, form, act)) return { act, form }
  }
  const intent = lexeme.roles.get('intent')
  return intent && isVerb(place, intent, 'verb') ? { act: 'verb', form: intent } : { act: null, form: null }
}

function isVerb(place: Place, form: VerbForm, act: Act): boolean {
  if (form === 'ing') return isGerund(place)
  if (form === 'ed') return isPast(place)
  return isPresent(place, form, act)
}

function isGerund({ before, next }: Place): boolean {
  if (next?.key === 'of') return false
  if (!before) return true
  if (before.kind === 'determiner') return false
  if (before.kind === 'content') {
    return before.act !== null || (!before.name && before.lexeme?.roles.has('intent') === true)
  }
  const alone = next?.kind === 'comma' || next?.kind === 'and'
  return !alone && next !== undefined
}

function isPast({ before, next }: Place): boolean {
  if (!before) return true
  if (before.possessive || before.act === 'stripped') return false
  switch (before.kind) {
    case 'determiner':
    case 'preposition':
    case 'to':
      return false
    case 'be':
      return /^ha(?:d|s|ve|ving)$/.test(before.key) || next?.kind !== 'content'
    case 'content':
      return before.name || !before.adjective
    case 'pronoun':
      return true
    default:
      return !(next?.kind === 'content' && before.kind === 'comma' && !next.name)
  }
}

function isPresent(place: Place, form: 'base' | 's', act: Act): boolean {
  const { before, next, unit, listing } = place
  if (before?.kind === 'to' || before?.kind === 'modal') return true
  if (before?.kind === 'pronoun')
    return form === 'base' || next?.kind === 'content' || next?.kind === 'determiner'
  if (act === 'cooperationVerb') return true
  const object = next?.kind === 'content' || next?.kind === 'determiner'
  if (!next || ['comma', 'mark', 'preposition', 'semicolon'].includes(next.kind)) return false
  const first = !before || before.kind === 'mark'
  if (form === 's' && next.kind === 'to') return !RATHER_NOUNS.has(unit.key.slice(0, -1))
  if (RATHER_NOUNS.has(unit.key) && !(first && listing)) return before?.name === true && object
  if (form === 'base' && listing && before?.kind !== 'content') {
    return before?.kind !== 'determiner' && before?.kind !== 'preposition'
  }
  if (first) return form === 'base' && object
  if (form === 'base' && before.kind === 'relative') return object
  if (form === 's' && ['and', 'comma', 'relative'].includes(before.kind)) {
    return object && (!RATHER_NOUNS.has(unit.key.slice(0, -1)) || next.key.endsWith('ing'))
  }
  const subject = before.name || before.key.endsWith('s') || form === 's'
  return before.kind === 'content' && subject && object
}
