/** Settles which words of the lexicon act as verbs in their sentence and which are plain nouns or adjectives. */
import type { Role, VerbForm } from './cooperation-lexicon.ts'
import type { Unit } from './units.ts'

export type Act = 'aid' | 'cooperationVerb' | 'demand' | 'kept' | 'opener' | 'stripped' | 'talk' | 'verb'

/** A unit with the part it plays: `act` is null where it is a noun, an adjective or no word of the lexicon. */
export type Part = Unit & { act: Act | null; form: VerbForm | null }

const ACTS: readonly (Role & Act)[] = [
  'opener',
  'aid',
  'demand',
  'cooperationVerb',
  'talk',
  'kept',
  'stripped',
]
/** Base forms that are nouns unless `to` or a modal stands right before them. */
const RATHER_NOUNS = new Set(
  'address aid control secure open exchange fight finance fund grant help offer review share start support tap update work partner build note team'.split(
    ' ',
  ),
)

/** Settles the parts of one sentence. `verbFirst`: it continues a list of verbs, as under `agreed to:`. */
export function partsOf(units: readonly Unit[], verbFirst: boolean): Part[] {
  const parts: Part[] = []
  let listing = verbFirst
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]
    if (!unit) continue
    const settled = settle({ unit, before: lastWord(parts), next: units[i + 1], listing })
    if (settled.act && settled.form === 'base') listing = true
    if (
      unit.kind === 'relative' ||
      (unit.kind === 'verb' && parts.at(-1)?.kind !== 'to' && !unit.tags.has('Infinitive'))
    )
      listing = false
    parts.push({ ...unit, ...settled })
  }
  return parts
}

/** The part before, adverbs left out. */
function lastWord(parts: readonly Part[]): Part | undefined {
  for (let i = parts.length - 1; i >= Math.max(0, parts.length - 3); i--) {
    const part = parts[i]
    if (part && part.kind !== 'adverb' && part.kind !== 'not') return part
  }
  return undefined
}

type Place = { unit: Unit; before: Part | undefined; next: Unit | undefined; listing: boolean }

function settle(place: Place): { act: Act | null; form: VerbForm | null } {
  const roles = place.unit.lexeme?.roles
  if (!roles) return { act: null, form: null }
  for (const act of ACTS) {
    const form = roles.get(act)
    if (form === undefined) continue
    if (form === null) return { act, form }
    if (place.unit.lexeme && place.unit.lexeme.words > 1) return { act, form }
    if (isVerb(place, form, act)) return { act, form }
  }
  const intent = roles.get('intent')
  if (intent && isVerb(place, intent)) return { act: 'verb', form: intent }
  return { act: null, form: null }
}

function isVerb(place: Place, form: VerbForm, act: Act | null = null): boolean {
  if (form === 'ing') return isGerund(place)
  if (form === 'ed') return isPast(place)
  return isPresent(place, form, act)
}

function isGerund({ before, next, unit }: Place): boolean {
  if (next?.key === 'of') return false
  if (!before) return true
  if (before.kind === 'determiner') return false
  if (before.kind !== 'content')
    return next?.kind !== 'comma' && next?.kind !== 'and' ? next !== undefined : !isNoun(unit)
  return before.act !== null || (before.name === false && before.lexeme?.roles.has('intent') === true)
}

function isNoun(unit: Unit): boolean {
  return unit.tags.has('Noun')
}

function isPast({ before, next, unit }: Place): boolean {
  if (before?.kind === 'determiner' || before?.kind === 'preposition' || before?.possessive) return false
  if (before?.kind === 'be') return /^ha(?:s|ve|d|ving)$/.test(before.key) || next?.kind !== 'content'
  if (before?.kind === 'to' || before?.act === 'stripped') return false
  if (before?.kind === 'content' && before.adjective) return false
  if (before?.kind === 'content' || before?.kind === 'pronoun') return true
  return unit.tags.has('PastTense') && !(next?.kind === 'content' && before?.kind === 'comma' && !next.name)
}

function isPresent({ before, next, unit, listing }: Place, form: VerbForm, act: Act | null): boolean {
  const direct =
    before?.kind === 'to' || before?.kind === 'modal' || (before?.kind === 'pronoun' && form === 'base')
  if (direct) return true
  if (act === 'cooperationVerb') return unit.tags.has('Verb') || before?.kind === 'content'
  if (next?.kind === 'preposition' && (unit.lexeme?.words ?? 1) === 1) return false
  if (!next || next.kind === 'comma' || next.kind === 'semicolon' || next.kind === 'mark') return false
  if (RATHER_NOUNS.has(unit.key) && !(before === undefined && listing))
    return form === 's' || before?.name === true ? unit.tags.has('PresentTense') : false
  if (form === 'base' && listing && (!before || before.kind !== 'content'))
    return before?.kind !== 'determiner' && before?.kind !== 'preposition'
  if (!before || before.kind === 'mark')
    return form === 'base' && (next.kind === 'determiner' || next.kind === 'content')
  if (form === 's' && (before.kind === 'comma' || before.kind === 'and' || before.kind === 'relative'))
    return (
      (unit.tags.has('Verb') || !RATHER_NOUNS.has(unit.key.slice(0, -1))) &&
      (next.kind === 'determiner' || next.kind === 'content')
    )
  return (
    before.kind === 'content' &&
    unit.tags.has('Verb') &&
    (before.name || /s$/.test(before.key) || form === 's')
  )
}
