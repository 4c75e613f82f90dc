/** The state of an official whose office the text words without one: weighed among the states that the text names. */
import type { Party } from '../../domain/country.ts'
import { likeness } from '../../knowledge/name-origins.ts'
import { countBefore, type Person, textOf } from './persons.ts'
import type { Scene } from './scene.ts'

/** What each sign counts. Found by trying on labelled articles; whole steps, since finer ones mean nothing there. */
const WEIGHTS = {
  setting: 3,
  dateline: 1,
  nearSentence: 1.5,
  nearParagraph: 1,
  nearBefore: 0.5,
  share: 1,
  likeness: 3,
  taken: -4,
  post: -4,
}

/** States beside the most frequent ones are not weighed. */
const MOST_STATES = 12

/** `taken`: states of which the text names somebody else in that office. Null where the text names no state. */
export function inferredCountry(scene: Scene, person: Person, taken: ReadonlySet<Party>): Party | null {
  const at = person.bonds[0]?.office?.first ?? person.bonds[0]?.run.first ?? person.namings[0]?.run.first ?? 0
  const score = new Map<Party, number>()
  const add = (state: Party | null | undefined, points: number) => {
    if (state) score.set(state, (score.get(state) ?? 0) + points)
  }
  const most = scene.stateCounts[0]?.count ?? 1
  for (const { state, count } of scene.stateCounts.slice(0, MOST_STATES))
    add(state, (WEIGHTS.share * count) / most)
  add(scene.dateline, WEIGHTS.dateline)
  add(scene.setting.get(scene.tokens[at]?.sentence ?? 0), WEIGHTS.setting)
  addNear(scene, at, add)
  for (const { office } of person.bonds) for (const post of office?.posts ?? []) add(post, WEIGHTS.post)
  for (const state of taken) if (score.has(state)) add(state, WEIGHTS.taken)
  addLikeness(score, textOf(scene, person.fullest))
  let best: Party | null = null
  for (const [state, points] of score) if (best === null || points > (score.get(best) ?? 0)) best = state
  return best
}

/** States named in the few places before; those in brackets are remarks. */
function addNear(scene: Scene, at: number, add: (state: Party, points: number) => void): void {
  const seen = new Set<Party>()
  const last = countBefore(scene.stateFirsts, at) - 1
  for (let n = last; n >= 0 && n > last - MOST_NEAR; n--) {
    const state = scene.states[n]
    if (!state || seen.has(state.party) || scene.tokens[state.first - 1]?.text === '(') continue
    add(state.party, nearness(scene, state.first, at) / 2 ** seen.size)
    seen.add(state.party)
  }
}

/** So many mentions of states before an official are looked at. */
const MOST_NEAR = 6

function nearness(scene: Scene, first: number, at: number): number {
  const [a, b] = [scene.tokens[first]?.sentence ?? 0, scene.tokens[at]?.sentence ?? 0]
  if (a === b) return WEIGHTS.nearSentence
  const { sentences } = scene.document
  return sentences[a]?.block === sentences[b]?.block ? WEIGHTS.nearParagraph : WEIGHTS.nearBefore
}

/** States of which too few names are known get the mean of the others. */
function addLikeness(score: Map<Party, number>, name: string): void {
  const figures = [...score.keys()].map((state) => [state, likeness(name, state)] as const)
  const given = figures.flatMap(([, figure]) => (figure === null ? [] : [figure]))
  const mean = given.reduce((sum, figure) => sum + figure, 0) / Math.max(1, given.length)
  for (const [state, figure] of figures)
    score.set(state, (score.get(state) ?? 0) + WEIGHTS.likeness * ((figure ?? mean) - mean))
}
