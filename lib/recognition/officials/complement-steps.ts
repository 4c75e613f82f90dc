/** One complement of an office, read step by step: which words go on with it, and what each says of the office. */
import { PRIVATE_BODY, PUBLIC_BODY } from '../../knowledge/office-words.ts'
import { afterConnector, continuesName, isComplementWord, unknownName } from './complement-words.ts'
import type { OfficePhrase } from './office.ts'
import { ACCREDITED, keepsParty, notePartyAfter } from './party-of-office.ts'
import type { Scene } from './scene.ts'

/** One complement while it is being read. */
export type Complement = {
  scene: Scene
  office: OfficePhrase
  /** Its connector, `of`. */
  link: string
  /** The word before the connector. */
  before: string
  /** `the` opened it. */
  definite: boolean
  limit: number
  /** Next token to read. */
  at: number
  words: number
  /** Nothing but parties was read. */
  partyOnly: boolean
}

/** In the order in which they are tried at each word. */
export const STEPS: readonly ((complement: Complement) => boolean)[] = [
  takeParty,
  takePlace,
  takeWord,
  takeCapital,
  takeSides,
  takeListedParty,
  takeConnector,
  takePost,
  takeUnknown,
]

/** Moves to `end`; the wording of the office ends there unless `silent`. */
function advance(complement: Complement, end: number, silent = false): true {
  complement.at = end
  complement.words++
  if (!silent) complement.office.wordsLast = end
  return true
}

function takeParty(complement: Complement): boolean {
  const { scene, office, link, before, words } = complement
  const party = scene.partyFrom.get(complement.at)
  if (!party || party.last > complement.limit) return false
  notePartyAfter(office, { party: party.party, link, inside: words > 0, organisation: party.organisation })
  complement.partyOnly = complement.partyOnly && (words === 0 || listsParties(complement))
  office.publicBody = true
  const named = party.organisation && party.form === 'name'
  return advance(complement, party.last, complement.partyOnly && !named && !keepsParty(office, link, before))
}

function takePlace(complement: Complement): boolean {
  const { scene, office } = complement
  const place = scene.placeFrom.get(complement.at)
  if (!place) return false
  if (place.party && office.parties.length === 0) office.parties.push(place.party)
  office.publicBody = true
  return advance(complement, place.last)
}

function takeWord(complement: Complement): boolean {
  const { scene, office, at, words, definite } = complement
  if (!isComplementWord(scene, at, { inside: words > 0, definite })) return false
  const key = scene.tokens[at]?.key ?? ''
  if (PUBLIC_BODY.has(key)) office.publicBody = true
  if (PRIVATE_BODY.has(key)) office.privateBody = true
  complement.partyOnly = false
  return advance(complement, at + 1)
}

function takeCapital(complement: Complement): boolean {
  if (!complement.definite || complement.words === 0 || !continuesName(complement.scene, complement.at))
    return false
  complement.partyOnly = false
  return advance(complement, complement.at + 1)
}

/** `the ministers of the two countries`, `the first president of the country`: nothing of the office's wording. */
function takeSides(complement: Complement): boolean {
  if (complement.words > 0 || !complement.definite) return false
  if (!SIDES.has(complement.scene.tokens[complement.at]?.key ?? '')) return false
  return advance(complement, complement.at + 1, true)
}

const SIDES = new Set([
  'countries',
  'country',
  'nation',
  'nations',
  'sides',
  'republic',
  'kingdom',
  'neighbours',
])

/** Several officers have a state each, and one ambassador may be sent to several. */
function listsParties({ office, link }: Complement): boolean {
  return office.head.plural || (link === 'to' && ACCREDITED.has(office.head.key))
}

/** `the foreign ministers of Estonia and Lithuania`, `ambassador to Fiji, Kiribati, and the Republic of Nauru` */
function takeListedParty(complement: Complement): boolean {
  const { scene, at, words, partyOnly } = complement
  if (!listsParties(complement) || words === 0 || !partyOnly) return false
  if (!/^(?:and|,)$/.test(scene.tokens[at]?.key ?? '')) return false
  let next = at + 1
  while (next < at + 3 && /^(?:and|the)$/.test(scene.tokens[next]?.key ?? '')) next++
  if (!scene.partyFrom.has(next)) return false
  complement.at = next
  return true
}

function takeConnector(complement: Complement): boolean {
  const next = complement.words > 0 ? afterConnector(complement.scene, complement.at, complement.limit) : null
  if (next === null) return false
  complement.at = next
  return true
}

/** `ambassador in Nairobi`: here the capital is the place, and belongs to the wording. */
function takePost(complement: Complement): boolean {
  const { scene, office, link, limit, words } = complement
  if (words > 0 || link !== 'in' || !ACCREDITED.has(office.head.key)) return false
  let end = complement.at
  while (end < limit && scene.placeWord[end]) end++
  const state = scene.stateOfPlace(complement.at)
  if (state) office.posts.push(state)
  return end > complement.at && advance(complement, end)
}

function takeUnknown(complement: Complement): boolean {
  const { scene, office, link, limit, definite, at, words } = complement
  if ((words > 0 && !definite) || !/^(?:of|for|to)$/.test(link)) return false
  const end = unknownName(scene, at, { definite, limit, needsBody: words > 0 })
  if (end === at) return false
  const last = scene.tokens[end - 1]?.key ?? ''
  if (PRIVATE_BODY.has(last)) office.privateBody = true
  // "the NA Office": letters before a word for a public body
  else if (end - at === 2 && scene.tokens[at]?.letters === 'upper' && PUBLIC_BODY.has(last))
    office.publicBody = true
  else office.unknownBody = true
  complement.partyOnly = false
  return advance(complement, end)
}
