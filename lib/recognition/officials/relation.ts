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
export function ownerOf({ tokens }: Scene, { office }: Bond, before: Around['before']): Attributes | null {
  if (!office) return null
  const possessor = office.possessor === null ? null : tokens[office.possessor]
  // `its spokesman`, `the kingdom's minister`: no person owns the office
  const own = possessor && (possessor.letters !== 'lower' || PERSONS.test(possessor.key))
  if (!own && !RELATIONS.has(office.head.key)) return null
  return before(office.first)
}

/** Who is `his spokesman`, `her predecessor`, `Aliyev's envoy` serves the same state. */
export function ownersCountry(best: Bond | null, owner: Attributes | null): Party | null {
  const head = best?.office?.head.key ?? ''
  return owner && !ABROAD.has(head) ? owner.country : null
}

/** Words between an office and the name of whom it serves: `spokesman for the late Prime Minister`. */
const MOST_BETWEEN = 6

/**
 * The token at which somebody is named whom the office serves (`a spokesman for President Geingob`, `an adviser to King
 * Salman`); null where no such name follows. `named`: whose name begins at a token, another official's or their own.
 */
export function masterOf(
  { tokens }: Scene,
  { at, head }: OfficePhrase,
  named: (token: number) => 'another' | 'own' | null,
): number | null {
  let linked = false
  for (let next = at + 1; next <= at + MOST_BETWEEN; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word' || token.sentence !== tokens[at]?.sentence) return null
    const name = named(next)
    if (name) return linked && name === 'another' ? next : null
    if (LINK.test(token.key)) {
      if (token.key === 'to' && ABROAD_TO.test(head.key)) return null
      linked = true
    } else if (!linked || !isTitle(token)) return null
  }
  return null
}

/** Words of an office or a rank before a name. */
function isTitle({ key, letters }: Scene['tokens'][number]): boolean {
  return (
    letters !== 'lower' || headOf(key) !== null || RANK_MODIFIERS.has(key) || /^(?:the|late|then)$/.test(key)
  )
}

const LINK = /^(?:for|of|to)$/
/** To whom they go they do not serve. */
const ABROAD_TO = /^(?:ambassador|charge|delegate|envoy|representative)$/

const PERSONS = /^(?:her|his|our|their)$/

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
