/**
 * Whether two entries are of the same instrument. Its likeness is what they share of subject (half of it), parties
 * (three tenths) and type (two tenths); an acronym of its own stands for the subject.
 */
import type { AgreementType } from '../domain/entity.ts'
import { partyName } from '../words/party-name.ts'
import { say } from '../words/say.ts'
import type { EntryTraits } from './entry-traits.ts'

/**
 * From here on two entries join: subject and type alone reach 0.7, so some sign of the same parties, of nearness in
 * time or of a long common name must be there too.
 */
export const JOINS_FROM = 0.72

/** A subject that has less in common never joins, however much the rest does: `transfer of prisoners`, `of technology`. */
const LEAST_SUBJECT = 0.55

/** So many days apart, articles may speak of one news. */
const NEAR_DAYS = 60
const SAME_VISIT_DAYS = 10
const PEACE_TALKS_DAYS = 1000

/** How alike two entries are, 0 to 1; null where they cannot be of one instrument. */
export function likenessOf(a: EntryTraits, b: EntryTraits): number | null {
  if (contradict(a, b)) return null
  const acronym = sharedAcronym(a, b)
  if (!acronym && isLooseType(a, b) && !isSameLongSubject(a, b)) return null
  const subject = acronym ? 1 : likeSubjects(a, b)
  const parties = likeParties(a, b)
  if (subject < LEAST_SUBJECT) return Math.min(0.7, 0.5 * subject + 0.3 * parties)
  const sure = acronym ? 0.2 : isSureName(a, b) ? 0.1 : 0
  const type = likeTypes(a.type, b.type) ?? 0
  return Math.round(100 * Math.min(1, 0.5 * subject + 0.3 * parties + 0.2 * type + sure)) / 100
}

/** What of an entry no other entry of its file may contradict. */
export type Firm = Pick<
  EntryTraits,
  'type' | 'parties' | 'rank' | 'years' | 'numbers' | 'acronyms' | 'initials' | 'capitals' | 'signed'
>

/** Whether two entries contradict each other so clearly that no third one can bring them together. */
export function contradict(a: Firm, b: Firm): boolean {
  return (
    areApart(a.years, b.years) ||
    areApart(a.numbers, b.numbers) ||
    // A journalist errs by a year; what was signed years apart is another instrument on the same subject.
    (a.signed !== null && b.signed !== null && Math.abs(a.signed - b.signed) > 1) ||
    // Each rank of partnership is founded by a text of its own: an upgrade is a new instrument.
    (a.type === 'partnership' && b.type === 'partnership' && a.rank !== b.rank) ||
    ((areOtherParties(a, b) || likeTypes(a.type, b.type) === null) && !sharedAcronym(a, b))
  )
}

function areApart(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))
}

function sharedAcronym(a: Firm, b: Firm): string | null {
  const of = (one: Firm, other: Firm) =>
    one.acronyms.find((acronym) => other.acronyms.includes(acronym) || other.initials === acronym)
  return of(a, b) ?? of(b, a) ?? null
}

function areOtherParties(a: Firm, b: Firm): boolean {
  const shared = countShared(a.parties, b.parties)
  const fewest = Math.min(a.parties.length, b.parties.length)
  return shared < fewest && shared < 2 && !isOfOrganisation(a, b)
}

/** `UN Convention` is of the organisation, whichever states an article names beside it. */
function isOfOrganisation(a: Firm, b: Firm): boolean {
  const named = a.capitals.filter((word) => b.capitals.includes(word))
  return named.length > 0 && [a, b].some(({ parties }) => parties.every((party) => named.includes(party)))
}

/** 0 where they are unknown to one side, or where one side names a single one. */
function likeParties(a: Firm, b: Firm): number {
  const shared = countShared(a.parties, b.parties)
  const fewest = Math.min(a.parties.length, b.parties.length)
  if (fewest === 0) return 0
  if (shared === a.parties.length && shared === b.parties.length) return 1
  if (isOfOrganisation(a, b)) return 0.8
  if (fewest === 1) return 0
  return shared === fewest ? 0.8 : 0.6
}

