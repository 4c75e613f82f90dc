/** Which country a person serves, from the words of their offices. */
import type { Party } from '../../domain/country.ts'
import { fold } from '../../knowledge/fold.ts'
import { OFFICE_COUNTRY } from '../../knowledge/office-words.ts'
import type { Bond } from './bond.ts'
import type { OfficePhrase } from './office.ts'
import type { Person } from './persons.ts'
import type { Scene } from './scene.ts'

/** The country in the very phrase before the name, or right after it: no other reading comes near. */
export function saidBeside(person: Person): Party | null {
  for (const bond of person.bonds) {
    const said =
      bond.party ?? (bond.rule === 'office-before' && !isPast(bond) ? bond.office?.parties[0] : undefined)
    if (said) return said
  }
  return null
}

/** What the words of the office, or those after the name, say; the best bond's first, offices once held left out. */
export function saidCountry(scene: Scene, person: Person, best: Bond | null): Party | null {
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

/** Whether the office is told as one once held. */
export function isPast({ office }: Bond): boolean {
  return /^(?:former|ex)$/.test(office?.time ?? '')
}

/** Offices that nobody else has by that name. */
const ALONE =
  /\b(?:chancellor of the exchequer|congress(?:man|woman)|eam|hrvp|mep|pontiff|pope|potus|prime cabinet secretary|secretary of state|supreme leader|t[aá]naiste|taoiseach|td|unsg)\b/

/** Offices of one country: `Taoiseach`; one that others may have (`Energy Secretary`) only in a text that names the country. */
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
  const country =
    OFFICE_COUNTRY.get(full) ??
    OFFICE_COUNTRY.get(words) ??
    (under || office.head.strength === 'strong' ? (OFFICE_COUNTRY.get(plain) ?? null) : null)
  const others = scene.stateCounts.length > 0 && country !== null && !scene.named.has(country)
  return others && !ALONE.test(full) ? null : country
}
