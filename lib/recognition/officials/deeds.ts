/** Names that vouch for themselves by what their bearers do or are called: no office is said. */

import { TOKENS_A_TURN, type Work } from '../../work/turns.ts'
import type { Bond } from './bond.ts'
import { nameFrom, type Run } from './name-run.ts'
import type { Scene } from './scene.ts'
import { readTitles } from './titles.ts'

/** Longest way from a verb to what is led, in tokens. */
const MOST_BETWEEN = 5

/** `X headed the delegation`, `X, who leads a faction of the movement`, `X, who represented Georgia in Sofia`. */
export function* bindDeeds(scene: Scene, runs: readonly Run[], bound: ReadonlySet<number>): Work<Bond[]> {
  const found: Bond[] = []
  for (const run of runs) {
    yield
    if (bound.has(run.first) || run.last - run.first < 2 || scene.tokens[run.last - 1]?.possessive) continue
    const led = leads(scene, run)
    const owned = led === undefined && bound.size >= LEAST_POLITICAL ? owner(scene, run) : undefined
    const party = led === undefined ? owned : led
    if (party !== undefined)
      found.push({ run, office: null, rank: null, rule: 'deed', certainty: 0.65, party })
  }
  return found
}

/** So many officials by their offices make a text one in which `Belize's X` is an official too. */
const LEAST_POLITICAL = 3

/** The state whose possessive stands before a name that then acts: `Belize's Johnny Briceño and`, `Iran's X said`. */
function owner({ tokens, partyUpTo, placeUpTo }: Scene, run: Run): string | undefined {
  if (!tokens[run.first - 1]?.possessive) return undefined
  const party = partyUpTo.get(run.first)
  const next = tokens[run.last]
  const acts =
    next?.kind === 'word' && next.letters === 'lower' && next.sentence === tokens[run.first]?.sentence
  if (!acts || /^(?:of|in|at|street|airport|university)$/.test(next.key)) return undefined
  if (party) return party.form === 'name' && !party.organisation ? party.party : undefined
  return placeUpTo.get(run.first)?.party ?? undefined
}

/** Whom the person leads or represents: a state, or null where it is not said which; undefined where they lead nobody. */
function leads({ tokens, partyFrom }: Scene, run: Run): string | null | undefined {
  let at = run.last
  const clause = tokens[at]?.text === ',' && tokens[at + 1]?.key === 'who'
  if (clause) at += 2
  while (ADVERBS.has(tokens[at]?.key ?? '')) at++
  const verb = tokens[at]?.key ?? ''
  if (REPRESENTS.has(verb) && clause) {
    const party = partyFrom.get(tokens[at + 1]?.key === 'the' ? at + 2 : at + 1)
    return party && party.form !== 'demonym' ? party.party : undefined
  }
  if (!LEADS.has(verb)) return undefined
  let state: string | null = null
  for (let next = at + 1; next <= at + MOST_BETWEEN; next++) {
    const token = tokens[next]
    if (!token || token.sentence !== tokens[at]?.sentence || /^[,;:]$/.test(token.text)) return undefined
    state = partyFrom.get(next)?.party ?? state
    if (DELEGATIONS.has(token.key) || (clause && FOLLOWERS.has(token.key))) return state
  }
  return undefined
}

const ADVERBS = new Set(['also', 'now', 'still', 'then', 'jointly', 'since', 'has', 'had', 'currently'])
const LEADS = new Set('chairs commands governs headed heads led leads rules'.split(' '))
const REPRESENTS = new Set(['represents', 'represented'])
const DELEGATIONS = new Set(['delegation', 'delegations'])
const FOLLOWERS = new Set(
  'alliance bloc cabinet caucus coalition faction government guerrillas insurgents junta militia movement opposition parliament party rebels'.split(
    ' ',
  ),
)

/** `H.E. Nermine Lotfy`, `His Excellency X`: only officials and royals are addressed so. */
export function* bindExcellencies(scene: Scene, bound: ReadonlySet<number>): Work<Bond[]> {
  const { tokens } = scene
  const found: Bond[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (at % TOKENS_A_TURN === 0) yield
    if (!isExcellency(scene, at)) continue
    const titles = readTitles(scene, at)
    if (titles.end === at) continue
    const run = nameFrom(scene, titles.end, true)
    if (run && run.last - run.first >= 2 && !bound.has(run.first))
      found.push({ run, office: null, rank: null, rule: 'address', certainty: 0.65, party: null })
    at = titles.end - 1
  }
  return found
}

function isExcellency({ tokens }: Scene, at: number): boolean {
  const token = tokens[at]
  if (token?.letters === 'lower' || token?.kind !== 'word') return false
  if (/^(?:H\.E\.|HE|HRH|H\.R\.H\.|H\.E)$/.test(token.text)) return true
  return token.key === 'excellency' && /^(?:his|her)$/.test(tokens[at - 1]?.key ?? '')
}
