/** Who is who: gathers the forms of a name under one person, and lets short forms follow the full one. */

import { nameKey } from '../../knowledge/name-key.ts'
import { PARTICLES } from '../../knowledge/name-particles.ts'
import type { Bond } from './binding.ts'
import type { Run } from './name-run.ts'
import type { Scene } from './scene.ts'

/** One naming of a person. */
export type Naming = { run: Run; rule: string; certainty: number }

export type Person = {
  /** Folded parts of the fullest form, particles and initials left out. */
  parts: string[]
  /** The fullest form met. */
  fullest: Run
  bonds: Bond[]
  namings: Naming[]
}

/** Folded parts of a name, hyphens split, particles, initials and suffixes left out. */
export function nameParts(scene: Scene, run: Run): string[] {
  const text = textOf(scene, run)
  const words = nameKey(text).split(' ').filter(Boolean)
  const parts = words.filter((word) => word.length > 1 && !PARTICLES.has(word))
  return parts.length > 0 ? parts : words
}

export function textOf(scene: Scene, run: Run): string {
  const { document, tokens } = scene
  return document.text.slice(tokens[run.first]?.start ?? 0, tokens[run.last - 1]?.end ?? 0)
}

/** The persons of a text, looked up by the parts of their names. */
export class Persons {
  readonly all: Person[] = []
  private readonly byPart = new Map<string, Person[]>()
  private readonly scene: Scene

  constructor(scene: Scene) {
    this.scene = scene
  }

  add(run: Run): Person {
    const person: Person = { parts: nameParts(this.scene, run), fullest: run, bonds: [], namings: [] }
    this.all.push(person)
    for (const part of person.parts) this.index(part, person)
    return person
  }

  /** Adds a naming, and takes its form over where it is fuller. */
  name(person: Person, naming: Naming): void {
    person.namings.push(naming)
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

  /** Persons whose names hold all these parts in this order, or are held by them. */
  matching(parts: readonly string[]): Person[] {
    const seen = new Set<Person>()
    for (const part of parts) for (const person of this.byPart.get(part) ?? []) seen.add(person)
    return [...seen].filter(
      (person) => isWithin(parts, person.parts) || (person.parts.length > 1 && isWithin(person.parts, parts)),
    )
  }

  /** Persons who share the last part of a name. */
  sharing(part: string): readonly Person[] {
    return this.byPart.get(part) ?? []
  }

  private index(part: string, person: Person): void {
    const list = this.byPart.get(part)
    if (!list) this.byPart.set(part, [person])
    else if (!list.includes(person)) list.push(person)
  }
}

/** Whether `small` stands in `large` in the same order. */
export function isWithin(small: readonly string[], large: readonly string[]): boolean {
  let at = 0
  for (const part of small) {
    while (at < large.length && large[at] !== part) at++
    if (at === large.length) return false
    at++
  }
  return small.length > 0
}
