/** Names that a rank or a ministry vouches for, where the text gives no office. */
import { PORTFOLIO } from '../../knowledge/office-words.ts'
import { TOKENS_A_TURN, type Work } from '../../work/turns.ts'
import { type Bond, partyAfter } from './bond.ts'
import { nameFrom, type Run } from './name-run.ts'
import type { Scene } from './scene.ts'
import { readTitles } from './titles.ts'

/** Longest name of a ministry, in tokens. */
const MOST_WORDS = 14

/** `X of the Ministry of Digital Economy`: who belongs to a ministry is an official though no office is said. */
export function* bindMinistries(
  scene: Scene,
  runs: readonly Run[],
  bound: ReadonlySet<number>,
): Work<Bond[]> {
  const found: Bond[] = []
  for (const run of runs) {
    yield
    const body = bound.has(run.first) || run.last - run.first < 2 ? null : ministryAfter(scene, run)
    if (!body) continue
    const party = scene.partyUpTo.get(body.first)?.party ?? null
    found.push({ run, office: null, rank: body, rule: 'ministry', certainty: 0.7, party })
  }
  return found
}

/** `of the Kenyan Ministry of Roads and Transport` after a name: the tokens of the ministry. */
function ministryAfter(scene: Scene, run: Run): Run | null {
  const { tokens } = scene
  if (!/^(?:of|from)$/.test(tokens[run.last]?.key ?? '')) return null
  let first = run.last + 1
  if (tokens[first]?.key === 'the') first++
  first = scene.partyFrom.get(first)?.last ?? first
  const body = tokens[first]
  if (
    body?.letters !== 'initial' ||
    !/^(?:ministry|foreign|interior|defence|defense|finance)$/.test(body.key)
  )
    return null
  if (body.key !== 'ministry')
    return tokens[first + 1]?.key === 'ministry' ? { first, last: first + 2 } : null
  let last = first + 1
  for (let at = last; at < first + MOST_WORDS; at++) {
    const token = tokens[at]
    if (!token || !/^(?:of|for|and|the|,)$/.test(token.key)) {
      if (!token || token.letters === 'lower' || !PORTFOLIO.has(token.key)) break
      last = at + 1
    }
  }
  return { first, last }
}

/** `General Pervez Musharraf`: a general is an official also where the text gives no office. */
export function* bindRanks(scene: Scene, bound: ReadonlySet<number>): Work<Bond[]> {
  const found: Bond[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    if (at % TOKENS_A_TURN === 0) yield
    const token = scene.tokens[at]
    if (
      token?.kind !== 'word' ||
      (token.letters === 'lower' && !/^(?:general|admiral|marshal)$/.test(token.key))
    )
      continue
    const titles = readTitles(scene, at)
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
    yield
  }
  return found
}
