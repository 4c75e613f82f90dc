/** On whose side an official stands, from what the sentence says after the name and its office. */
import type { Party } from '../../domain/country.ts'
import { eachInTurn, type Work } from '../../work/turns.ts'
import type { Bond } from './bond.ts'
import type { Scene } from './scene.ts'

/** Longest way from the verb to the end of what tells the side, in tokens. */
const MOST = 8

/** The bonds, with the state that `led the Thai delegation`, `signed for the United States` or `(Colombia)` tells. */
export function withSides(scene: Scene, bonds: readonly Bond[]): Work<Bond[]> {
  return eachInTurn(bonds, (bond) => {
    if (bond.party || (bond.office?.parties.length ?? 0) > 0) return bond
    const party = sideAfter(scene, bond)
    return party ? { ...bond, party } : bond
  })
}

function sideAfter(scene: Scene, { office, run, rule }: Bond): Party | null {
  const { tokens, partyFrom } = scene
  const bracket = tokens[run.last]?.text === '(' ? partyFrom.get(run.last + 1) : undefined
  if (bracket && bracket.form === 'name' && tokens[bracket.last]?.text === ')') return bracket.party
  let at = rule === 'office-after' && office ? Math.max(office.last, run.last) : run.last
  if (tokens[at]?.sentence !== tokens[run.first]?.sentence) return null
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.key === 'who') at++
  const verb = tokens[at]?.key ?? ''
  if (LEADS.has(verb)) return delegationOf(scene, at)
  return SIGNS.has(verb) ? onBehalf(scene, at) : null
}

const LEADS = new Set(['led', 'leads', 'headed', 'heads', 'lead', 'leading', 'heading'])
const SIGNS = new Set(['signed', 'signs', 'spoke', 'representing', 'represented', 'initialled', 'represents'])

/** `led the U.S. interagency delegation` */
function delegationOf({ tokens, partyFrom }: Scene, verb: number): Party | null {
  let party: Party | null = null
  for (let at = verb + 1; at < verb + MOST; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') return null
    party ??= partyFrom.get(at)?.party ?? null
    if (/^(?:delegation|side|team)$/.test(token.key)) return party
  }
  return null
}

/** `signed for the United States`, `signed the pact on behalf of Togo`, `representing Togo` */
function onBehalf({ tokens, partyFrom }: Scene, verb: number): Party | null {
  for (let at = verb; at < verb + MOST; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[verb]?.sentence || /^[,;]$/.test(token.text)) return null
    const opens = token.key === 'for' || (token.key === 'of' && tokens[at - 1]?.key === 'behalf')
    if (!opens && !(at === verb && token.key.startsWith('represent'))) continue
    const party = partyFrom.get(tokens[at + 1]?.key === 'the' ? at + 2 : at + 1)
    return party && party.form !== 'demonym' ? party.party : null
  }
  return null
}
