/**
 * From which state a name sounds: letters in threes and whole words of a name, compared with the names of each state's
 * known office-holders (a naive Bayes model of character trigrams). It only weighs one state against another.
 */
import type { Party } from '../domain/country.ts'
import table from './data/office-holders.json' with { type: 'json' }
import { nameKey } from './name-key.ts'

type Letters = { counts: Map<string, number>; total: number }

/** Added to every count, for letters that no known name has; and the number of kinds of letters in threes. */
const SMOOTHING = 0.3
const KINDS = 2000
/** A whole word counts as much as so many threes of letters. */
const WORD_WEIGHT = 3

/**
 * How well a name fits among the names of a state: mean logarithm of the chance of its parts, for comparison with the
 * figure of another state only; null where fewer than ten names of that state are known.
 */
export function likeness(name: string, state: Party): number | null {
  const letters = lettersOf(state)
  if (letters.total < LEAST_PARTS) return null
  const parts = partsOf(name)
  const floor = letters.total + SMOOTHING * KINDS
  let sum = 0
  for (const part of parts) sum += Math.log(((letters.counts.get(part) ?? 0) + SMOOTHING) / floor)
  return parts.length > 0 ? sum / parts.length : null
}

const LEAST_PARTS = 150

const known = new Map<Party, Letters>()

function lettersOf(state: Party): Letters {
  const before = known.get(state)
  if (before) return before
  const letters: Letters = { counts: new Map(), total: 0 }
  for (const name of namesOf(state)) {
    for (const part of partsOf(name)) {
      letters.counts.set(part, (letters.counts.get(part) ?? 0) + 1)
      letters.total++
    }
  }
  known.set(state, letters)
  return letters
}

/** ` te eo o ` and the whole word: the ends of words say most. */
function partsOf(name: string): string[] {
  const parts: string[] = []
  for (const word of nameKey(name).split(' ')) {
    const padded = ` ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) parts.push(padded.slice(at, at + 3))
    if (word.length > 1) for (let n = 0; n < WORD_WEIGHT; n++) parts.push(padded)
  }
  return parts
}

let byState: Map<Party, string[]> | null = null

function namesOf(state: Party): readonly string[] {
  if (!byState) {
    byState = new Map()
    for (const line of table.persons) {
      const name = line.slice(0, line.indexOf('|'))
      for (const country of new Set(
        line
          .split('|')
          .slice(2)
          .map((term) => term.slice(0, 2)),
      )) {
        const names = byState.get(country)
        if (names) names.push(name)
        else byState.set(country, [name])
      }
    }
  }
  return byState.get(state) ?? []
}
