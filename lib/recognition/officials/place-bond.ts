/** A name with an office beside it, put to the person whom it names. */
import type { Bond } from './bond.ts'
import { nameParts } from './name-parts.ts'
import { countBefore, type Person, type Persons } from './persons.ts'
import type { Scene } from './scene.ts'
import { nearest } from './short-form.ts'

/** `President Joe Biden`: the person of that name, of a nickname of it, or a new one. */
export function placeFull(scene: Scene, persons: Persons, bond: Bond): void {
  const parts = nameParts(scene, bond.run)
  const person =
    persons.matching(parts, bond.run).find(({ parts: known }) => known.length > 1) ??
    persons.sharing(parts.at(-1) ?? '', bond.run).find((other) => isNickname(other, parts, bond)) ??
    persons.add(bond.run)
  take(persons, person, bond)
}

/** `Joe Biden` and `Joseph R. Biden`: same surname, same initial, same kind of office. */
function isNickname(person: Person, parts: readonly string[], bond: Bond): boolean {
  const [given = '', other = ''] = [person.parts[0], parts[0]]
  if (person.parts.at(-1) !== parts.at(-1) || given === other || given.slice(0, 2) !== other.slice(0, 2))
    return false
  return bond.office !== null && person.heads.has(bond.office.head.key)
}

/** `President Biden`, `Minister Teo`: the person of that name who holds such an office, else a new one. */
export function placeShort(scene: Scene, persons: Persons, bond: Bond): void {
  const parts = nameParts(scene, bond.run)
  const here = persons
    .matching(parts, bond.run)
    .find(({ places }) => places[countBefore(places, bond.run.first)] === bond.run.first)
  if (here) {
    take(persons, here, bond)
    return
  }
  const fitting = persons.matching(parts, bond.run).filter((person) => fits(person, bond))
  take(persons, nearest(fitting, bond.run) ?? persons.add(bond.run), bond)
}

/** Two people of one name are told apart by office and country. */
function fits(person: Person, bond: Bond): boolean {
  const country = bond.party ?? bond.office?.parties[0]
  return !country || person.said.size === 0 || person.said.has(country)
}

function take(persons: Persons, person: Person, bond: Bond): void {
  persons.vouch(person, bond)
  if (person.places[countBefore(person.places, bond.run.first)] === bond.run.first) return
  persons.name(person, { run: bond.run, rule: bond.rule, certainty: bond.certainty })
}
