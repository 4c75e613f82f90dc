/** From bonds and candidates to persons: full names first, then short forms, then what only knowledge can tell. */
import { firstOf } from '../../domain/halving.ts'
import { keptInTurn, type Work } from '../../work/turns.ts'
import type { Bond } from './bond.ts'
import { nameParts } from './name-parts.ts'
import type { Run } from './name-run.ts'
import { type Person, Persons } from './persons.ts'
import { carryOn, placeFree, type Stage } from './place-bare-name.ts'
import { placeFull, placeShort } from './place-bond.ts'
import { type Candidate, namesSomethingElse } from './runs.ts'
import { isShip } from './ship-names.ts'

type Found = Omit<Stage, 'persons'> & { bonds: readonly Bond[]; candidates: readonly Candidate[] }

/** Persons with everything the text says about them; their namings do not overlap. */
export function* resolvePersons({ scene, bonds, candidates, date, word }: Found): Work<Person[]> {
  const persons = new Persons(scene, word)
  const vouched = yield* keptInTurn(
    bonds,
    ({ run, office, rank }) =>
      !namesSomethingElse(scene, run, true) && !isShip(scene, office?.first ?? rank?.first ?? run.first),
  )
  for (const bond of vouched) {
    yield
    if (nameParts(scene, bond.run).length > 1) placeFull(scene, persons, bond)
  }
  const bound = new Set(vouched.map(({ run }) => run.first))
  const free = yield* keptInTurn(candidates, (run) => !bound.has(run.first) && !overlaps(run, vouched))
  const { rest, others } = yield* placeFree({ scene, persons, date, word }, free)
  for (const bond of vouched) {
    yield
    if (nameParts(scene, bond.run).length < 2) placeShort(scene, persons, bond)
  }
  for (const run of rest) {
    yield
    carryOn({ scene, persons, date, word }, { run, others })
  }
  return persons.all
}

function overlaps(run: Run, bonds: readonly Bond[]): boolean {
  const next = bonds[firstOf(bonds.length, (n) => (bonds[n]?.run.last ?? 0) > run.first)]?.run
  return next !== undefined && next.first < run.last
}
