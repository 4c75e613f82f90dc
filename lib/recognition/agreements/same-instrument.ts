/** Which mentions name the same instrument. */
import { instrumentKey } from '../../knowledge/instruments.ts'
import { findParties } from '../../knowledge/parties.ts'
import { eachInTurn, type Work } from '../../work/turns.ts'
import type { Document } from '../document.ts'
import { acronymMentions, givenAcronym } from './acronyms.ts'
import { type Candidate, SHORT_TITLE } from './candidate.ts'
import { joinHeadline } from './headline.ts'
import { Homes } from './homes.ts'
import type { Instrument, Named } from './instrument.ts'
import { namedByPlace } from './named-by-place.ts'
import { isSameAgain, partiesOfSentence } from './told-apart.ts'

/** Groups full mentions (acronyms that the text defines are added to them); generic ones stay alone. */
export function* joinMentions(document: Document, candidates: readonly Candidate[]): Work<Instrument[]> {
  const named = yield* eachInTurn(
    candidates.filter(({ kind }) => kind !== 'anaphor'),
    (candidate) => describe(document, candidate),
  )
  const instruments: Instrument[] = []
  const places: Instrument[] = []
  const homes = new Homes()
  const kept: Candidate[] = []
  for (const [n, one] of named.entries()) {
    yield
    const generic = one.candidate.kind === 'generic'
    let home = generic
      ? undefined
      : (apposed(document, named[n - 1], one) && kept.at(-1) === named[n - 1]?.candidate && places.at(-1)) ||
        homes.find(one, (before, here) => isSameAgain(document, before, here)) ||
        fullerName(document, one, homes) ||
        namedByPlace(document, one, instruments)
    if (!home && one.candidate.rule === SHORT_TITLE) continue
    if (home) home.mentions.push(one.candidate)
    else {
      home = { mentions: [one.candidate], key: one.key, generic, inBody: false }
      instruments.push(home)
    }
    if (one.block > 0) home.inBody = true
    if (!generic) homes.add(home, one)
    places.push(home)
    kept.push(one.candidate)
  }
  for (const { mention, of, another } of yield* acronymMentions(document, kept)) {
    if (another)
      instruments.push({ mentions: [mention], key: places[of]?.key ?? '', generic: false, inBody: true })
    else places[of]?.mentions.push(mention)
  }
  return joinHeadline(document, instruments)
}

/** `the EU–Chile Trade Agreement` after `the EU and Chile signed a trade agreement`: the parties only complete the name. */
function fullerName(
  document: Document,
  { candidate, determiner }: Named,
  homes: Homes,
): Instrument | undefined {
  const { tokens, text } = document
  const parties = findParties(tokens, candidate.first, candidate.last)
  const after = parties.at(-1)?.last
  if (determiner === 'indefinite' || after === undefined || parties[0]?.first !== candidate.first)
    return undefined
  const home = homes.named(instrumentKey(text.slice(tokens[after]?.start, tokens[candidate.last - 1]?.end)))
  const [first] = home?.mentions ?? []
  if (
    !home ||
    !first ||
    (document.sentences[tokens[first.first]?.sentence ?? -1]?.block ?? MANY) > NEWS_BLOCK
  )
    return undefined
  const there = partiesOfSentence(document, first)
  return parties.every(({ party }) => there.has(party)) ? home : undefined
}

/** Headline and lead name what the article is about. */
const NEWS_BLOCK = 2
const MANY = Number.POSITIVE_INFINITY

/** `the Korea-Chile FTA, Seoul's first free trade agreement`. */
const RANKS = /^(?:first|second|third|fourth|fifth|latest|newest|oldest|biggest|largest|only)$/

/** `the Technology Prosperity Deal, a science and technology agreement`: what follows only describes. */
function apposed({ tokens }: Document, before: Named | undefined, { candidate, determiner }: Named): boolean {
  if (before?.candidate.kind !== 'full') return false
  const comma = before.candidate.last
  if (isOtherName(tokens, comma, candidate)) return true
  const described = candidate.rule === 'head-with-modifier' && !before.candidate.rule.startsWith('head-with')
  const among = tokens.slice(comma, candidate.first)
  const ranked =
    determiner === 'owner' && among.length < 10 && among.at(-1) && RANKS.test(among.at(-1)?.key ?? '')
  if (described && ranked && among[0]?.text === ',' && among.every(({ text }, n) => n === 0 || text !== ','))
    return true
  if (determiner !== 'indefinite' || !described) return false
  return (
    tokens[comma]?.text === ',' && /^an?$/.test(tokens[comma + 1]?.key ?? '') && candidate.first - comma < 5
  )
}

/** `the Mutual Defence Treaty, or Pukpuk Treaty,`: another name of the same. */
function isOtherName(tokens: Document['tokens'], comma: number, { first, rule }: Candidate): boolean {
  if (first - comma > 5 || rule.startsWith('head-with')) return false
  const words = tokens.slice(comma, first).map(({ key }) => key)
  return /^,? ?(?:or|also known as|known as|also called|called|dubbed)(?: the)? ?["“']?$/.test(
    words.join(' '),
  )
}

function describe(document: Document, candidate: Candidate): Named {
  const { tokens } = document
  const start = tokens[candidate.first]?.start ?? 0
  const end = tokens[candidate.last - 1]?.end ?? start
  const name = document.text.slice(start, end)
  const acronym = candidate.kind === 'full' ? givenAcronym(tokens, candidate) : null
  candidate.acronym = acronym
  const nameEnd = tokens[(candidate.phrase?.found.last ?? candidate.last) - 1]?.end ?? end
  return {
    candidate,
    key: instrumentKey(name.replace(/\([^()]*\)/g, ' ')),
    name: instrumentKey(document.text.slice(start, nameEnd)),
    block: document.sentences[tokens[candidate.first]?.sentence ?? 0]?.block ?? 0,
    determiner: candidate.phrase?.determiner ?? 'none',
  }
}
