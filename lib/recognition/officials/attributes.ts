/** Which office and which country a person has, from the text's own words, and from knowledge where it has none. */
import type { Party } from '../../domain/country.ts'
import type { Evidence, Official } from '../../domain/entity.ts'
import type { Term } from '../../domain/term.ts'
import { fold } from '../../knowledge/fold.ts'
import { headOf, OFFICE_COUNTRY, PORTFOLIO, RANK_MODIFIERS } from '../../knowledge/office-words.ts'
import { partyNames, wordsKey } from '../../knowledge/party-names.ts'
import type { Bond } from './bond.ts'
import { isHeld, knownTerms } from './known.ts'
import type { OfficePhrase } from './office.ts'
import { type Person, textOf } from './persons.ts'
import { roleOf } from './role-verbs.ts'
import type { Scene } from './scene.ts'

export type Attributes = Pick<Official, 'office' | 'officeFrom' | 'country' | 'evidence'>

/** Of whom nothing is said. */
export const NOTHING_READ: Attributes = { office: null, officeFrom: null, country: null, evidence: null }

/** What stands around a person: the article's date, and the official named last before a token, with what was read of them. */
export type Around = { date: string | null; before: (token: number) => Attributes | null }

/** Reads a person's office and country. */
export function attributesOf(scene: Scene, person: Person, { date, before }: Around): Attributes {
  const best = bestBond(scene, person)
  const terms = knownTerms(scene.officeHolders, textOf(scene, person.fullest), { date, parties: null })
  const owner = best ? ownerOf(best, before) : null
  const said = best ? (relationOffice(scene, best, owner) ?? wording(scene, best)) : null
  const ever =
    terms.length > 0
      ? terms
      : knownTerms(scene.officeHolders, textOf(scene, person.fullest), { date: null, parties: null })
  const knownOffice = terms[0] ? plainOffice(terms[0]) : null
  const title = best === null || isTitle(best)
  const held = title && terms[0] && person.parts.length > 1 && isHeld(terms[0], date) ? knownOffice : null
  const role = title && !held ? roleOf(scene, person) : null
  const office = held ? null : (role?.office ?? said)
  return {
    office: office ?? knownOffice,
    officeFrom: office ? 'text' : knownOffice ? 'knowledge' : null,
    country:
      saidBeside(person) ??
      (best && isPast(best) ? best.office?.parties[0] : undefined) ??
      certainCountry(person, terms) ??
      saidCountry(scene, person, best) ??
      role?.party ??
      singleCountry(ever) ??
      ownersCountry(best, owner),
    evidence: best ? evidenceOf(scene, best) : null,
  }
}

/** Whose spokesman, envoy or predecessor it is: `his spokesman`, `Aliyev's envoy`, `her Beninese counterpart`. */
function ownerOf({ office }: Bond, before: Around['before']): Attributes | null {
  if (!office || (office.possessor === null && !RELATIONS.has(office.head.key))) return null
  return before(office.first)
}

/** Who is `his spokesman`, `her predecessor`, `Aliyev's envoy` serves the same state. */
function ownersCountry(best: Bond | null, owner: Attributes | null): Party | null {
  const head = best?.office?.head.key ?? ''
  return owner && !ABROAD.has(head) ? owner.country : null
}

