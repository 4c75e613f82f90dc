/** What follows the head of an office: `of Public Security of Vietnam`, `to the United Nations`, `(CPV) in the Ministry of …`. */
import { headOf, PUBLIC_BODY } from '../../knowledge/office-words.ts'
import type { Token } from '../document.ts'
import { type Complement, STEPS } from './complement-steps.ts'
import { trimEnd } from './complement-words.ts'
import type { OfficePhrase } from './office.ts'
import type { Scene } from './scene.ts'

export const CONNECTORS = new Set(['of', 'for', 'to', 'in', 'on', 'at', 'without'])
export const DETERMINERS = new Set([
  'the',
  'its',
  'his',
  'her',
  'their',
  'a',
  'an',
  'two',
  'both',
  "country's",
])
export const MOST_COMPLEMENTS = 6
export const MOST_WORDS = 40

/** Reads everything of the office that follows its head. */
export function readComplements(scene: Scene, office: OfficePhrase): void {
  const { tokens } = scene
  if (tokens[office.last - 1]?.possessive) return
  const sentence = tokens[office.at]?.sentence
  const limit = Math.min(tokens.length, office.at + MOST_WORDS)
  for (let n = 0; n < MOST_COMPLEMENTS; n++) {
    const at = skipBracket(tokens, office.last)
    const connector = tokens[at]
    if (!connector || at >= limit || connector.sentence !== sentence) return
    const listed = office.capital && opensBody(scene, at)
    if (!listed && (!CONNECTORS.has(connector.key) || connector.letters !== 'lower')) return
    const end = readComplement(scene, office, { connector: at, limit })
    if (end === null) return
    office.last = end
    if (tokens[end - 1]?.possessive) return
  }
}

/** `Secretary, Ministry of Culture`, `Commander, Republic of Fiji Navy`, as lists of signatories have it. */
function opensBody({ tokens, partyFrom }: Scene, at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.text !== ',' || next?.letters !== 'initial') return false
  if (BODIES_OPEN.has(next.key)) return /^(?:of|for)$/.test(tokens[at + 2]?.key ?? '')
  const from = partyFrom.get(at + 1)?.last
  for (let i = from ?? Number.POSITIVE_INFINITY; i < (from ?? 0) + 4; i++) {
    const after = tokens[i]
    if (after?.letters !== 'initial') return false
    if (PUBLIC_BODY.has(after.key)) return true
  }
  return false
}

const BODIES_OPEN = new Set(
  'agency authority bank bureau commission committee department directorate division embassy ministry office'.split(
    ' ',
  ),
)

/** A short bracket after the head, `Secretary (CPV & OIA) in …`; the index after it. */
function skipBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let close = at + 1; close < at + 7; close++) {
    if (tokens[close]?.text === ')') return close + 1
  }
  return at
}

type Where = { connector: number; limit: number }

/** Reads one complement; the index after it, or null where what follows the connector is none. Notes parties and bodies. */
function readComplement(scene: Scene, office: OfficePhrase, { connector, limit }: Where): number | null {
  const { tokens } = scene
  let start = connector + 1
  while (start < limit && DETERMINERS.has(tokens[start]?.key ?? '')) start++
  const complement: Complement = {
    scene,
    office,
    link: tokens[connector]?.key === ',' ? 'of' : (tokens[connector]?.key ?? ''),
    before: tokens[connector - 1]?.key ?? '',
    definite: start > connector + 1 || tokens[connector]?.text === ',',
    limit,
    at: start,
    words: 0,
    partyOnly: true,
  }
  const sentence = tokens[connector]?.sentence
  const goesOn = () => complement.at < limit && tokens[complement.at]?.sentence === sentence
  while (goesOn() && STEPS.some((step) => step(complement))) {
    // Each step takes what it knows; the first that takes nothing more ends the complement.
  }
  const end = trimEnd(tokens, start, complement.at)
  // "a spokeswoman for Foreign Minister X": the words are those of the next office.
  const next = tokens[complement.at]
  const cut = secondOffice(complement)
  if (cut > start) {
    office.wordsLast = cut
    return cut
  }
  if (!complement.definite && next?.letters === 'initial' && headOf(next.key) && complement.words > 0) {
    office.wordsLast = Math.min(office.wordsLast, Math.max(office.headLast, connector))
    return null
  }
  if (complement.words === 0 || end <= start) return null
  if (office.wordsLast > end) office.wordsLast = end
  return end
}

/** `Minister of State and National Security | Adviser`: the `and` that parts two offices; -1 where there is none. */
function secondOffice({ scene: { tokens }, office, at, link, words }: Complement): number {
  const head = headOf(tokens[at]?.key ?? '')
  const minister = /^(?:minister|secretary)$/.test(office.head.key) && /^(?:of|for)$/.test(link)
  if (!head || !minister || words === 0 || tokens[at]?.letters !== 'initial' || !office.capital) return -1
  for (let i = at - 1; i > office.at; i--) if (tokens[i]?.key === 'and') return i
  return -1
}
