/** What follows the head of an office: `of Public Security of Vietnam`, `to the United Nations`, `(CPV) in the Ministry of …`. */
import {
  HONORIFICS,
  headOf,
  PORTFOLIO,
  PRIVATE_BODY,
  PUBLIC_BODY,
  RANK_MODIFIERS,
  RANKS,
} from '../../knowledge/office-words.ts'
import { DATES } from '../../knowledge/ordinary-words.ts'
import type { Token } from '../document.ts'
import { isPlain, nameFrom } from './name-run.ts'
import type { OfficePhrase } from './office.ts'
import type { Scene } from './scene.ts'

const CONNECTORS = new Set(['of', 'for', 'to', 'in', 'on', 'at', 'without'])
const DETERMINERS = new Set(['the', 'its', 'his', 'her', 'their', 'a', 'an', 'two', 'both', "country's"])
const MOST_COMPLEMENTS = 6
const MOST_WORDS = 40
/** Offices that are held at somebody else's: what follows `to`, `in`, `at` is not whom they serve. */
const ACCREDITED = new Set([
  'ambassador',
  'envoy',
  'consul',
  'charge',
  'high commissioner',
  'commissioner',
  'nuncio',
  'representative',
  'delegate',
  'adviser',
  'advisor',
  'attache',
  'aide',
  'diplomat',
])

export function readComplements(scene: Scene, office: OfficePhrase): void {
  const { tokens } = scene
  if (tokens[office.last - 1]?.possessive) return
  const sentence = tokens[office.at]?.sentence
  const limit = Math.min(tokens.length, office.at + MOST_WORDS)
  for (let n = 0; n < MOST_COMPLEMENTS; n++) {
    const at = skipBracket(tokens, office.last)
    const connector = tokens[at]
    if (!connector || at >= limit || connector.sentence !== sentence) return
    if (!CONNECTORS.has(connector.key) || connector.letters !== 'lower') return
    const end = readComplement(scene, office, { connector: at, limit })
    if (end === null) return
    office.last = end
    if (tokens[end - 1]?.possessive) return
  }
}

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
  const link = tokens[connector]?.key ?? ''
  const sentence = tokens[connector]?.sentence
  let at = connector + 1
  let definite = false
  while (at < limit && DETERMINERS.has(tokens[at]?.key ?? '')) {
    definite = true
    at++
  }
  const start = at
  let words = 0
  let partyOnly = true
  while (at < limit && tokens[at]?.sentence === sentence) {
    const token = tokens[at]
    if (!token) break
    const party = scene.partyFrom.get(at)
    if (party && party.last <= limit) {
      notePartyAfter(office, { party: party.party, link, inside: words > 0 })
      at = party.last
      partyOnly = partyOnly && (words === 0 || office.head.plural)
      words++
      office.publicBody = true
      if (
        !keepsParty(office, link, tokens[connector - 1]?.key ?? '') &&
        partyOnly &&
        !(party.organisation && party.form === 'name')
      )
        continue
      office.wordsLast = at
      continue
    }
    const place = scene.placeFrom.get(at)
    if (place) {
      if (place.party && office.parties.length === 0) office.parties.push(place.party)
      office.publicBody = true
      at = place.last
      office.wordsLast = at
      words++
      continue
    }
    if (isComplementWord(scene, at, { inside: words > 0, definite })) {
      if (PUBLIC_BODY.has(token.key)) office.publicBody = true
      if (PRIVATE_BODY.has(token.key)) office.privateBody = true
      at++
      words++
      partyOnly = false
      office.wordsLast = at
      continue
    }
    if (definite && words > 0 && continuesName(scene, at)) {
      at++
      partyOnly = false
      office.wordsLast = at
      continue
    }
    const listed =
      office.head.plural &&
      words > 0 &&
      partyOnly &&
      /^(?:and|,)$/.test(token.key) &&
      (scene.partyFrom.has(at + 1) || scene.partyFrom.has(at + 2))
    if (listed) {
      at++
      continue
    }
    const next = words > 0 ? afterConnector(scene, at, limit) : null
    if (next !== null) {
      at = next
      continue
    }
    // "ambassador in Nairobi": here the capital is the place, and belongs to the wording.
    if (words === 0 && link === 'in' && ACCREDITED.has(office.head.key) && scene.placeWord[at]) {
      while (at < limit && scene.placeWord[at]) at++
      words++
      office.wordsLast = at
      continue
    }
    if ((words === 0 || definite) && /^(?:of|for|to)$/.test(link)) {
      const end = unknownName(scene, at, { definite, limit, needsBody: words > 0 })
      if (end > at) {
        if (PRIVATE_BODY.has(tokens[end - 1]?.key ?? '')) office.privateBody = true
        else office.unknownBody = true
        at = end
        words++
        partyOnly = false
        office.wordsLast = at
        continue
      }
    }
    break
  }
  const ended = trimEnd(tokens, start, at)
  if (words === 0 || ended <= start) return null
  if (office.wordsLast > ended) office.wordsLast = ended
  return ended
}

/** `Ambassador to the RoK`, `ambassador in Nairobi` keep the place in their wording; `president of Azerbaijan` does not. */
function keepsParty(office: OfficePhrase, link: string, before: string): boolean {
  if (before === 'bank' || office.head.key === 'mayor') return true
  return ACCREDITED.has(office.head.key) ? link !== 'of' : link === 'to' || link === 'for'
}

/** Heads that serve whom they are `to`: `adviser to Iran's supreme leader`. */
const SERVES = new Set([
  'adviser',
  'advisor',
  'aide',
  'deputy',
  'assistant',
  'secretary',
  'chief',
  'counsel',
  'spokesman',
  'spokeswoman',
  'spokesperson',
])

