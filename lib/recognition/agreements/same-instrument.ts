/** Which mentions name the same instrument. */
import { instrumentKey } from '../../knowledge/instruments.ts'
import type { Document } from '../document.ts'
import { acronymMentions, givenAcronym } from './acronyms.ts'
import { type Candidate, SHORT_TITLE } from './candidate.ts'
import { instrumentType } from './instrument-type.ts'

/** All full mentions of one instrument, in the order of the text. */
export type Instrument = {
  mentions: Candidate[]
  key: string
  generic: boolean
  /** It was named below the headline. */
  inBody: boolean
}

/** Blocks that say what is new: headline, dateline, lead. */
const NEWS_BLOCKS = 3
/** Longer names are known again by their first ends only. */
const MOST_TAILS = 8
/** A headline names few instruments; more are a list. */
const MOST_IN_HEADLINE = 3

/** `name`: the key without what follows the head; `key`: the whole. */
/** Words that many instruments share. */
const BROAD =
  /^(?:agreement|and|cooperation|defense|economic|for|in|mou|of|on|pact|peace|security|to|trade|treaty|with)$/

type Named = { candidate: Candidate; key: string; name: string; block: number; determiner: string }

/** Groups full mentions (acronyms that the text defines are added to them); generic ones stay alone. */
export function joinMentions(document: Document, candidates: readonly Candidate[]): Instrument[] {
  const named = candidates
    .filter(({ kind }) => kind !== 'anaphor')
    .map((candidate) => describe(document, candidate))
  const instruments: Instrument[] = []
  const places: Instrument[] = []
  const homes = new Homes()
  const kept: Candidate[] = []
  for (const [n, one] of named.entries()) {
    const generic = one.candidate.kind === 'generic'
    let home = generic
      ? undefined
      : (apposed(document, named[n - 1], one) && kept.at(-1) === named[n - 1]?.candidate && places.at(-1)) ||
        homes.find(one)
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
  for (const { mention, of, another } of acronymMentions(document, kept)) {
    if (another)
      instruments.push({ mentions: [mention], key: places[of]?.key ?? '', generic: false, inBody: true })
    else places[of]?.mentions.push(mention)
  }
  return joinHeadline(document, instruments)
}

/** `the Technology Prosperity Deal, a science and technology agreement`: what follows only describes. */
function apposed({ tokens }: Document, before: Named | undefined, { candidate, determiner }: Named): boolean {
  if (before?.candidate.kind !== 'full') return false
  const comma = before.candidate.last
  if (isOtherName(tokens, comma, candidate)) return true
  const described = candidate.rule === 'head-with-modifier' && !before.candidate.rule.startsWith('head-with')
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

/** Where instruments are found again: by each end of their names, by acronym, by the table's id. The latest wins. */
class Homes {
  private readonly byTail = new Map<string, Instrument>()
  private readonly byAcronym = new Map<string, Instrument>()
  private readonly byId = new Map<string, Instrument>()

  find({ candidate, key, determiner, block }: Named): Instrument | undefined {
    const sure = this.byAcronym.get(candidate.acronym ?? '') ?? this.byId.get(idOf(candidate) ?? '')
    if (sure) return sure
    const plain = key.replace(/^(?:bilateral|new) /, '')
    const home = this.byTail.get(plain)
    if (!home || (home.key !== key && !plain.includes(' '))) return undefined
    // `a security treaty` when one was named before is another one, unless the headline named it
    return determiner === 'indefinite' && block > 0 && home.inBody ? undefined : home
  }

  add(instrument: Instrument, { candidate, key, name }: Named): void {
    for (const tail of [key, ...tailsOf(name)]) this.byTail.set(tail, instrument)
    if (candidate.acronym) this.byAcronym.set(candidate.acronym, instrument)
    const id = idOf(candidate)
    if (id) this.byId.set(id, instrument)
  }
}

function idOf({ known }: Candidate): string | undefined {
  return known.length === 1 ? known[0]?.id : undefined
}

/** `us indonesia strategic partnership`, `indonesia strategic partnership`, `strategic partnership`. */
function tailsOf(key: string): string[] {
  const words = key.split(' ').slice(0, MOST_TAILS)
  const rest = key.split(' ').slice(MOST_TAILS)
  return words.map((_, n) => [...words.slice(n), ...rest].join(' '))
}

function isTailOf(short: string, long: string): boolean {
  return long === short || long.endsWith(` ${short}`)
}

/** A headline words freely what the text then names: `trade pact` is the first instrument of its type below. */
function joinHeadline(document: Document, instruments: Instrument[]): Instrument[] {
  const last = document.sentences.findLast(({ block }) => block === 0)?.last ?? 0
  if (document.blocks.length < 3 || /[.!?…]$/.test(document.blocks[0]?.text.trim() ?? '')) return instruments
  const gone = new Set<Instrument>()
  for (const head of instruments.slice(0, MOST_IN_HEADLINE)) {
    const [mention] = head.mentions
    if (
      !mention ||
      head.generic ||
      mention.first >= last ||
      mention.rule === 'known-name' ||
      head.mentions.length > 1
    )
      continue
    const body = instruments.filter(
      (other) => other !== head && !other.generic && (other.mentions[0]?.first ?? 0) >= last,
    )
    const fits = body.filter((other) => isFreeWordingOf(mention, head.key, other))
    const words = new Set(
      head.key.split(' ').filter((word) => !BROAD.test(word) && word !== mention.head?.form),
    )
    const shared = (other: Instrument) => other.key.split(' ').some((word) => words.has(word))
    const home =
      fits.find(shared) ?? (isFree(mention) ? fits[0] : fits.find((other) => isNews(document, other)))
    if (!home) continue
    home.mentions.unshift(mention)
    gone.add(head)
  }
  return instruments.filter((instrument) => !gone.has(instrument))
}

/** `deal`, `pact`: headlines call any instrument so. */
function isFree({ head }: Candidate): boolean {
  return head?.form !== 'treaty' && head?.form !== 'agreement'
}

/** The first paragraphs bring it up: `will sign a security treaty`. */
function isNews({ sentences, tokens }: Document, { mentions }: Instrument): boolean {
  const [first] = mentions
  const block = sentences[tokens[first?.first ?? -1]?.sentence ?? -1]?.block ?? NEWS_BLOCKS
  return first?.phrase?.determiner === 'indefinite' && block < NEWS_BLOCKS
}

function isFreeWordingOf(mention: Candidate, key: string, other: Instrument): boolean {
  const [first] = other.mentions
  if (
    !first ||
    (mention.rule === 'titled-instrument' &&
      first.rule === 'titled-instrument' &&
      key !== other.key &&
      !isTailOf(key, other.key))
  )
    return false
  const type = instrumentType(key, mention.head, mention.known)
  const theirs = instrumentType(other.key, first.head, first.known)
  const loose = new Set(['agreement', 'treaty', 'trade-agreement', 'peace-deal'])
  const free = /^(?:accord|deal|pact)$/.test(mention.head?.form ?? '')
  return type === theirs || (free && type === 'agreement' && loose.has(theirs))
}
