/** The state of an official whose office the text words without one: weighed among the states that the text names. */
import type { Party } from '../../domain/country.ts'
import { likeness } from '../../knowledge/name-origins.ts'
import { textOf } from './name-parts.ts'
import { countBefore, type Person } from './persons.ts'
import type { Scene } from './scene.ts'

/** What each sign counts. Found by trying on labelled articles; whole steps, since finer ones mean nothing there. */
const WEIGHTS = {
  setting: 3,
  dateline: 1,
  nearSentence: 1.5,
  nearParagraph: 1,
  nearBefore: 0.5,
  share: 1,
  likeness: 5,
  taken: -4,
  beside: 2,
  opposite: -2,
  organisation: 5,
}

/** States beside the most frequent ones are not weighed. */
const MOST_STATES = 12

export type Around = {
  /** States of which the text names somebody else in that office. */
  taken: ReadonlySet<Party>
  /** State of the official named right before in the same list. */
  beside: Party | null
  /** State of the official named right after with a state of their own. */
  opposite: Party | null
}

/** `lead`: how far the state is ahead of the next one. Null where the text names no state. */
export function inferredCountry(
  scene: Scene,
  person: Person,
  { taken, beside, opposite }: Around,
): { country: Party | null; lead: number } {
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
  add(beside, WEIGHTS.beside)
  addOrganisations(scene, person, add)
  for (const { office } of person.bonds) for (const post of office?.posts ?? []) score.delete(post)
  for (const state of taken) if (score.has(state)) add(state, WEIGHTS.taken)
  if (opposite && score.has(opposite)) add(opposite, WEIGHTS.opposite)
  const name = textOf(scene, person.fullest)
  for (const state of score.keys()) add(state, WEIGHTS.likeness * likeness(name, state))
  const [best, next] = [...score].sort((a, b) => b[1] - a[1])
  return { country: best?.[0] ?? null, lead: (best?.[1] ?? 0) - (next?.[1] ?? 0) }
}

/** `the Secretary General` by himself is that of the organisation that the text names most. */
function addOrganisations(scene: Scene, person: Person, add: (party: Party, points: number) => void): void {
  const organisation = scene.organisationCounts[0]?.state
  const general = person.bonds.some(({ office }) => {
    if (!office || office.wordsLast - office.wordsFirst > 2 || office.head.plural) return false
    const last = scene.tokens[office.wordsLast - 1]?.key
    return last === 'secretary-general' || (office.head.key === 'secretary' && last === 'general')
  })
  if (general && organisation) add(organisation, WEIGHTS.organisation)
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