type PartyAfter = { party: string; link: string; inside: boolean }

function notePartyAfter(office: OfficePhrase, { party, link, inside }: PartyAfter): void {
  if (link === 'on' || link === 'at') return
  if (link === 'to' && !SERVES.has(office.head.key)) return
  if ((link === 'in' || link === 'for') && ACCREDITED.has(office.head.key)) return
  if (office.parties.length === 0 || (office.head.plural && !inside && office.parties.length < 4))
    office.parties.push(party)
  else if (office.head.plural && office.parties.length < 4 && link === 'of') office.parties.push(party)
}

/** `the National Unity Platform`: plain words with a capital go on with a name that `the` has opened. */
function continuesName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word' || token.letters !== 'initial' || !isPlain(token)) return false
  if (
    headOf(token.key) ||
    RANKS.has(token.key) ||
    HONORIFICS.has(token.key) ||
    scene.titleCase[token.sentence]
  )
    return false
  return nameFrom(scene, at, false) === null
}

type Inside = { inside: boolean; definite: boolean }

function isComplementWord(scene: Scene, at: number, { inside, definite }: Inside): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word') return false
  if (PORTFOLIO.has(token.key)) return true
  if (PRIVATE_BODY.has(token.key)) return true
  if (/^\p{Lu}{2,}$/u.test(token.text) && !inside)
    return scene.tokens[at + 1]?.kind !== 'word' || scene.tokens[at + 1]?.letters === 'lower'
  if (RANK_MODIFIERS.has(token.key) && token.letters !== 'lower') return leadsToPortfolio(scene, at + 1)
  // "adviser to the president": the head of the inner office belongs to the outer one.
  const afterTitle = RANK_MODIFIERS.has(scene.tokens[at - 1]?.key ?? '') || scene.partyUpTo.has(at)
  const next = scene.tokens[at + 1]
  const named = !definite && next?.kind === 'word' && next.letters !== 'lower' && !isPlain(next)
  return headOf(token.key) !== null && !RANKS.has(token.key) && !named && (!inside || afterTitle)
}

function leadsToPortfolio(scene: Scene, at: number): boolean {
  const next = scene.tokens[at]
  return Boolean(next && (PORTFOLIO.has(next.key) || (headOf(next.key) && next.letters !== 'lower')))
}

/**
 * After a word of the complement: `and`, a comma or `of` that leads to one more word of it. The index of that word;
 * null where the complement ends, or where what follows is the next office (`… of Health and Foreign Minister X`).
 */
function afterConnector(scene: Scene, at: number, limit: number): number | null {
  const { tokens } = scene
  const token = tokens[at]
  if (!token) return null
  const list = token.key === 'and' || token.text === '&' || token.text === ',' || token.text === '/'
  if (!list && !/^(?:of|for|the|on|in|with|to)$/.test(token.key)) return null
  let next = at + 1
  while (next < limit && /^(?:and|the|of|&)$/.test(tokens[next]?.key ?? '')) next++
  const word = tokens[next]
  if (!word || next >= limit || word.sentence !== token.sentence) return null
  if (scene.partyFrom.has(next) && !list) return null
  if (!list && token.key !== 'the') return null
  if (!PORTFOLIO.has(word.key)) return null
  if (word.letters === 'lower' && tokens[at - 1]?.letters !== 'lower') return null
  if (token.text === ',' && !listGoesOn(tokens, next)) return null
  return leadsToHead(scene, next, limit) ? null : next
}

/** After `, Sports` a list still has to go on or to be closed by `and`. */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i]
    if (!token) return false
    if (token.key === 'and' || token.text === '&')
      return PORTFOLIO.has(tokens[i + 1]?.key ?? '') || tokens[i + 1]?.key === 'the'
    if (token.text !== ',' && !PORTFOLIO.has(token.key)) return false
  }
  return false
}

function leadsToHead(scene: Scene, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 6); i++) {
    const token = scene.tokens[i]
    if (!token) return false
    if (headOf(token.key)) return true
    if (!PORTFOLIO.has(token.key) && !RANK_MODIFIERS.has(token.key)) return false
  }
  return false
}

type Unknown = { definite: boolean; limit: number; needsBody: boolean }

/** `the Amiri Diwan`, `Pristina`: capitalised words that are no list of ours; the index after them. */
function unknownName(scene: Scene, at: number, { definite, limit, needsBody }: Unknown): number {
  const { tokens } = scene
  let end = at
  let body = false
  while (end < limit) {
    const token = tokens[end]
    if (DATES.has(token?.key ?? '') || token?.key === 'may') break
    if (token?.kind !== 'word' || token.letters === 'lower' || token.sentence !== tokens[at]?.sentence) break
    const known = PORTFOLIO.has(token.key) || PRIVATE_BODY.has(token.key)
    if (known) body = true
    else if (isPlain(token) && !scene.placeWord[end]) break
    end++
    if (token.possessive) break
  }
  if (end === at || (needsBody && !body)) return at
  // "Mayor of London Sadiq Khan": without an article or a known noun only the first word is the place.
  if (!definite && !body) return end - at >= 3 ? at + 1 : end
  while (
    body &&
    end > at &&
    !PORTFOLIO.has(tokens[end - 1]?.key ?? '') &&
    !PRIVATE_BODY.has(tokens[end - 1]?.key ?? '')
  )
    end--
  return end
}

/** Connectors and marks at the end belong to what follows. */
function trimEnd(tokens: readonly Token[], start: number, end: number): number {
  let last = end
  while (last > start && /^(?:and|of|for|the|on|in|with|to|&|,|\/)$/.test(tokens[last - 1]?.key ?? '')) last--
  return last
}
