/** Noun phrases as they can name a field: their words, their complement, and what is left out at both ends. */
import type { Part } from './parts.ts'
import {
  COMPLEMENT_HEADS,
  GENERALITIES,
  KEPT_TAILS,
  LIGHT_HEADS,
  QUALIFIERS,
  TAILS,
  WORKS,
} from './word-sets.ts'

/** A phrase of units, last exclusive. */
export type Phrase = {
  first: number
  last: number
  /** Index of the unit after its noun group, where a complement begins; equals `last` where there is none. */
  complement: number
}

const NOUN_GROUP_LONGEST = 9

/** Whether a unit can stand in a noun group. */
export function isNominal(unit: Part | undefined): unit is Part {
  return unit?.kind === 'content' && unit.act === null
}

/** The noun group that begins at `at`: content words up to a possessive, a mark or a closed word. Linear, capped. */
export function nounGroup(units: readonly Part[], at: number): Phrase {
  let first = at
  let last = at
  while (last - at < NOUN_GROUP_LONGEST && (isNominal(units[last]) || joinsInside(units, last))) {
    const unit = units[last]
    last++
    if (unit?.possessive && !unit.cue && !unit.inCue && isNominal(units[last])) first = last
  }
  return { first, last, complement: last }
}

/** An adverb or a slash between words of one group (`CCUS/carbon recycling`). */
function joinsInside(units: readonly Part[], at: number): boolean {
  const kind = units[at]?.kind
  return (kind === 'adverb' || kind === 'slash') && isNominal(units[at - 1]) && isNominal(units[at + 1])
}

/** Leaves out names and qualifiers at the start, general nouns at the end; null where nothing is left. */
export function trimmed(
  units: readonly Part[],
  phrase: Phrase & { beforeCooperation?: boolean },
): Phrase | null {
  let { first, complement } = phrase
  while (first < complement && isLeftOut(units[first], complement - first > 1)) first++
  if (phrase.complement === phrase.last) {
    while (complement - first > 1 && isTail(units, first, complement)) complement--
    if (complement < phrase.complement && isBareAdjective(units, first, complement, phrase.complement))
      return null
    if (complement - first === 1 && first > phrase.first && units[first]?.key === 'environment') return null
    // `development` alone says nothing, `development cooperation` does.
    if (phrase.beforeCooperation && complement - first === 1 && units[first]?.key === 'development')
      return { first, last: complement, complement }
    if (complement - first === 1 && isGeneral(units[first])) return null
    return allGeneral(units, first, complement) ? null : { first, last: complement, complement }
  }
  return first >= complement ? null : { first, last: phrase.last, complement }
}

function isLeftOut(unit: Part | undefined, more: boolean): boolean {
  if (!unit) return false
  if (unit.kind !== 'content') return true
  if (unit.name) return unit.cue === 0
  if (!more || unit.cue > 1 || unit.inCue) return false
  return /-(?:driven|led)$/.test(unit.key) || QUALIFIERS.has(unit.key) || (/ly$/.test(unit.key) && !unit.cue)
}

/** `economic measures`: an adjective whose noun says nothing names a field only before a word for fields. */
function isBareAdjective(units: readonly Part[], first: number, last: number, end: number): boolean {
  return last - first === 1 && units[first]?.adjective === true && !units[end - 1]?.lexeme?.roles.has('field')
}

function isTail(units: readonly Part[], first: number, last: number): boolean {
  const unit = units[last - 1]
  if (!unit || unit.inCue) return false
  const pair = `${units[last - 2]?.key ?? ''} ${unit.key}`
  return TAILS.has(unit.key) && !KEPT_TAILS.has(pair) && last - 1 > first
}

/** A word that names no field alone. */
function isGeneral(unit: Part | undefined): boolean {
  if (!unit) return true
  const { key } = unit
  return (
    GENERALITIES.has(key) ||
    QUALIFIERS.has(key) ||
    (key.endsWith('s') && GENERALITIES.has(key.slice(0, -1))) ||
    (key.endsWith('ies') && GENERALITIES.has(`${key.slice(0, -3)}y`)) ||
    LIGHT_HEADS.has(key)
  )
}

function allGeneral(units: readonly Part[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const unit = units[i]
    const setPhrase = unit !== undefined && unit.cue > 1 && i + unit.cue <= last
    if (setPhrase || (!isGeneral(unit) && !unit?.name)) return false
  }
  return true
}

/**
 * The phrase at `at` with its complement: `exchange of delegations` is one, `the field of X` is `X` alone,
 * `access to X` goes on where the table says so. Returns the phrase and where reading goes on.
 */
export function phraseAt(units: readonly Part[], at: number): Phrase {
  const group = nounGroup(units, at)
  const inside = complementAt(units, group)
  if (inside < 0 || isLightHead(units, group)) return group
  const inner = nounGroup(units, inside)
  const further = complementAt(units, inner)
  const last = further < 0 ? inner.last : nounGroup(units, further).last
  return { first: group.first, last, complement: group.last }
}

/** Where the complement of a group begins that belongs to the field; -1 where it has none. */
function complementAt(units: readonly Part[], { last }: Phrase): number {
  const preposition = units[last]
  const head = units[last - 1]
  const inside = afterDeterminer(units, last + 1)
  if (!preposition || !isNominal(head) || !isNominal(units[inside])) return -1
  const short = `${head.key} ${preposition.key}`
  const belongs =
    preposition.key === 'of' ||
    COMPLEMENT_HEADS.has(short) ||
    COMPLEMENT_HEADS.has(`${units[last - 2]?.key} ${short}`) ||
    leadsToPlace(units, last, inside)
  return belongs ? inside : -1
}

/** `the road from Oruro to Arica`, `a cable under the Baltic`: works have their places in their names. */
function leadsToPlace(units: readonly Part[], preposition: number, place: number): boolean {
  if (!units[place]?.name) return false
  const { key } = units[preposition] ?? {}
  const onwards =
    key === 'to' && units.slice(Math.max(0, preposition - 4), preposition).some((unit) => unit.key === 'from')
  return (
    onwards ||
    (WORKS.has(units[preposition - 1]?.key ?? '') && /^(?:across|at|from|to|under)$/.test(key ?? ''))
  )
}

/** Whether the head of a group is left out before `of` (`the field of`, `the promotion of`). */
export function isLightHead(units: readonly Part[], group: Phrase): boolean {
  const head = units[group.last - 1]
  return head !== undefined && (LIGHT_HEADS.has(head.key) || head.lexeme?.roles.has('field') === true)
}

/** The index after a determiner at `at`, or `at`. */
export function afterDeterminer(units: readonly Part[], at: number): number {
  return units[at]?.kind === 'determiner' ? at + 1 : at
}
