/** With whom an instrument is, by the words right around it: `with Peru`, `between Chad and Niger`, `talks with Togo on`. */
import type { Party } from '../../domain/country.ts'
import type { Candidate } from './candidate.ts'
import { mainBefore, statesOnly } from './near-parties.ts'
import { namedBetween, partiesBetween, type Scene } from './party-scene.ts'

const OPENERS = new Set(['between', 'among', 'with', 'by', 'joining'])

/** `Colombia's peace agreement`: the owner is a party. */
export function ownerOf(scene: Scene, { first, phrase }: Candidate): Party[] {
  const owned = phrase?.determiner === 'owner' && scene.document.tokens[first - 1]?.possessive
  return owned ? partiesBetween(scene, first - 3, first) : []
}

/** `between the Vietnamese ministry and the Singaporean one`, `with Japan` (then the one before is a party too). */
export function partnersOf(scene: Scene, mention: Candidate): Party[] {
  const { tokens, sentences } = scene.document
  const { first } = mention
  const sentence = tokens[first]?.sentence ?? -1
  const partners = partnersAfter(scene, mention) ?? partnersBefore(scene, mention)
  if (!partners) return []
  const { found, among } = partners
  if (among) return found
  // `the Union's trade treaty with Canada` says both
  const owner = ownerOf(scene, mention)
  if (owner.length > 0) return [...owner, ...found]
  const before = statesOnly(scene, ownBetween(scene, sentences[sentence]?.first ?? first, first)).filter(
    (party) => !found.includes(party),
  )
  if (before.length > 0 && before.length < 4) return [...before, ...found]
  const other = mainBefore(scene, sentence, found)
  return before.length === 0 && found.length < 3 && other ? [other, ...found] : found
}

/** `among`: all of them are said (`between X and Y`). */
type Partners = { found: Party[]; among: boolean }

function partnersAfter(scene: Scene, { first, last, phrase }: Candidate): Partners | null {
  const { tokens } = scene.document
  const sentence = tokens[first]?.sentence ?? -1
  for (const from of [phrase?.nameLast ?? last, last]) {
    const at = openerFrom(scene, from, sentence)
    if (at === null) continue
    const among = /^(?:between|among)$/.test(tokens[at]?.key ?? '')
    let to = at + 1
    while (to < at + 40 && tokens[to]?.sentence === sentence && !ends(tokens[to]?.key ?? '')) {
      // `a pact with Peru, a treaty with Chile`: the next `with` is the next instrument's
      if (tokens[to]?.key === 'with' && tokens[at]?.key === 'with') break
      if (tokens[to]?.text === ',' && !among && !goesOn(scene, to)) break
      to++
    }
    const found = partiesBetween(scene, at, to)
    if (found.length > 0) return { found, among }
  }
  return null
}

/** `with Peru, Chile and Ecuador`; not `with Peru, Chile's premier said`. */
function goesOn(scene: Scene, comma: number): boolean {
  const next = namedBetween(scene, comma, comma + 4)[0]
  return next !== undefined && !scene.document.tokens[next.at]?.possessive
}

const TALKS = /^(?:consultations|discussions|meeting|negotiations|talks)$/
const ON = /^(?:about|for|on|over|toward|towards)$/
/** Tokens of `negotiations with the European Union on a new`. */
const LONGEST_TALKS = 14

/** `talks with France on a visiting forces agreement`: with whom one talks stands before the instrument. */
function partnersBefore(scene: Scene, { first }: Candidate): Partners | null {
  const { tokens } = scene.document
  let on = first
  while (on > 0 && first - on < 4 && !ON.test(tokens[on]?.key ?? '')) on--
  for (let at = on - 1; at > 0 && at > on - LONGEST_TALKS; at--) {
    const token = tokens[at]
    if (token?.sentence !== tokens[first]?.sentence || token?.text === ',') return null
    if (!/^(?:between|with)$/.test(token?.key ?? '') || !TALKS.test(tokens[at - 1]?.key ?? '')) continue
    const found = partiesBetween(scene, at, on)
    return found.length > 0 ? { found, among: token?.key === 'between' } : null
  }
  return null
}

/** Parties before an instrument that are not another one's: not those after `with`. */
function ownBetween(scene: Scene, first: number, last: number): Party[] {
  const { tokens } = scene.document
  const isOthers = (at: number) =>
    tokens[at - 1]?.key === 'with' || (tokens[at - 1]?.key === 'the' && tokens[at - 2]?.key === 'with')
  return namedBetween(scene, first, last).flatMap(({ at, party }) => (isOthers(at) ? [] : [party]))
}

/** `between`, `with` after the name; a mark and two words (`, the third with`) may stand before it. */
function openerFrom({ document: { tokens } }: Scene, from: number, sentence: number): number | null {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (token?.sentence !== sentence) return null
    if (OPENERS.has(token.key)) return at
    if (token.text !== ',' && !/^(?:also|another|likewise|one|second|the|third|too)$/.test(token.key))
      return null
  }
  return null
}

function ends(key: string): boolean {
  return /^(?:;|:|\.|that|which|was|were|is|has|had|will|in|on|to|under|after|before|at|during|when|where|while)$/.test(
    key,
  )
}
