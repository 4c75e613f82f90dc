/** The parties that a whole text names, read once. */
import type { Party } from '../../domain/country.ts'
import type { Official } from '../../domain/entity.ts'
import { firstOf } from '../../domain/halving.ts'
import type { KnownInstrument } from '../../knowledge/instruments.ts'
import { membersOf } from '../../knowledge/members.ts'
import type { Work } from '../../work/turns.ts'
import type { Document } from '../document.ts'
import { partiesOfDocument } from '../document-parties.ts'
import type { Finding } from '../finding.ts'
import { namesPaper } from '../place-of-paper.ts'

/** An instrument of more parties is known by its own name. */
const FEW_PARTIES = 3
/** A headline says whom the article is about. */
const HEADLINE_WEIGHT = 3
const OPENING_BLOCKS = 4
/** So many members make a meeting of the organisation; one of more than so many is the world's. */
const FEW_MEMBERS = 3
const MOST_MEMBERS = 60

/** A party where it is named, in tokens; a named official counts for the state served. */
export type PartyAt = { party: Party; at: number; organisation: boolean }

/** What is asked again and again of one document. */
export type Scene = {
  document: Document
  /** All parties named, in the order of the text, and those of named officials. */
  named: readonly PartyAt[]
  /** Each party named, and those of them that are organisations. */
  parties: ReadonlySet<Party>
  organisations: ReadonlySet<Party>
  /** The two that the text is most about. */
  main: readonly Party[]
  /** The organisation whose members act in the text: its texts are theirs together; null where states act for themselves. */
  body: Party | null
}

/** Reads the parties of a whole document once. */
export function* partyScene(document: Document, officials: Finding<Official> | null): Work<Scene> {
  const { tokens } = document
  const parties = yield* partiesOfDocument(document)
  const named: PartyAt[] = parties
    .filter((one) => one.form !== 'capital' || !namesPaper(tokens, one))
    .map(({ party, first, organisation }) => ({ party, at: first, organisation }))
  const countries = new Map(officials?.entities.map(({ id, country }) => [id, country]))
  const people = [...(officials?.mentions ?? [])].sort((a, b) => a.start - b.start)
  let at = 0
  for (const { start, entity } of people) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++
    const party = countries.get(entity)
    if (party) named.push({ party, at, organisation: false })
  }
  named.sort((a, b) => a.at - b.at)
  return { document, ...ofSovereigns(document, named) }
}

/** Territories whose foreign affairs another state conducts sign nothing themselves. */
const TERRITORIES = new Set('AI AQ AS BV FK GI GS GU HM IO KY MP MS PN PR SH TC TF UM VG VI'.split(' '))

function ofSovereigns(document: Document, all: readonly PartyAt[]): Omit<Scene, 'document'> {
  const named = all.filter(({ party }) => !TERRITORIES.has(party))
  return {
    named,
    parties: new Set(named.map(({ party }) => party)),
    organisations: new Set(named.flatMap(({ party, organisation }) => (organisation ? [party] : []))),
    main: mainParties(document, named),
    body: actingBody(document, named),
  }
}

/** The organisation that the beginning names and whose members the text is about, several of them and hardly anyone else. */
function actingBody(document: Document, named: readonly PartyAt[]): Party | null {
  const states = new Set(named.flatMap(({ party, organisation }) => (organisation ? [] : [party])))
  if (states.size < FEW_MEMBERS) return null
  const opening = document.sentences.findLast(({ block }) => block < OPENING_BLOCKS)?.last ?? 0
  const bodies = new Set(
    named.flatMap(({ party, at, organisation }) => (organisation && at < opening ? [party] : [])),
  )
  for (const body of bodies) {
    if (named.filter(({ party }) => party === body).length < 2) continue
    const members = membersOf(body)
    const here = [...states].filter((state) => members.has(state)).length
    if (members.size <= MOST_MEMBERS && here >= FEW_MEMBERS && states.size - here <= 1) return body
  }
  return null
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

/** A title that only two or three states share (`Treaty of Peace and Friendship`) is theirs only where one of them is named. */
export function canBeMeant({ parties: here }: Scene, { parties }: KnownInstrument): boolean {
  if (!parties || parties.length > FEW_PARTIES || here.size === 0) return true
  // an organisation's instruments are known where it is not named
  if (parties.some((party) => party.length > 2)) return true
  return parties.some((party) => here.has(party))
}

/** Parties named from token `first` to `last`. */
export function partiesBetween(scene: Scene, first: number, last: number): Party[] {
  return namedBetween(scene, first, last).map(({ party }) => party)
}

/** Parties named from token `first` to `last`, with their places. */
export function namedBetween({ named }: Scene, first: number, last: number): PartyAt[] {
  const found: PartyAt[] = []
  for (let n = firstOf(named.length, (index) => (named[index]?.at ?? 0) >= first); n < named.length; n++) {
    const one = named[n]
    if (!one || one.at >= last) break
    found.push(one)
  }
  return found
}
