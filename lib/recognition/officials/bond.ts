/** A name and the office that vouches for it, and what every way of tying them shares. */
import type { Party } from '../../domain/country.ts'
import { nameFrom, type Run } from './name-run.ts'
import type { OfficePhrase } from './office.ts'
import type { Scene } from './scene.ts'
import { readTitles } from './titles.ts'

/** A name, the office that vouches for it and how they stand to one another. */
export type Bond = {
  run: Run
  /** null where only a rank or a ministry vouches for the name. */
  office: OfficePhrase | null
  /** Tokens of the rank or ministry that vouches where there is no office. */
  rank: Run | null
  rule:
    | 'office-before'
    | 'office-after'
    | 'office-apposition'
    | 'office-verb'
    | 'office-list'
    | 'rank'
    | 'ministry'
    | 'deed'
    | 'address'
  certainty: number
  /** State said after the name (`President Widodo of Indonesia`) or by the order of a list. */
  party: Party | null
}

/** Runs by their first token and by the token after their last. */
export type Runs = { from: ReadonlyMap<number, Run>; upTo: ReadonlyMap<number, Run> }

export function namedAt(scene: Scene, at: number, sentence: number | undefined): Run | null {
  const titles = readTitles(scene, at)
  if (scene.tokens[titles.end]?.sentence !== sentence) return null
  return nameFrom(scene, titles.end, true)
}

export type How = { office: OfficePhrase; rule: Bond['rule']; certainty: number }

export function bond(scene: Scene, run: Run, { office, rule, certainty }: How): Bond {
  return { run, office, rank: null, rule, certainty, party: partyAfter(scene, run, rule === 'office-list') }
}

/** `… of Indonesia`, `… for Kyrgyzstan` right after the name. */
export function partyAfter(scene: Scene, run: Run, listed: boolean): Party | null {
  const { tokens } = scene
  const link = tokens[run.last]?.key
  if (!(link === 'of' || (link === 'for' && listed)) || tokens[run.last - 1]?.possessive) return null
  let at = run.last + 1
  if (tokens[at]?.key === 'the') at++
  const match = scene.partyFrom.get(at)
  if (!match) return scene.placeFrom.get(at)?.party ?? null
  return match.form !== 'demonym' ? match.party : null
}

/** `A of X, B and C`: every name of a list after a plural office. */
export function bindList(scene: Scene, office: OfficePhrase, firstRun: Run): Bond[] {
  const { tokens } = scene
  const found: Bond[] = []
  let run: Run | null = firstRun
  while (run && found.length < 12) {
    found.push(bond(scene, run, { office, rule: 'office-list', certainty: 0.9 }))
    let at = afterParty(scene, run.last)
    if (tokens[at]?.text === ',') at++
    if (/^(?:and|&)$/.test(tokens[at]?.key ?? '')) at++
    else if (tokens[at - 1]?.text !== ',') break
    const party = scene.partyFrom.has(at)
    run = party || tokens[run.last - 1]?.possessive ? null : namedAt(scene, at, tokens[office.at]?.sentence)
  }
  return withListedParties(found, office)
}

function afterParty(scene: Scene, at: number): number {
  if (scene.tokens[at]?.key === 'in' && scene.placeWord[at + 1]) {
    let end = at + 1
    while (scene.placeWord[end]) end++
    return end
  }
  if (scene.tokens[at]?.text === '(') {
    const close = scene.partyFrom.get(at + 1)?.last ?? at
    return scene.tokens[close]?.text === ')' ? close + 1 : at
  }
  if (!/^(?:of|for)$/.test(scene.tokens[at]?.key ?? '')) return at
  const from = scene.tokens[at + 1]?.key === 'the' ? at + 2 : at + 1
  return scene.partyFrom.get(from)?.last ?? at
}

/** `the top diplomats of X and Y, A and B`: as many parties as names stand in the same order. */
export function withListedParties(bonds: Bond[], office: OfficePhrase): Bond[] {
  if (office.parties.length !== bonds.length || bonds.length < 2) return bonds
  return bonds.map((bond, i) => ({ ...bond, party: bond.party ?? office.parties[i] ?? null }))
}
