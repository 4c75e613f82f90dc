/** Who is who: gathers the forms of a name under one person, and lets short forms follow the full one. */
import type { Party } from '../../domain/country.ts'
import { firstOf } from '../../domain/halving.ts'
import { nameKey } from '../../knowledge/name-key.ts'
import type { ReaderWord } from '../corrections/reader-word.ts'
import type { Bond } from './bond.ts'
import { differByOne, formOf, isWithin, nameParts, textOf } from './name-parts.ts'
import type { Run } from './name-run.ts'
import type { Scene } from './scene.ts'

const SHORTEST_FUZZY = 7
const FUZZY_START = 5
const MOST_ALIKE = 8
/** So many people of one name, and so many bonds of one person, are looked at; no news has more. */
const MOST_NAMESAKES = 100
const MOST_BONDS = 200

/** One naming of a person. */
export type Naming = { run: Run; rule: string; certainty: number }

/** Somebody whom the text names, and all that it says of them. */
export type Person = {
  /** Folded parts of the fullest form, particles and initials left out. */
  parts: string[]
  /** The fullest form met. */
  fullest: Run
  bonds: Bond[]
  /** States and organisations that the bonds name, and the heads of their offices. */
  said: Set<Party>
  heads: Set<string>
  namings: Naming[]
  /** First tokens of the namings, ascending. */
  places: number[]
}

/** The persons of a text, looked up by the parts of their names. */
export class Persons {
  readonly all: Person[] = []
  private readonly byPart = new Map<string, Person[]>()
  private readonly byStart = new Map<string, Person[]>()
  private readonly setApart = new Map<string, Person>()
  private readonly scene: Scene
  private readonly word: ReaderWord

  constructor(scene: Scene, word: ReaderWord) {
    this.scene = scene
    this.word = word
  }

  add(run: Run): Person {
    const person = this.make(run)
    for (const part of person.parts) this.index(part, person)
    return person
  }

  /** Somebody whom the reader set apart from all others by this form: no other form may mean them. */
  apart(run: Run): Person {
    const key = nameKey(textOf(this.scene, run))
    const person = this.setApart.get(key) ?? this.make(run)
    this.setApart.set(key, person)
    return person
  }

  private make(run: Run): Person {
    const person: Person = {
      parts: nameParts(this.scene, run),
      fullest: run,
      bonds: [],
      said: new Set(),
      heads: new Set(),
      namings: [],
      places: [],
    }
    this.all.push(person)
    return person
  }

  /** Notes what vouches for a person. */
  vouch(person: Person, bond: Bond): void {
    if (person.bonds.length < MOST_BONDS) person.bonds.push(bond)
    const said = bond.party ?? bond.office?.parties[0]
    if (said) person.said.add(said)
    if (bond.office) person.heads.add(bond.office.head.key)
  }

  /** Adds a naming, and takes its form over where it is fuller. */
  name(person: Person, naming: Naming): void {
    person.namings.push(naming)
    insertSorted(person.places, naming.run.first)
    const parts = nameParts(this.scene, naming.run)
    const { tokens } = this.scene
    const length = (run: Run) => run.last - run.first
    if (parts.length < person.parts.length) return
    const titled = this.scene.titleCase[tokens[naming.run.first]?.sentence ?? 0]
    if (parts.length === person.parts.length && (titled || length(naming.run) <= length(person.fullest)))
      return
    person.fullest = naming.run
    for (const part of parts) if (!person.parts.includes(part)) this.index(part, person)
    if (parts.length > person.parts.length) person.parts = parts
  }

  /** Persons whose names hold all these parts of a run in this order, or are held by them. */
  matching(parts: readonly string[], run: Run): readonly Person[] {
    const seen = new Set<Person>()
    for (const part of parts) for (const person of this.byPart.get(part) ?? []) seen.add(person)
    return this.notApart(
      run,
      [...seen].filter(
        (person) =>
          isWithin(parts, person.parts) || (person.parts.length > 1 && isWithin(person.parts, parts)),
      ),
    )
  }

  /** Persons whose names hold this part of a run. */
  sharing(part: string, run: Run): readonly Person[] {
    return this.notApart(run, this.byPart.get(part) ?? [])
  }

  /** The person whose fullest form is this name. */
  called(name: string): Person | undefined {
    const key = nameKey(name)
    const last = key.slice(key.lastIndexOf(' ') + 1)
    return this.byPart.get(last)?.find((person) => nameKey(textOf(this.scene, person.fullest)) === key)
  }

  /** Those of whom the reader did not say that the run means somebody else. */
  private notApart(run: Run, persons: readonly Person[]): readonly Person[] {
    const meant = this.word.meantBy(formOf(this.scene, run))
    if (meant.length === 0) return persons
    const others = new Set(meant.filter(({ form, not }) => form !== not).map(({ not }) => not))
    return persons.filter(({ fullest }) => !others.has(nameKey(textOf(this.scene, fullest))))
  }

  /** The one person whose surname differs from this long name by a single letter (`Pashinian`, `Pashinyan`). */
  speltLike(parts: readonly string[], run: Run): Person | null {
    const [part = ''] = parts
    if (parts.length !== 1 || part.length < SHORTEST_FUZZY) return null
    const near = this.notApart(run, this.byStart.get(part.slice(0, FUZZY_START)) ?? []).filter((person) =>
      differByOne(part, person.parts.at(-1) ?? ''),
    )
    return near.length === 1 ? (near[0] ?? null) : null
  }

  private index(part: string, person: Person): void {
    const list = this.byPart.get(part)
    if (part.length >= SHORTEST_FUZZY) {
      const start = part.slice(0, FUZZY_START)
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), person].slice(0, MOST_ALIKE))
    }
    if (!list) this.byPart.set(part, [person])
    else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person)
  }
}

/** How many of the ascending `places` stand before `place`. */
export function countBefore(places: readonly number[], place: number): number {
  return firstOf(places.length, (n) => (places[n] ?? 0) >= place)
}

function insertSorted(places: number[], place: number): void {
  if (place >= (places.at(-1) ?? -1)) places.push(place)
  else places.splice(countBefore(places, place), 0, place)
}
