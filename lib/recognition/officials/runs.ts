/** All stretches of a text that may be names of persons, whether or not an office vouches for them. */

import { HONORIFICS, RANKS } from '../../knowledge/office-words.ts'
import {
  DATES,
  isOrdinary,
  NO_NAME_AFTER,
  NO_NAME_BEFORE,
  SHIP_KINDS,
  SHIPS,
  STILL_NAME_BEFORE,
} from '../../knowledge/ordinary-words.ts'
import { TOKENS_A_TURN, type Work } from '../../work/turns.ts'
import type { Runs } from './bond.ts'
import { nameFrom, type Run } from './name-run.ts'
import { isPlain } from './name-word.ts'
import type { OfficePhrase } from './office.ts'
import type { Scene } from './scene.ts'
import { readTitles } from './titles.ts'

export type Candidate = Run & { honorific: boolean }

/** Candidates in order, without overlap; none inside an office. */
export function* findCandidates(scene: Scene, offices: readonly OfficePhrase[]): Work<Candidate[]> {
  const inOffice = new Uint8Array(scene.tokens.length)
  for (const { wordsFirst, wordsLast } of offices) inOffice.fill(1, wordsFirst, wordsLast)
  const found: Candidate[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    if (at % TOKENS_A_TURN === 0) yield
    const token = scene.tokens[at]
    if (token?.kind !== 'word' || inOffice[at]) continue
    const titles = readTitles(scene, at)
    const first = titles.end
    if (inOffice[first] || scene.tokens[first]?.sentence !== token.sentence) continue
    const run = nameFrom(scene, first, first > at)
    if (!run) {
      if (first > at) at = first - 1
      continue
    }
    if (scene.placeFrom.get(run.first)?.last !== run.last) found.push({ ...run, honorific: titles.honorific })
    at = run.last - 1
    yield
  }
  return found
}

export function indexRuns(runs: readonly Run[]): Runs {
  return {
    from: new Map(runs.map((run) => [run.first, run])),
    upTo: new Map(runs.map((run) => [run.last, run])),
  }
}

/** Whether the words around a name make it the name of something else: a ship, a city, a foundation. */
export function namesSomethingElse(scene: Scene, run: Run, vouched: boolean): boolean {
  const { tokens } = scene
  const sentence = tokens[run.first]?.sentence ?? 0
  const before = tokens[run.first - 1]
  const after = tokens[run.last]
  const last = tokens[run.last - 1]
  if (
    after &&
    after.sentence === sentence &&
    after.kind === 'word' &&
    after.letters !== 'lower' &&
    !last?.possessive
  ) {
    if (NO_NAME_BEFORE.has(after.key)) return true
    const titled = scene.titleCase[sentence]
    const still = STILL_NAME_BEFORE.has(after.key) || DATES.has(after.key) || scene.placeWord[run.last]
    if (!vouched && !titled && !still && isOrdinary(after.key)) return true
  }
  if (!before || before.sentence !== sentence || before.kind !== 'word') return false
  // "the aircraft carrier Charles de Gaulle"
  if (before.letters === 'lower') return !vouched && SHIP_KINDS.has(before.key)
  if (SHIPS.has(before.key) && before.letters === 'upper') return true
  if (
    vouched ||
    before.possessive ||
    HONORIFICS.has(before.key) ||
    RANKS.has(before.key) ||
    scene.placeWord[run.first - 1]
  )
    return false
  if (NO_NAME_AFTER.has(before.key)) return true
  const opensSentence = tokens[run.first - 2]?.sentence !== sentence
  return !opensSentence && !scene.titleCase[sentence] && isOrdinary(before.key) && isPlain(before)
}