/** Without remarks in brackets, and without the state, which stands beside it: `President of Serbia`. */
function plainOffice({ office, country }: Term): string {
  const plain = office.replace(/\(.*/s, '').trimEnd()
  const state = / of (?:the )?(\S.*)/.exec(plain)?.[1]
  return state && isState(state, country) ? plain.slice(0, plain.indexOf(' of ')) : plain
}

function isState(words: string, country: Party): boolean {
  const named = partyNames().byKey.get(wordsKey(words))
  return named?.party === country && !named.organisation
}

/** Whose counterpart or colleague one is, serves elsewhere. */
const ABROAD = new Set(['counterpart', 'colleague', 'homologue'])

/** Words for an official by what another one is. */
const RELATIONS = new Set(['counterpart', 'colleague', 'homologue', 'predecessor', 'successor'])

/** A counterpart, colleague or predecessor has the office of the official named before. */
function relationOffice(scene: Scene, { office }: Bond, owner: Attributes | null): string | null {
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

function singleCountry(terms: readonly { country: Party }[]): Party | null {
  const countries = new Set(terms.map(({ country }) => country))
  return countries.size === 1 ? (terms[0]?.country ?? null) : null
}

/** The most specific office: with a portfolio before without, held now before once held, said first before later. */
function bestBond(scene: Scene, person: Person): Bond | null {
  const score = (bond: Bond) => {
    if (!bond.office) return -10
    const { office } = bond
    const words = office.wordsLast - office.wordsFirst
    const past = /^(?:former|ex|then)$/.test(office.time) ? -8 : 0
    const relation = RELATIONS.has(office.head.key)
    const vague = office.head.strength === 'weak' && !relation ? -1 : 0
    const title = words === 1 && TITLES.has(office.head.key) ? -0.5 : 0
    const told = bond.rule === 'office-verb' ? -3 : 0
    const generic = office.head.key === 'leader' ? -3 : 0
    return (
      Math.min(words, 6) +
      past +
      vague +
      title +
      told +
      generic +
      (scene.titleCase[sentenceOf(scene, bond)] ? -1 : 0)
    )
  }
  let best: Bond | null = null
  for (const bond of person.bonds) if (!best || score(bond) > score(best)) best = bond
  return best
}

/** A rank or royal title, or nothing: an office that the knowledge has at the date, or a role that the text tells, says more. */
function isTitle({ office, rank, rule }: Bond): boolean {
  if (!office) return rank === null || rule === 'rank'
  return ROYAL.has(office.head.key) && office.wordsLast - office.wordsFirst === 1
}

const ROYAL = new Set(['prince', 'princess'])

/** Offices that news uses as titles of those who have another. */
const TITLES = new Set(['ambassador', 'senator', 'prince', 'princess', 'mp'])

function sentenceOf(scene: Scene, bond: Bond): number {
  return scene.tokens[bond.run.first]?.sentence ?? 0
}

/** The office as the text words it; the plural of a list is put in the singular. */
function wording(scene: Scene, { office, rank }: Bond): string | null {
  const { document, tokens } = scene
  const slice = (first: number, last: number) =>
    document.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' ')
  if (!office) return rank ? slice(rank.first, rank.last) : null
  if (!office.head.plural) return slice(office.joined ?? office.wordsFirst, office.wordsLast)
  const head = tokens[office.at]?.text ?? ''
  const singular =
    office.head.key.charAt(0).toUpperCase() === head.charAt(0)
      ? capitalised(office.head.key)
      : office.head.key
  const before = office.wordsFirst < office.at ? `${slice(office.wordsFirst, office.at)} ` : ''
  const after =
    office.wordsLast > office.at + 1
      ? ` ${slice(office.at + 1, office.wordsLast)
          .replace(/\b(?:two|three|four|both) /, '')
          .replace(/\bdelegations\b/, 'delegation')}`
      : ''
  return `${before}${singular}${after}`
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function evidenceOf(scene: Scene, { office, rank, run }: Bond): Evidence {
  const { document, tokens } = scene
  const first = office ? Math.min(office.joined ?? office.first, office.first) : (rank?.first ?? run.first)
  const last = office ? Math.max(office.last, office.wordsLast) : (rank?.last ?? run.last)
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  return { start, end, quote: document.text.slice(start, end) }
}

/** The country in the very phrase before the name, or right after it: no other reading comes near. */
function saidBeside(person: Person): Party | null {
  for (const bond of person.bonds) {
    const said =
      bond.party ?? (bond.rule === 'office-before' && !isPast(bond) ? bond.office?.parties[0] : undefined)
    if (said) return said
  }
  return null
}

/** The country of the one office-holder of that full name at the date. */
function certainCountry(person: Person, terms: readonly Term[]): Party | null {
  return person.parts.length > 1 ? singleCountry(terms) : null
}

/** What the words of the office, or those after the name, say; the best bond's first, offices once held left out. */
function saidCountry(scene: Scene, person: Person, best: Bond | null): Party | null {
  const present = person.bonds.filter((bond) => bond !== best && !isPast(bond))
  const bonds = best ? [best, ...present] : present
  for (const bond of bonds) {
    const said = bond.party ?? bond.office?.parties[0]
    if (said) return said
  }
  const representative = best?.office ? ofSecretaryGeneral(scene, best.office) : null
  if (representative) return representative
  for (const bond of bonds) {
    const special = bond.office ? specialCountry(scene, bond.office) : null
    if (special) return special
  }
  return null
}

/** Organisations that a secretary-general leads and that send representatives. */
const BY_SECRETARY_GENERAL = new Set(['UN', 'NATO', 'OSCE', 'OAS', 'LAS', 'OIC', 'COE'])

/** `Special Representative of the Secretary-General`: of the organisation that the text names most, else of the UN. */
function ofSecretaryGeneral({ tokens, organisationCounts }: Scene, office: OfficePhrase): Party | null {
  if (!/^(?:representative|envoy)$/.test(office.head.key)) return null
  for (let at = office.headLast; at < office.wordsLast; at++) {
    const general = tokens[at]?.key === 'secretary' && tokens[at + 1]?.key === 'general'
    if (general || tokens[at]?.key === 'secretary-general')
      return organisationCounts.find(({ state }) => BY_SECRETARY_GENERAL.has(state))?.state ?? 'UN'
  }
  return null
}

function isPast({ office }: Bond): boolean {
  return /^(?:former|ex)$/.test(office?.time ?? '')
}

/** Offices that one country alone has: `Secretary of State`, `Taoiseach`. */
function specialCountry(scene: Scene, office: OfficePhrase): Party | null {
  const { document, tokens } = scene
  const text = document.text.slice(
    tokens[office.wordsFirst]?.start ?? 0,
    tokens[office.wordsLast - 1]?.end ?? 0,
  )
  const words = fold(text).replace(
    /^(?:(?:acting|former|then|principal|deputy|assistant|under|senior) )+/,
    '',
  )
  const plain = words.replace(/ (?:for|to) .*/s, '')
  const under = /\b(?:assistant|under|deputy)\b/.test(fold(text))
  const full = fold(text)
    .replace(/^(?:(?:acting|former|then) )+/, '')
    .replace(/ (?:for|to) .*/s, '')
  return (
    OFFICE_COUNTRY.get(full) ??
    OFFICE_COUNTRY.get(words) ??
    (under || office.head.strength === 'strong' ? (OFFICE_COUNTRY.get(plain) ?? null) : null)
  )
}
