/** Noun phrases as they can name a field: their words and their complement. What is left out of them: `trimming.ts`. */
import type { Part } from './parts.ts'
import { COMPLEMENT_HEADS, LIGHT_HEADS, WORKS } from './word-sets.ts'

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

/** Whether the head of a group is left out before `of` (`the field of`, `the promotion of`); not in `the development of Gaza`. */
export function isLightHead(units: readonly Part[], group: Phrase): boolean {
  const head = units[group.last - 1]
  if (head === undefined || (head.cue > 0 && isOfPlace(units, group))) return false
  return LIGHT_HEADS.has(head.key) || head.lexeme?.roles.has('field') === true
}

/** Whether only a name follows `of`. */
function isOfPlace(units: readonly Part[], { last }: Phrase): boolean {
  const inside = afterDeterminer(units, last + 1)
  return isNominal(units[inside]) && units[nounGroup(units, inside).last - 1]?.name === true
}

/** The index after a determiner at `at`, or `at`. */
export function afterDeterminer(units: readonly Part[], at: number): number {
  return units[at]?.kind === 'determiner' ? at + 1 : at
}
