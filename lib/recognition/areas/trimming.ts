/** What is left out at both ends of a phrase that may name a field (`closer [trade] issues`). */
import type { Phrase } from './noun-phrase.ts'
import type { Part } from './parts.ts'
import { GENERALITIES, KEPT_TAILS, LIGHT_HEADS, QUALIFIERS, TAILS } from './word-sets.ts'

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
