/** Deals of companies and universities, which are worded as those of states are. */
import type { Document } from '../document.ts'
import type { Candidate } from './candidate.ts'
import { partiesBetween, type Scene } from './party-scene.ts'

const BODIES = new Set(
  `airline airlines airways ag bank carmaker co college companies company corp corporation electric firm firms gmbh group
   healthcare holdings inc industries limited llc ltd manufacturer motors pharmaceuticals plc startup systems technologies
   university`.split(/\s+/),
)

/** Whether companies stand before the phrase in its sentence, and no state, organisation or official. */
export function isCompanyDeal(document: Document, scene: Scene, candidate: Candidate): boolean {
  if (candidate.known.length > 0 || candidate.rule === 'titled-instrument') return false
  const { tokens, sentences } = document
  const from = sentences[tokens[candidate.first]?.sentence ?? -1]?.first ?? candidate.first
  let company = false
  for (let at = from; at < candidate.first; at++) {
    const token = tokens[at]
    if (token && BODIES.has(token.key) && (token.letters !== 'lower' || /^(?:compan|firm)/.test(token.key)))
      company = true
  }
  return company && partiesBetween(scene, from, candidate.last).length === 0
}