/** Types that newspapers use for each other; null where two types never mean one instrument. */
function likeTypes(a: AgreementType, b: AgreementType): number | null {
  if (a === b) return 1
  if (a === 'other' || b === 'other') return 0.5
  return FAMILIES.some((family) => family.includes(a) && family.includes(b)) ? 0.6 : null
}

const FAMILIES: readonly (readonly AgreementType[])[] = [
  ['agreement', 'charter', 'convention', 'peace-deal', 'trade-agreement', 'treaty'],
  ['agreement', 'mou'],
  ['letter-of-intent', 'mou'],
]

/** A memorandum is called an agreement loosely, but an agreement may also follow a memorandum. */
function isLooseType(a: Firm, b: Firm): boolean {
  return a.type !== b.type && [a.type, b.type].includes('mou') && ![a.type, b.type].includes('other')
}

function isSameLongSubject({ stems }: EntryTraits, other: EntryTraits): boolean {
  return (
    stems.length > 1 &&
    stems.length === other.stems.length &&
    countShared(stems, other.stems) === stems.length
  )
}

function likeSubjects(a: EntryTraits, b: EntryTraits): number {
  if (a.type === 'joint-statement' || b.type === 'joint-statement')
    return areNear(a, b, SAME_VISIT_DAYS) ? Math.max(0.7, likeStems(a, b)) : 0
  if (a.stems.length > 0 && b.stems.length > 0) return likeStems(a, b)
  if (a.type === 'partnership' && a.rank) {
    if (a.stems.length === b.stems.length) return 1
    return a.rank.includes(' ') ? 0.6 : 0
  }
  if (a.stems.length !== b.stems.length) return 0
  const reach = a.type === 'peace-deal' && b.type === 'peace-deal' ? PEACE_TALKS_DAYS : NEAR_DAYS
  return a.years.length + b.years.length > 0 || areNear(a, b, reach) ? 0.8 : 0
}

/** How much of the shorter subject is in the longer, and how much the two are one; a single word proves little. */
function likeStems(a: EntryTraits, b: EntryTraits): number {
  const shared = countShared(a.stems, b.stems)
  const fewest = Math.min(a.stems.length, b.stems.length)
  if (fewest === 0) return 0
  const all = a.stems.length + b.stems.length - shared
  if (shared === all) return 1
  const within = (shared / fewest) * Math.min(1, fewest / 2)
  const begin = shared > 1 && a.stems[0] === b.stems[0] ? 0.15 : 0
  return Math.min(1, 0.6 * within + (0.4 * shared) / all + begin)
}

/** Names that are sure though the parties may be unknown: many words, or few words in near articles. */
function isSureName(a: EntryTraits, b: EntryTraits): boolean {
  if (a.stems.length === 0 || likeStems(a, b) < 1) return false
  return a.stems.length > 2 || areNear(a, b, NEAR_DAYS)
}

function areNear(a: EntryTraits, b: EntryTraits, days: number): boolean {
  return a.day !== null && b.day !== null && Math.abs(a.day - b.day) <= days
}

function countShared(some: readonly string[], others: readonly string[]): number {
  let shared = 0
  for (const one of some) if (others.includes(one)) shared++
  return shared
}

/** Why two like entries are taken for one, in words. */
export function reasonsOf(a: EntryTraits, b: EntryTraits): string[] {
  const acronym = sharedAcronym(a, b)
  const parties = likeParties(a, b)
  const { subject } = a.stems.length <= b.stems.length ? a : b
  const year = a.years.find((one) => b.years.includes(one)) ?? (a.signed === b.signed ? a.signed : null)
  return [
    acronym && say('insight:reason.acronym', { name: acronym }),
    !acronym && subject && say('insight:reason.subject', { subject }),
    a.type === 'partnership' && a.rank && say('insight:reason.rank'),
    parties === 1 && say('insight:reason.parties', { parties: a.parties.map(partyName).join(', ') }),
    parties > 0 && parties < 1 && say('insight:reason.someParties'),
    a.type === b.type && say('insight:reason.type'),
    year && say('insight:reason.year', { year: String(year) }),
  ].filter((reason): reason is string => typeof reason === 'string' && reason !== '')
}
