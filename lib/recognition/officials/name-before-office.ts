/** The name stands before the office: `Kadri Tamm, the foreign minister`, `she was sworn in as minister`. */
import {
  APPOSITION_OPENERS,
  HONORIFICS,
  OFFICE_VERB_BETWEEN,
  OFFICE_VERB_LAST,
} from '../../knowledge/office-words.ts'
import type { Token } from '../document.ts'
import { type Bond, bond, type How, type Runs, withListedParties } from './bond.ts'
import type { Run } from './name-run.ts'
import type { OfficePhrase } from './office.ts'
import type { Scene } from './scene.ts'

/** `X, prime minister of Y,`, `X (foreign minister)`, `X, who is …`, `X was sworn in as …`: the name stands before. */
export function bindLeft(scene: Scene, office: OfficePhrase, runs: Runs): Bond[] {
  const { tokens } = scene
  let at = office.first - 1
  const sentence = tokens[office.at]?.sentence
  if (office.possessor !== null && tokens[office.possessor]?.possessive)
    at = beforePossessor(scene, office.possessor, runs) - 1
  let opened = false
  // "the American-educated Iranian foreign minister"
  while (
    /^\p{L}+-\p{L}+$/u.test(tokens[at]?.key ?? '') &&
    tokens[at]?.sentence === sentence &&
    tokens[at]?.letters !== 'upper' &&
    !runs.upTo.has(at + 1)
  )
    at--
  for (
    let n = 0;
    n < 6 && APPOSITION_OPENERS.has(tokens[at]?.key ?? '') && tokens[at]?.letters === 'lower';
    n++
  ) {
    if (tokens[at]?.key === 'whose') return []
    opened = true
    at--
  }
  const mark = tokens[at]
  if (!mark || mark.sentence !== sentence) return []
  if (/^[,(–—-]$/.test(mark.text)) return bindApposition(scene, office, { mark: at, runs })
  return opened || office.first - 1 === at ? bindVerb(scene, office, { at: office.first - 1, runs }) : []
}

/** `X, Aliyev's special representative`: the index where the possessor's name begins. */
function beforePossessor(scene: Scene, possessor: number, runs: Runs): number {
  const party = scene.partyUpTo.get(possessor + 1)
  if (party) return party.first
  let first = runs.upTo.get(possessor + 1)?.first ?? possessor
  while (HONORIFICS.has(scene.tokens[first - 1]?.key ?? '') || isAbbreviation(scene.tokens, first - 1))
    first--
  return first
}

function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '.' && HONORIFICS.has(tokens[at - 1]?.key ?? '')
}

type Before = { mark: number; runs: Runs }

function bindApposition(scene: Scene, office: OfficePhrase, { mark, runs }: Before): Bond[] {
  const { tokens } = scene
  const run = runs.upTo.get(mark) ?? runs.upTo.get(beforeAge(scene, mark)) ?? beforeLetters(scene, mark, runs)
  if (run && /^(?:in|at|near|outside)$/.test(tokens[run.first - 1]?.key ?? '')) return []
  if (!run || tokens[run.last - 1]?.possessive) return bindAfterParty(scene, office, { mark, runs })
  // "Carter, Iraqi Prime Minister Discuss …" is a list of two in a headline.
  const next = tokens[office.last]
  if (
    scene.titleCase[tokens[office.at]?.sentence ?? 0] &&
    next?.kind === 'word' &&
    next.sentence === tokens[office.at]?.sentence
  )
    return []
  const how: How = { office, rule: 'office-after', certainty: 0.85 }
  const found = [bond(scene, run, how)]
  if (office.head.plural) {
    let at = run.first - 1
    while (found.length < 8 && /^(?:and|,|&)$/.test(tokens[at]?.key ?? '')) {
      if (tokens[at - 1]?.text === ',') at--
      const earlier = runs.upTo.get(at)
      if (!earlier) break
      found.unshift(bond(scene, earlier, { ...how, rule: 'office-list' }))
      at = earlier.first - 1
    }
  }
  return withListedParties(found, office)
}

/** `Sitiveni Rabuka MP, Prime Minister`, `Johann Wadephul, MdB, Federal Minister` */
function beforeLetters({ tokens }: Scene, mark: number, runs: Runs): Run | undefined {
  if (!/^(?:MP|TD|MdB|QC|KC|SC|JP|OBE|CBE|MEP|MLA|MSP|PhD)$/.test(tokens[mark - 1]?.text ?? ''))
    return undefined
  return runs.upTo.get(tokens[mark - 2]?.text === ',' ? mark - 2 : mark - 1)
}

/** `Prayut, 68, the prime minister` */
function beforeAge(scene: Scene, mark: number): number {
  const age = scene.tokens[mark - 1]
  return age?.kind === 'number' && scene.tokens[mark - 2]?.text === ',' ? mark - 2 : mark
}

/** `Ms Khar of Pakistan, the foreign minister` */
function bindAfterParty(scene: Scene, office: OfficePhrase, { mark, runs }: Before): Bond[] {
  const party = scene.partyUpTo.get(mark) ?? scene.placeUpTo.get(mark)
  if (!party) return []
  const at = scene.tokens[party.first - 1]?.key === 'the' ? party.first - 2 : party.first - 1
  const run = /^(?:of|for|from)$/.test(scene.tokens[at]?.key ?? '') ? runs.upTo.get(at) : undefined
  return run ? [bond(scene, run, { office, rule: 'office-after', certainty: 0.8 })] : []
}

/** `X was sworn in as …`, `X is …`, `X, who became …`: words of office alone may stand in between. */
function bindVerb(scene: Scene, office: OfficePhrase, { at, runs }: { at: number; runs: Runs }): Bond[] {
  const { tokens } = scene
  let i = at
  while (/^(?:the|a|an|its|his|her|their|new)$/.test(tokens[i]?.key ?? '')) i--
  if (!OFFICE_VERB_LAST.has(tokens[i]?.key ?? '')) return []
  i--
  for (let n = 0; n < 9; n++, i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[office.at]?.sentence) return []
    const run = runs.upTo.get(i + 1)
    if (run) return [bond(scene, run, { office, rule: 'office-verb', certainty: 0.75 })]
    if (!OFFICE_VERB_BETWEEN.has(token.key) && token.text !== ',' && token.key !== 'as') return []
  }
  return []
}
