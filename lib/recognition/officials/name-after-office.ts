/** The name stands after the office: `Minister Wang`, `the president, Ilham Aliyev,`. */
import { headOf, PORTFOLIO, RANK_MODIFIERS } from '../../knowledge/office-words.ts'
import type { Token } from '../document.ts'
import { type Bond, bindList, bond, namedAt } from './bond.ts'
import type { Run } from './name-run.ts'
import type { OfficePhrase } from './office.ts'
import type { Scene } from './scene.ts'

/** `Minister Wang`, `Prime Ministers A and B`, `PDNSA (…) X`: the name follows at once. */
export function bindNext(scene: Scene, office: OfficePhrase): Bond[] {
  const { tokens } = scene
  if (tokens[office.last - 1]?.possessive) return []
  let at = office.last
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3
  if (tokens[at]?.text === '.' && !tokens[at]?.spaced && tokens[at - 1]?.text.length !== 1) at += 1
  const run = namedAt(scene, at, tokens[office.at]?.sentence)
  if (!run) return []
  const bare =
    office.head.strength !== 'strong' &&
    !office.capital &&
    !office.publicBody &&
    office.wordsFirst === office.at
  if (bare && office.head.strength === 'weak') return []
  if (office.head.plural) return bindList(scene, office, run)
  return [bond(scene, run, { office, rule: 'office-before', certainty: 0.95 })]
}

/** `Ukraine's president, Volodymyr Zelenskyy, wants`: a name between commas, or before the end. */
export function bindAfterComma(scene: Scene, office: OfficePhrase): Bond[] {
  const { tokens } = scene
  let at = afterOwner(scene, office)
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3
  const mark = tokens[at]
  if (!mark || !/^[,:–—(-]$/.test(mark.text) || mark.sentence !== tokens[office.at]?.sentence) return []
  if (/^[:–—-]$/.test(mark.text) && !office.capital) return []
  if (tokens[at + 1]?.key === 'the' || scene.partyFrom.has(at + 1)) return []
  const run = namedAt(scene, at + 1, mark.sentence)
  if (!run) return []
  if (office.head.plural) return bindList(scene, office, run).filter((_, i, all) => i === 0 || all.length > 1)
  if (!closesApposition(tokens, run)) return []
  return [bond(scene, run, { office, rule: 'office-apposition', certainty: 0.85 })]
}

/** Longest title of whom the office serves, in tokens. */
const MOST_TITLE = 6

/** `A spokesman for President Otieno, Juma Keya, said`: after the name of whom the office serves. */
function afterOwner(scene: Scene, office: OfficePhrase): number {
  const { tokens } = scene
  if (tokens[office.last - 1]?.possessive) return office.last
  let heads = office.last - office.headLast >= 2 && headOf(tokens[office.last - 1]?.key ?? '') ? 1 : 0
  let at = office.last
  if (/^(?:for|of|to)$/.test(tokens[at]?.key ?? '')) at++
  else if (at === office.headLast) return at
  for (; at < office.last + MOST_TITLE; at++) {
    const token = tokens[at]
    const titled =
      token && (RANK_MODIFIERS.has(token.key) || PORTFOLIO.has(token.key) || scene.partyFrom.has(at))
    if (!token || !(headOf(token.key) || titled)) break
    if (headOf(token.key)) heads++
  }
  const owner = heads > 0 ? namedAt(scene, at, tokens[office.at]?.sentence) : null
  return owner && tokens[owner.last]?.text === ',' ? owner.last : office.last
}

function closesApposition(tokens: readonly Token[], run: Run): boolean {
  const next = tokens[run.last]
  const last = tokens[run.last - 1]
  if (!next || next.sentence !== last?.sentence) return true
  return (
    next.kind === 'mark' ||
    next.key === 'and' ||
    next.key === 'of' ||
    next.key === 'for' ||
    Boolean(last?.possessive) ||
    next.letters === 'lower'
  )
}
