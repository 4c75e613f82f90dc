/** Which single words may be part of a name, and which are plain English, titles or letters. */
import { NAME_SUFFIXES } from '../../knowledge/name-particles.ts'
import {
  AFTER_HEAD,
  HONORIFICS,
  headOf,
  OFFICE_ACRONYMS,
  PORTFOLIO,
  RANK_MODIFIERS,
  RANKS,
  TIME_MODIFIERS,
} from '../../knowledge/office-words.ts'
import {
  DATES,
  isOrdinary,
  NO_NAME_BEFORE,
  OUTLETS,
  STILL_NAME_BEFORE,
  SURNAMES_TOO,
} from '../../knowledge/ordinary-words.ts'
import { partyNames } from '../../knowledge/party-names.ts'
import type { Token } from '../document.ts'
import type { Scene } from './scene.ts'

/** `begun`: an office stands before the name and one word of it was read. */
type Where = { vouched: boolean; inside: boolean; begun?: boolean }

export function isNameWord(scene: Scene, at: number, where: Where): boolean {
  const token = scene.tokens[at]
  if (
    token?.kind !== 'word' ||
    (token.letters === 'lower' && !isJoinedParticle(token)) ||
    /\d/.test(token.text)
  )
    return false
  const { key } = token
  if (
    (DATES.has(key) && !(where.inside && key.length < 4)) ||
    OUTLETS.has(key) ||
    (NAME_SUFFIXES.has(key) && !isSyllable(token))
  )
    return false
  if (/^(?:\p{Lu}\.)+$/u.test(token.text) || /^\p{Lu}\p{Ll}\p{Lu}$/u.test(token.text)) return false
  if (/-\p{Ll}/u.test(token.text) && partyNames().byKey.has(key.slice(0, key.indexOf('-')))) return false
  const known = scene.officeHolders.isNameWord(key)
  if (scene.placeWord[at] && where.vouched && !where.inside && isGivenPlace(scene, at)) return true
  if (scene.placeWord[at])
    return known && (where.inside || (scene.officeHolders.isGivenName(key) && startsName(scene, at + 1)))
  if (token.letters === 'upper' && !known && isAcronym(scene, at, where)) return false
  return !isPlain(token) || isPlainName(scene, at, where)
}

/** `Mayor Montserrat Caballero`: right after an office, before a name, a state's name is a given one. */
function isGivenPlace(scene: Scene, at: number): boolean {
  const party = scene.partyFrom.get(at)
  if (scene.titleCase[scene.tokens[at]?.sentence ?? 0] || !startsName(scene, at + 1)) return false
  return (
    party?.form === 'name' && !party.organisation && party.last === at + 1 && !scene.tokens[at]?.possessive
  )
}

/** `Vi` is a name, `VI` a number. */
function isSyllable({ text, key }: Token): boolean {
  return text !== text.toUpperCase() && !/^[js]r$/.test(key)
}

/** `al-Abadi`, `d'Estaing` */
export function isJoinedParticle({ text }: Token): boolean {
  return /^(?:a[dlnrstz]|ash|el|ul|ben|bin|abu|[dl])[-‐‑'’]\p{Lu}/u.test(text)
}

/** Plain words that are names where they stand: `Secretary Rice`, `To Lam`, `Don Graves`. */
function isPlainName(scene: Scene, at: number, { vouched, inside, begun = false }: Where): boolean {
  const token = scene.tokens[at]
  if (!token || scene.titleCase[token.sentence]) return false
  const { key } = token
  const known = scene.officeHolders.isNameWord(key)
  if (inside) return (known && !DOUBTFUL_INSIDE.has(key)) || isSurname(scene, at, begun)
  if (isTitle(token)) return false
  const opensSentence = scene.tokens[at - 1]?.sentence !== token.sentence
  if (opensSentence) return known && isKnownName(scene, at)
  if (known && startsName(scene, at + 1)) return scene.officeHolders.isGivenName(key)
  return known && vouched && key.length > 2
}

/** `Mark Carney has spent`: a plain word that begins a sentence is a name where the next makes it that of somebody known. */
function isKnownName({ tokens, officeHolders }: Scene, at: number): boolean {
  const [given, family] = [tokens[at], tokens[at + 1]]
  if (!given || family?.kind !== 'word' || family.letters === 'lower' || given.possessive) return false
  return family.sentence === given.sentence && officeHolders.find(`${given.text} ${family.text}`).length > 0
}

/** After a given name, before a word in lower case or a mark, a capitalised plain word is a surname. */
function isSurname(scene: Scene, at: number, begun: boolean): boolean {
  const { tokens } = scene
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const token = tokens[at]
  if (!before || !token || STILL_NAME_BEFORE.has(token.key) || isTitle(token)) return false
  if (NO_NAME_BEFORE.has(token.key) && !SURNAMES_TOO.has(token.key)) return false
  const alone = next?.kind !== 'word' || next.letters === 'lower' || next.sentence !== token.sentence
  const given = scene.officeHolders.isGivenName(before.key) || begun || before.text === '.'
  return alone && given && !isPlain(before)
}

/** Words of names in the knowledge that are titles or connectors far more often. */
const DOUBTFUL_INSIDE = new Set(
  'and for general in of the to minister president secretary foreign party state government'.split(' '),
)

export function startsName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  return token?.kind === 'word' && token.letters !== 'lower' && !isPlain(token) && !scene.placeWord[at]
}

/** In lines of ordinary case capitals mean letters (`NATO`), unless they stand beside a name (`MOTEGI Toshimitsu`). */
function isAcronym(scene: Scene, at: number, { vouched, inside }: Where): boolean {
  if (scene.titleCase[scene.tokens[at]?.sentence ?? 0]) return false
  const next = scene.tokens[at + 1]
  if ((scene.tokens[at]?.text.length ?? 0) < 3) return true
  return !(inside || vouched || (next?.letters === 'initial' && !isPlain(next)))
}

/** Office, rank, portfolio or plain English word. */
export function isPlain(token: Token): boolean {
  const { key } = token
  return (
    isTitle(token) || AFTER_HEAD.has(key) || (isUnaccented(token) && (PORTFOLIO.has(key) || isOrdinary(key)))
  )
}

/** `Tô` is not `to`: English words bear no accents. */
function isUnaccented({ text, key }: Token): boolean {
  return text.toLowerCase() === key
}

function isTitle({ key, text }: Token): boolean {
  return (
    headOf(key) !== null ||
    (OFFICE_ACRONYMS.has(text) && text === text.toUpperCase()) ||
    RANKS.has(key) ||
    HONORIFICS.has(key) ||
    RANK_MODIFIERS.has(key) ||
    TIME_MODIFIERS.has(key)
  )
}
