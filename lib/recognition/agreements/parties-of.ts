/** Whose an instrument is: by its name, by what follows it, by the table, by who signs, by whom the text is about. */
import type { Party } from '../../domain/country.ts'
import type { Official } from '../../domain/entity.ts'
import { findParties } from '../../knowledge/parties.ts'
import type { Document } from '../document.ts'
import type { Finding } from '../finding.ts'
import type { Candidate } from './candidate.ts'

/** A party where it is named, in tokens; a named official counts for the state served. */
export type PartyAt = { party: Party; at: number; organisation: boolean }

/** What is asked again and again of one document. */
export type Scene = {
  document: Document
  /** All parties named, in the order of the text, and those of named officials. */
  named: readonly PartyAt[]
  /** The two that the text is most about. */
  main: readonly Party[]
}

const OPENERS = new Set(['between', 'among', 'with', 'by'])
/** A headline says whom the article is about. */
const HEADLINE_WEIGHT = 3

/** Reads the parties of a whole document once. */
export function partyScene(document: Document, officials: Finding<Official> | null): Scene {
  const { tokens } = document
  const named: PartyAt[] = findParties(tokens, 0, tokens.length).map(({ party, first, organisation }) => ({
    party,
    at: first,
    organisation,
  }))
  const countries = new Map(officials?.entities.map(({ id, country }) => [id, country]))
  const people = [...(officials?.mentions ?? [])].sort((a, b) => a.start - b.start)
  let at = 0
  for (const { start, entity } of people) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++
    const party = countries.get(entity)
    if (party) named.push({ party, at, organisation: false })
  }
  named.sort((a, b) => a.at - b.at)
  return { document, named, main: mainParties(document, named) }
}

function mainParties(document: Document, named: readonly PartyAt[]): Party[] {
  const weights = new Map<Party, number>()
  for (const { party, at } of named) {
    const block = document.sentences[document.tokens[at]?.sentence ?? 0]?.block ?? 0
    const weight = block === 0 ? HEADLINE_WEIGHT : block === 1 ? 2 : 1
    weights.set(party, (weights.get(party) ?? 0) + weight)
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([party]) => party)
}

/** Parties of the instrument with these mentions, the surest source first. */
export function partiesOf(scene: Scene, mentions: readonly Candidate[]): Party[] {
  const full = mentions.filter(({ kind }) => kind !== 'anaphor')
  const inName = unique(
    full.flatMap((mention) => between(scene, mention.first, mention.phrase?.nameLast ?? mention.last)),
  )
  if (inName.length > 1) return inName
  const after = unique(mentions.flatMap((mention) => partiesAfter(scene, mention)))
  const stated = unique([...inName, ...after])
  if (stated.length > 1) return stated
  const known = full.find((mention) => mention.known.length === 1 && mention.known[0]?.parties)?.known[0]
    ?.parties
  if (known && stated.every((party) => known.includes(party))) return [...known]
  if (
    inName.some((party) => isOrganisation(scene, party)) &&
    full.some(({ rule }) => rule === 'titled-instrument' || rule === 'known-name')
  )
    return inName
  for (const near of [inSentence, inBlock]) {
    const found = near(scene, mentions[0])
    const all = unique([...stated, ...found])
    if (all.length > 1 && all.length < 5) return all
  }
  return unique([...stated, ...scene.main]).slice(0, 2)
}

function unique(parties: readonly Party[]): Party[] {
  return [...new Set(parties)]
}

function isOrganisation(scene: Scene, party: Party): boolean {
  return scene.named.some((one) => one.party === party && one.organisation)
}

/** Parties named from token `first` to `last`. */
function between({ named }: Scene, first: number, last: number): Party[] {
  const found: Party[] = []
  for (let n = firstFrom(named, first); n < named.length; n++) {
    const one = named[n]
    if (!one || one.at >= last) break
    found.push(one.party)
  }
  return found
}

function firstFrom(named: readonly PartyAt[], token: number): number {
  let [low, high] = [0, named.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle]?.at ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** `between the Vietnamese ministry and the Singaporean one`, `with Japan`. */
function partiesAfter(scene: Scene, { first, last, phrase }: Candidate): Party[] {
  const { tokens } = scene.document
  const sentence = tokens[first]?.sentence
  for (const from of [phrase?.nameLast ?? last, last]) {
    const opener = tokens[tokens[from]?.text === ',' ? from + 1 : from]
    if (!opener || !OPENERS.has(opener.key) || opener.sentence !== sentence) continue
    let to = from + 1
    while (to < from + 30 && tokens[to]?.sentence === sentence && !ends(tokens[to]?.key ?? '')) to++
    const found = between(scene, from, to)
    if (found.length > 0) return found
  }
  return []
}

function ends(key: string): boolean {
  return /^(?:;|:|\.|that|which|was|were|is|has|had|will|in|on|to|under|after|before|at|during|when|where|while)$/.test(
    key,
  )
}

function inSentence(scene: Scene, mention: Candidate | undefined): Party[] {
  const sentence = scene.document.sentences[scene.document.tokens[mention?.first ?? -1]?.sentence ?? -1]
  if (!sentence || !mention) return []
  const before = unique(between(scene, sentence.first, mention.first))
  return before.length > 1 ? before : unique(between(scene, sentence.first, sentence.last))
}

function inBlock(scene: Scene, mention: Candidate | undefined): Party[] {
  const { sentences, tokens } = scene.document
  const here = tokens[mention?.first ?? -1]?.sentence ?? -1
  const block = sentences[here]?.block
  let first = here
  while (first > 0 && sentences[first - 1]?.block === block && first > here - 3) first--
  return unique(between(scene, sentences[first]?.first ?? 0, sentences[here]?.last ?? 0))
}
