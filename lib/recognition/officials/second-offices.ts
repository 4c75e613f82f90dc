/** A second office of somebody who has one by another: `the acting minister, Ambassador X`, `X, a former judge and now envoy to Y`. */
import { type Bond, bond, type Runs } from './bond.ts'
import type { Run } from './name-run.ts'
import type { OfficePhrase } from './office.ts'
import type { Scene } from './scene.ts'

/** Offices that news uses as a title of the person, whatever else they are. */
const TITLES = new Set(
  'ambassador senator prince princess deputy councillor governor congressman congresswoman secretary mp representative consul'.split(
    ' ',
  ),
)
/** Words for an official by what another one is: whatever title follows is the same person's. */
const RELATIONS = new Set(['counterpart', 'colleague', 'homologue'])

/** Bonds for those of the `open` offices, which no name stands beside, that share the name of a neighbouring office. */
export function bindSecondOffices(
  scene: Scene,
  open: readonly OfficePhrase[],
  { bonds, runs }: { bonds: readonly Bond[]; runs: Runs },
): Bond[] {
  const byFirst = new Map<number, Bond>()
  const byLast = new Map<number, Bond>()
  for (const one of bonds) {
    if (one.rule === 'office-before' && one.office) byFirst.set(one.office.first, one)
    if ((one.rule === 'office-after' || one.rule === 'office-verb') && one.office)
      byLast.set(one.office.last, one)
  }
  const found: Bond[] = []
  for (const office of open) {
    const second = beforeTitle(scene, office, byFirst) ?? afterAnd(scene, office, { byLast, runs })
    if (second) found.push(second)
  }
  return found
}

/** `the acting minister, Ambassador X`, `Secretary-General Ambassador X`, `her Zambian counterpart, Permanent Secretary X` */
function beforeTitle(scene: Scene, office: OfficePhrase, byFirst: ReadonlyMap<number, Bond>): Bond | null {
  const { tokens } = scene
  const at = afterBracket(scene, office.last)
  const comma = tokens[at]?.text === ','
  const title = byFirst.get(comma ? at + 1 : at)
  if (!title?.office || office.head.plural || tokens[office.last - 1]?.possessive) return null
  const relation = RELATIONS.has(office.head.key)
  if (!relation && !TITLES.has(title.office.head.key)) return null
  if (!relation && title.office.wordsLast - title.office.wordsFirst > 1) return null
  const next = tokens[title.run.last]
  const closed = next?.kind === 'mark' || next?.key === 'and' || next?.sentence !== tokens[at]?.sentence
  if (comma && !closed && !relation) return null
  return bond(scene, title.run, { office, rule: 'office-apposition', certainty: 0.85 })
}

/** After `(Afghanistan and West Asia)`; `at` where no bracket opens there. */
function afterBracket({ tokens }: Scene, at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let close = at + 1; close < at + 9; close++) if (tokens[close]?.text === ')') return close + 1
  return at
}

/** `X, ex-president and now deputy head of …`, `X, a lawyer and former minister`: after `and` it is of the same person. */
function afterAnd(
  scene: Scene,
  office: OfficePhrase,
  { byLast, runs }: { byLast: ReadonlyMap<number, Bond>; runs: Runs },
): Bond | null {
  const { tokens } = scene
  let at = office.first - 1
  while (/^(?:a|the|an|now|also|currently|its|his|her|later|once)$/.test(tokens[at]?.key ?? '')) at--
  if (tokens[at]?.key !== 'and' || office.head.plural) return null
  const run = byLast.get(at)?.run ?? beforeTrade(scene, at, runs)
  return run ? bond(scene, run, { office, rule: 'office-after', certainty: 0.75 }) : null
}

/** `X, a retired judge`: the name before what somebody is besides, in words without capitals. */
function beforeTrade({ tokens }: Scene, end: number, runs: Runs): Run | undefined {
  let at = end - 1
  while (at > end - MOST_TRADE && tokens[at]?.kind === 'word' && tokens[at]?.letters === 'lower') at--
  const opens = /^(?:a|an|the|former|once)$/.test(tokens[at + 1]?.key ?? '')
  return opens && tokens[at]?.text === ',' ? runs.upTo.get(at) : undefined
}

const MOST_TRADE = 6
