/** Who is named around an instrument, where neither its name nor what follows it says whose it is. */
import type { Party } from '../../domain/country.ts'
import type { Candidate } from './candidate.ts'
import { namedBetween, partiesBetween, type Scene } from './party-scene.ts'

const SIDES =
  /^(?:countries|delegations|governments|leaders|ministers|nations|neighbours|parties|presidents|sides|states)$/

/** The one state that a sentence names (`talks with the Uruguayan side on a draft treaty`); null for none or several. */
export function onlyPartner(scene: Scene, mention: Candidate): Party | null {
  const [party, ...more] = unique(inSentence(scene, mention))
  return party && more.length === 0 && !saysBoth(scene, mention) ? party : null
}

/** `the two sides signed`, `both leaders`: whom the text is about. */
export function saysBoth({ document: { tokens, sentences } }: Scene, { first }: Candidate): boolean {
  const sentence = sentences[tokens[first]?.sentence ?? -1]
  return tokens
    .slice(sentence?.first, sentence?.last)
    .some(({ key }, n, all) => /^(?:both|two)$/.test(key) && SIDES.test(all[n + 1]?.key ?? ''))
}

/** Of the two that the text is about, the one named last before this sentence; else the one it is most about. */
export function mainBefore(scene: Scene, sentence: number, but: readonly Party[]): Party | undefined {
  const { sentences } = scene.document
  const fits = (party: Party) => scene.main.includes(party) && !but.includes(party)
  const block = sentences[sentence]?.block
  let from = sentence
  while (from > 0 && from > sentence - 3 && sentences[from - 1]?.block === block) from--
  const { first = 0, last = 0 } = sentences[sentence] ?? {}
  const same = namedBetween(scene, first, last).find(({ party }) => fits(party))
  if (same) return same.party
  const near = namedBetween(scene, sentences[from]?.first ?? 0, first)
  return near.findLast(({ party }) => fits(party))?.party ?? scene.main.find(fits)
}

/** Leaves out organisations that only host or stand near, unless the text is about them. */
export function statesOnly({ organisations, main }: Scene, parties: readonly Party[]): Party[] {
  return unique(parties).filter(
    (party) => party === 'EU' || main.includes(party) || !organisations.has(party),
  )
}

/** Parties that the sentence of a mention names before it, two of them; else all that it names. */
export function inSentence(scene: Scene, mention: Candidate | undefined): Party[] {
  const sentence = scene.document.sentences[scene.document.tokens[mention?.first ?? -1]?.sentence ?? -1]
  if (!sentence || !mention) return []
  const before = statesOnly(scene, partiesBetween(scene, sentence.first, mention.first))
  return before.length > 1 ? before : statesOnly(scene, partiesBetween(scene, sentence.first, sentence.last))
}

/** Parties of a mention's sentence and of those shortly before it in the paragraph. */
export function inBlock(scene: Scene, mention: Candidate | undefined): Party[] {
  const { sentences, tokens } = scene.document
  const here = tokens[mention?.first ?? -1]?.sentence ?? -1
  const block = sentences[here]?.block
  let first = here
  while (first > 0 && sentences[first - 1]?.block === block && first > here - 3) first--
  return statesOnly(scene, partiesBetween(scene, sentences[first]?.first ?? 0, sentences[here]?.last ?? 0))
}

/** Each party once, in the order of the text. */
export function unique(parties: readonly Party[]): Party[] {
  return [...new Set(parties)]
}
