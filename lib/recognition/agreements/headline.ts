import { findParties } from '../../knowledge/parties.ts'
import type { Document } from '../document.ts'
import type { Candidate } from './candidate.ts'
import type { Instrument } from './instrument.ts'
import { instrumentType } from './instrument-type.ts'

/** Blocks that say what is new: headline, dateline, lead. */
const NEWS_BLOCKS = 3
/** A headline names few instruments; more are a list. */
const MOST_IN_HEADLINE = 3
/** Words that many instruments share. */
const BROAD =
  /^(?:agreement|and|cooperation|defense|economic|for|in|mou|of|on|pact|peace|security|to|trade|treaty|with)$/

/** A headline words freely what the text then names: `trade pact` is the first instrument of its type below. */
export function joinHeadline(document: Document, instruments: Instrument[]): Instrument[] {
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
      (other) =>
        other !== head &&
        !other.generic &&
        (other.mentions[0]?.first ?? 0) >= last &&
        !isBackground(document, other),
    )
    const fits = body.filter((other) => isFreeWordingOf(mention, head.key, other))
    const parties = partyWords(document, mention)
    const words = new Set(
      head.key
        .split(' ')
        .filter((word) => !BROAD.test(word) && word !== mention.head?.form && !parties.has(word)),
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

/** `the General Armistice Agreement of 1949`, a known treaty deep in the text: what is cited is not the news. */
function isBackground({ tokens, sentences }: Document, { mentions }: Instrument): boolean {
  const [first] = mentions
  if (!first) return false
  const block = sentences[tokens[first.first]?.sentence ?? -1]?.block ?? 0
  const dated =
    tokens[first.last]?.key === 'of' && /^(?:1[5-9]|20)\d\d$/.test(tokens[first.last + 1]?.text ?? '')
  return block >= NEWS_BLOCKS && (dated || first.known.length > 0)
}

/** Keys of the words that name parties: two deals of one state are two deals. */
function partyWords({ tokens }: Document, { first, last }: Candidate): ReadonlySet<string> {
  const words = new Set<string>()
  for (const party of findParties(tokens, first, last))
    for (let at = party.first; at < party.last; at++) words.add(tokens[at]?.key ?? '')
  return words
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

function isTailOf(short: string, long: string): boolean {
  return long === short || long.endsWith(` ${short}`)
}
