/** Whether an office is a public one, or that of a company, a club or a school. */
import type { OfficePhrase } from './office.ts'
import type { Scene } from './scene.ts'
import { readTitles } from './titles.ts'

/** `vice president of electric operations`: companies name their own so. */
export function isOfCompany({ tokens }: Scene, office: OfficePhrase): boolean {
  const [link, next] = [tokens[office.last], tokens[office.last + 1]]
  if (!CORPORATE.has(office.head.key) || office.publicBody || !/^(?:of|for|at)$/.test(link?.key ?? ''))
    return false
  return (
    next?.kind === 'word' &&
    next.letters === 'lower' &&
    !/^(?:the|his|her|its|their|a|an|this|that)$/.test(next.key)
  )
}

/** `Costa Verde's president`, `the union's members … its secretary`: whose it is, is neither a state nor a public body. */
export function isOfUnknownOwner(scene: Scene, office: OfficePhrase): boolean {
  const { tokens } = scene
  const { possessor, head } = office
  if (possessor === null || office.publicBody || office.wordsFirst < office.at || !CORPORATE.has(head.key))
    return false
  const owner = tokens[possessor]
  if (owner?.key === 'its') return !isAfterPublic(scene, possessor)
  return Boolean(
    owner?.possessive && owner.letters === 'initial' && tokens[possessor - 1]?.letters === 'initial',
  )
}

/** Whether a state, an organisation or a movement is named in the sentence, or in the one before it. */
function isAfterPublic({ tokens, partyFrom, placeFrom }: Scene, at: number): boolean {
  const sentence = tokens[at]?.sentence ?? 0
  for (let i = at; i >= 0 && (tokens[i]?.sentence ?? 0) >= sentence - 1; i--) {
    if (partyFrom.has(i) || placeFrom.has(i) || MOVEMENT_WORDS.has(tokens[i]?.key ?? '')) return true
  }
  return false
}

const MOVEMENT_WORDS = new Set([
  'movement',
  'party',
  'parliament',
  'rebels',
  'council',
  'assembly',
  'commission',
])

/** `TNI Commander General Agus Subiyanto`: the rank shows what the commander commands. */
export function leadsTroops(scene: Scene, office: OfficePhrase): boolean {
  return (
    /^(?:commander|chief|head|commandant)$/.test(office.head.key) &&
    (readTitles(scene, office.last).military !== null || isAfterRank(scene, office))
  )
}

/** `General X, the commander,`, `Commodore X, commander of the fleet` */
function isAfterRank(scene: Scene, office: OfficePhrase): boolean {
  const { tokens } = scene
  const comma = tokens[office.first - 1]?.key === 'the' ? office.first - 2 : office.first - 1
  if (tokens[comma]?.text !== ',') return false
  for (let at = comma - 1; at > comma - MOST_NAME && tokens[at]?.text !== ','; at--)
    if (readTitles(scene, at).ranked) return true
  return false
}

/** Longest name with its rank, in tokens. */
const MOST_NAME = 7

/** Whether the words of the office say that it is a public one. */
export function isPublic(office: OfficePhrase): boolean {
  const { head } = office
  if (head.strength === 'strong') return true
  if (office.privateBody && !(office.parties.length > 0 && office.publicBody && head.strength === 'public'))
    return false
  if (isDirectorGeneral(office)) return office.publicBody || !office.unknownBody
  const described = office.wordsLast > office.headLast
  if (head.strength === 'public')
    return office.publicBody || (!office.unknownBody && !(described && CORPORATE.has(head.key)))
  if (office.time === 'former' && TALKS.has(head.key) && !office.unknownBody) return true
  return office.publicBody || (office.possessor !== null && PERSONAL.has(head.key))
}

/** `Director General`, `Inspector General` by themselves are public offices. */
function isDirectorGeneral(office: OfficePhrase): boolean {
  return (
    office.head.strength === 'weak' &&
    office.capital &&
    office.wordsLast === office.at + 2 &&
    office.last === office.at + 2
  )
}

/** Who talked for a state: news names them so long after. */
const TALKS = new Set(['negotiator', 'mediator'])

/** Heads that companies and clubs have too: `vice president of electric operations`. */
const CORPORATE = new Set([
  'president',
  'vice-president',
  'chairman',
  'chairwoman',
  'chairperson',
  'chair',
  'co-chair',
  'secretary',
])

const PERSONAL = new Set([
  'chief',
  'aide',
  'counterpart',
  'colleague',
  'homologue',
  'predecessor',
  'successor',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'representative',
  'adviser',
  'advisor',
  'deputy',
])
