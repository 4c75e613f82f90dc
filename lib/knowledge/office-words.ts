/** The words of offices and names, from the tables in `data`, as sets of folded keys. */
import type { Party } from '../domain/country.ts'
import heads from './data/office-heads.json' with { type: 'json' }
import modifiers from './data/office-modifiers.json' with { type: 'json' }
import verbs from './data/office-verbs.json' with { type: 'json' }
import portfolios from './data/portfolios.json' with { type: 'json' }
import bodies from './data/public-bodies.json' with { type: 'json' }
import ranks from './data/ranks.json' with { type: 'json' }
import regions from './data/regions.json' with { type: 'json' }
import { fold } from './fold.ts'

/** How much the last noun of an office says by itself; see the comment in `office-heads.json`. */
export type Strength = 'strong' | 'public' | 'weak'
export type Head = { key: string; strength: Strength; plural: boolean }

const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))

const HEADS = new Map<string, Head>()
for (const strength of ['strong', 'public', 'weak'] as const) {
  for (const word of heads[strength]) HEADS.set(fold(word), { key: fold(word), strength, plural: false })
}
for (const [plural, singular] of Object.entries(heads.plural)) {
  const head = HEADS.get(fold(singular))
  HEADS.set(fold(plural), { key: fold(singular), strength: head?.strength ?? 'strong', plural: true })
}

const PREFIX = /^(?:ex|vice|then|co|former|deputy|sub|under)-/
const SUFFIX = /-(?:elect|designate|general|in-chief|in-charge|for-life|at-large)$/

/** The head that a word (folded) is, or null; `ex-president` and `president-elect` are presidents. */
export function headOf(key: string): Head | null {
  return (
    HEADS.get(key) ??
    (key.includes('-') ? (HEADS.get(key.replace(PREFIX, '').replace(SUFFIX, '')) ?? null) : null)
  )
}

/** What letters stand for: `PM` → `prime minister`; by the text as written, dots left out. */
export const OFFICE_ACRONYMS: ReadonlyMap<string, string> = new Map(Object.entries(heads.acronym))
/** Offices of one country only, by folded wording. */
export const OFFICE_COUNTRY: ReadonlyMap<string, Party> = new Map(
  Object.entries(heads.country).map(([office, party]) => [fold(office), party]),
)
export const BEFORE_GENERAL = foldedSet(heads.general)
export const RANK_MODIFIERS = foldedSet(modifiers.rank)
export const TIME_MODIFIERS = foldedSet(modifiers.time)
export const AFTER_HEAD = foldedSet(modifiers.after)
export const PORTFOLIO = foldedSet(portfolios.portfolio)
export const PUBLIC_BODY = foldedSet(portfolios.public)
export const PRIVATE_BODY = foldedSet(portfolios.private)
export const MOVEMENT = foldedSet(portfolios.movement)
export const MILITARY = foldedSet(ranks.military)
export const RANKS = foldedSet(
  [...ranks.rank, ...ranks.compound, ...ranks.military].flatMap((rank) => rank.split(' ')),
)
export const HONORIFICS = foldedSet(ranks.honorific.flatMap((title) => title.split(' ')))
export const OFFICE_VERB_LAST = foldedSet(verbs.last)
export const OFFICE_VERB_BETWEEN = foldedSet(verbs.between)
export const APPOSITION_OPENERS = foldedSet(verbs.clause)

/** States by the folded names of their parliaments, parties, forces and agencies (`knesset` → IL). */
export const BODIES: ReadonlyMap<string, Party> = statesByName(bodies)

/** States by the folded names of their parts (`texas` → US). */
export const REGIONS: ReadonlyMap<string, Party> = statesByName(regions)

function statesByName(table: Readonly<Record<string, string | string[]>>): Map<string, Party> {
  return new Map(
    Object.entries(table).flatMap(([party, names]) =>
      typeof names === 'string' ? [] : names.map((name) => [fold(name).replaceAll('.', ''), party] as const),
    ),
  )
}
