import type { Correction } from '../domain/correction.ts'
import type { Official } from '../domain/entity.ts'
import type { Mention } from '../domain/reading.ts'
import type { OfficeHolders } from '../knowledge/office-holders.ts'
import type { Work } from '../work/turns.ts'
import { applyCorrections } from './corrections/apply-corrections.ts'
import { readerWord } from './corrections/reader-word.ts'
import type { Document } from './document.ts'
import type { Finding, ReadingContext } from './finding.ts'
import { bindOffices } from './officials/binding.ts'
import { bindDeeds, bindExcellencies } from './officials/deeds.ts'
import { knownPerson } from './officials/known-person.ts'
import { textOf } from './officials/name-parts.ts'
import { findOffices } from './officials/office-phrase.ts'
import type { Person } from './officials/persons.ts'
import { readAttributes } from './officials/read-attributes.ts'
import { NOTHING_READ } from './officials/read-of-person.ts'
import { resolvePersons } from './officials/resolve.ts'
import { findCandidates, indexRuns } from './officials/runs.ts'
import { readScene, type Scene } from './officials/scene.ts'
import { withSides } from './officials/side.ts'
import { bindMinistries, bindRanks } from './officials/without-office.ts'

/** Finds the named officials of a text: offices first, then the names beside them, then every other form of those names. */
export function* findOfficials(
  document: Document,
  context: Pick<ReadingContext, 'date'> & {
    officeHolders?: OfficeHolders
    corrections?: readonly Correction[]
  },
): Work<Finding<Official>> {
  const word = readerWord(document.text, context.corrections ?? [])
  const scene = yield* readScene(document, context.officeHolders)
  const offices = yield* findOffices(scene)
  const candidates = yield* findCandidates(scene, offices)
  const bonds = yield* bindOffices(scene, offices, indexRuns(candidates))
  const ranks = yield* bindRanks(scene, new Set(bonds.map(({ run }) => run.first)))
  const bound = new Set([...bonds, ...ranks].map(({ run }) => run.first))
  const staff = yield* bindMinistries(scene, candidates, bound)
  for (const { run } of staff) bound.add(run.first)
  const addressed = yield* bindExcellencies(scene, bound)
  for (const { run } of addressed) bound.add(run.first)
  const deeds = yield* bindDeeds(scene, candidates, bound)
  const all = yield* withSides(scene, [...bonds, ...ranks, ...staff, ...addressed, ...deeds])
  all.sort((a, b) => a.run.first - b.run.first)
  const persons = yield* resolvePersons({ scene, bonds: all, candidates, date: context.date, word })
  return applyCorrections(yield* toFinding(scene, persons, context.date), {
    word,
    findKnown: (official) => knownPerson(scene.officeHolders, official, context.date),
  })
}

function* toFinding(scene: Scene, persons: readonly Person[], date: string | null): Work<Finding<Official>> {
  const ordered = persons
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0))
  const entities: Official[] = []
  const mentions: Mention[] = []
  const read = yield* readAttributes(scene, ordered, date)
  for (const [number, person] of ordered.entries()) {
    yield
    const id = `P${number + 1}`
    const attributes = read.get(person) ?? NOTHING_READ
    const name = textOf(scene, person.fullest)
    const known = knownPerson(scene.officeHolders, { name, ...attributes }, date)
    entities.push({ kind: 'official', id, name, ...attributes, known })
    for (const { run, rule, certainty } of person.namings) {
      const start = scene.tokens[run.first]?.start ?? 0
      const end = scene.tokens[run.last - 1]?.end ?? start
      mentions.push({ start, end, kind: 'official', entity: id, rule, certainty })
    }
  }
  return { entities, mentions: mentions.sort((a, b) => a.start - b.start) }
}
