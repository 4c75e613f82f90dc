/** Officials called by what another one is: `his spokesman`, `her Beninese counterpart`, `Aliyev's envoy`. */
import type { Party } from '../../domain/country.ts'
import { fold } from '../../knowledge/fold.ts'
import { headOf, PORTFOLIO, RANK_MODIFIERS } from '../../knowledge/office-words.ts'
import type { Bond } from './bond.ts'
import type { OfficePhrase } from './office.ts'
import type { Around, Attributes } from './read-of-person.ts'
import type { Scene } from './scene.ts'

/** Words for an official by what another one is. */
export const RELATIONS = new Set(['counterpart', 'colleague', 'homologue', 'predecessor', 'successor'])

/** Whose counterpart or colleague one is, serves elsewhere. */
const ABROAD = new Set(['counterpart', 'colleague', 'homologue'])

/** Whose spokesman, envoy or predecessor it is: `his spokesman`, `Aliyev's envoy`, `her Beninese counterpart`. */
export function ownerOf({ office }: Bond, before: Around['before']): Attributes | null {
  if (!office || (office.possessor === null && !RELATIONS.has(office.head.key))) return null
  return before(office.first)
}

/** Who is `his spokesman`, `her predecessor`, `Aliyev's envoy` serves the same state. */
export function ownersCountry(best: Bond | null, owner: Attributes | null): Party | null {
  const head = best?.office?.head.key ?? ''
  return owner && !ABROAD.has(head) ? owner.country : null
}

/** A counterpart, colleague or predecessor has the office of the official named before. */
export function relationOffice(scene: Scene, { office }: Bond, owner: Attributes | null): string | null {
  if (!office || !RELATIONS.has(office.head.key) || !owner?.office) return null
  const portfolio = portfolioOf(scene, office)
  if (!portfolio) return owner.office
  // "his Interior counterpart", said of the Principal Secretary for Foreign Affairs
  const rest = owner.office
    .split(/\s+/)
    .filter((word) => headOf(fold(word)) || RANK_MODIFIERS.has(fold(word)))
  return [portfolio, ...rest].join(' ')
}

/** The field before a relation: `her finance counterpart`; '' where none is said. */
function portfolioOf({ tokens }: Scene, office: OfficePhrase): string {
  const words = tokens.slice(office.wordsFirst, office.at).map(({ text }) => text)
  return words.every((word) => PORTFOLIO.has(fold(word))) ? words.join(' ') : ''
}
