/** Names that a rank or a ministry vouches for, where the text gives no office. */
import { type Bond, partyAfter } from './bond.ts'
import { nameFrom, type Run } from './name-run.ts'
import type { Scene } from './scene.ts'
import { readTitles } from './titles.ts'

/** `X of the Ministry of Digital Economy`: who belongs to a ministry is an official though no office is said. */
export function bindMinistries(
  scene: Scene,
  runs: readonly (Run & { honorific: boolean })[],
  bound: ReadonlySet<number>,
): Bond[] {
  const found: Bond[] = []
  for (const run of runs) {
    const { tokens } = scene
    if (
      bound.has(run.first) ||
      run.last - run.first < 2 ||
      !/^(?:of|from)$/.test(tokens[run.last]?.key ?? '')
    )
      continue
    let at = run.last + 1
    while (tokens[at]?.key === 'the' || tokens[at]?.possessive || scene.partyFrom.has(at))
      at = scene.partyFrom.get(at)?.last ?? at + 1
    const body = tokens[at]
    if (
      body?.letters !== 'initial' ||
      !/^(?:ministry|foreign|interior|defence|defense|finance)$/.test(body.key)
    )
      continue
    const ministry = body.key === 'ministry' || tokens[at + 1]?.key === 'ministry'
    if (ministry)
      found.push({
        run,
        office: null,
        rank: null,
        rule: 'ministry',
        certainty: 0.7,
        party: scene.partyUpTo.get(at)?.party ?? null,
      })
  }
  return found
}

/** `General Pervez Musharraf`: a general is an official also where the text gives no office. */
export function bindRanks(scene: Scene, bound: ReadonlySet<number>): Bond[] {
  const found: Bond[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const token = scene.tokens[at]
    if (
      token?.kind !== 'word' ||
      (token.letters === 'lower' && !/^(?:general|admiral|marshal)$/.test(token.key))
    )
      continue
    const titles = readTitles(scene.tokens, at)
    if (titles.end === at) continue
    const rank = titles.military
    const run = rank ? nameFrom(scene, titles.end, true) : null
    if (rank && run && !bound.has(run.first)) {
      found.push({
        run,
        office: null,
        rank,
        rule: 'rank',
        certainty: 0.7,
        party: partyAfter(scene, run, false),
      })
    }
    at = titles.end - 1
  }
  return found
}
