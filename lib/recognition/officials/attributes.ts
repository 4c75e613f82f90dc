/** Which office and which country a person has, from the text's own words, and from knowledge where it has none. */
import type { Party } from '../../domain/country.ts'
import type { Term } from '../../domain/term.ts'
import { bestBond, isTitle } from './best-bond.ts'
import { isHeld, knownTerms } from './known.ts'
import { textOf } from './name-parts.ts'
import { evidenceOf, plainOffice, wording } from './office-wording.ts'
import type { Person } from './persons.ts'
import type { Around, Attributes } from './read-of-person.ts'
import { ownerOf, ownersCountry, relationOffice } from './relation.ts'
import { roleOf } from './role-verbs.ts'
import { isPast, saidBeside, saidCountry } from './said-country.ts'
import type { Scene } from './scene.ts'

/** Reads a person's office and country. */
export function attributesOf(scene: Scene, person: Person, { date, before }: Around): Attributes {
  const best = bestBond(scene, person)
  const terms = knownTerms(scene.officeHolders, textOf(scene, person.fullest), { date, parties: null })
  const owner = best ? ownerOf(scene, best, before) : null
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
      singleCountry(terms.length > 0 ? terms : ever.filter(isOfState)) ??
      ownersCountry(best, owner),
    evidence: best ? evidenceOf(scene, best) : null,
  }
}

/** Who served an organisation at another time serves somebody else now. */
function isOfState({ country }: Term): boolean {
  return country.length === 2
}

function singleCountry(terms: readonly { country: Party }[]): Party | null {
  const countries = new Set(terms.map(({ country }) => country))
  return countries.size === 1 ? (terms[0]?.country ?? null) : null
}

/** The country of the one office-holder of that full name at the date. */
function certainCountry(person: Person, terms: readonly Term[]): Party | null {
  return person.parts.length > 1 ? singleCountry(terms) : null
}
