/** From bonds and candidates to persons: full names first, then short forms, then what only knowledge can tell. */

import { READER_RULE } from '../../domain/correction.ts'
import type { Term } from '../../domain/term.ts'
import { nameKey } from '../../knowledge/name-key.ts'
import { REGIONS } from '../../knowledge/office-words.ts'
import { keptInTurn, type Work } from '../../work/turns.ts'
import type { ReaderWord } from '../corrections/reader-word.ts'
import type { Bond } from './bond.ts'
import { knownTerms } from './known.ts'
import type { Run } from './name-run.ts'
import { countBefore, formOf, nameParts, type Person, Persons, textOf } from './persons.ts'
import { type Candidate, namesSomethingElse } from './runs.ts'
import type { Scene } from './scene.ts'
import { isShip } from './ship-names.ts'
import { nearest, shortForm } from './short-form.ts'

type Found = {
  scene: Scene
  bonds: readonly Bond[]
  candidates: readonly Candidate[]
  date: string | null
  /** What the reader said of people: asked before the rules. */
  word: ReaderWord
}

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
  let low = 0
  let high = bonds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bonds[middle]?.run.last ?? 0) <= run.first) low = middle + 1
    else high = middle
  }
  const next = bonds[low]?.run
  return next !== undefined && next.first < run.last
}

function placeFull(scene: Scene, persons: Persons, bond: Bond): void {
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

function take(persons: Persons, person: Person, bond: Bond): void {
  persons.vouch(person, bond)
  if (person.places[countBefore(person.places, bond.run.first)] === bond.run.first) return
  persons.name(person, { run: bond.run, rule: bond.rule, certainty: bond.certainty })
}

type Stage = Pick<Found, 'scene' | 'date' | 'word'> & { persons: Persons }

/** Full names without an office beside them: of a person already met, or of one that the knowledge confirms. */
function* placeFree(
  { scene, persons, date, word }: Stage,
  free: readonly Candidate[],
): Work<{ rest: Candidate[]; others: ReadonlySet<string> }> {
  const rest: Candidate[] = []
  const others = new Set<string>()
  for (const run of free) {
    yield
    const parts = nameParts(scene, run)
    if (parts.length < 2) {
      rest.push(run)
      continue
    }
    if (namesSomethingElse(scene, run, false)) continue
    const met = persons.matching(parts, run).filter((person) => person.parts.length > 1)
    const name = textOf(scene, run)
    if (met.length > 0) rest.push(run)
    else if (word.isOfficial(name)) {
      persons.name(persons.add(run), { run, rule: READER_RULE, certainty: 1 })
    } else if (knownTerms(scene.officeHolders, name, { date, parties: scene.named }).length > 0) {
      persons.name(persons.add(run), { run, rule: 'known-holder', certainty: 0.8 })
    } else {
      for (const part of parts) others.add(part)
      rest.push(run)
    }
  }
  return { rest, others }
}

/** `President Biden`, `Minister Teo`: the person of that name who holds such an office, else a new one. */
function placeShort(scene: Scene, persons: Persons, bond: Bond): void {
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

/** A name without office: a short form of somebody met, or a surname that knowledge and date make sure. */
function carryOn(
  { scene, persons, date, word }: Stage,
  { run, others }: { run: Candidate; others: ReadonlySet<string> },
): void {
  if (namesSomethingElse(scene, run, false)) return
  const said = saidToBe(scene, { persons, word }, run)
  if (said) {
    persons.name(said, { run, rule: READER_RULE, certainty: 1 })
    return
  }
  const found = shortForm(scene, persons, run)
  if (found) {
    const ambiguous = found.count > 1
    persons.name(found.person, { run: found.run, rule: 'short-form', certainty: ambiguous ? 0.6 : 0.9 })
    return
  }
  const parts = nameParts(scene, run)
  const spelt = persons.speltLike(parts, run)
  if (spelt) {
    persons.name(spelt, { run, rule: 'other-spelling', certainty: 0.6 })
    return
  }
  if (REGIONS.has(parts[0] ?? '') || /^(?:in|at|near)$/.test(scene.tokens[run.first - 1]?.key ?? '')) return
  if (parts.length !== 1 || others.has(parts[0] ?? '')) return
  const terms = knownTerms(scene.officeHolders, textOf(scene, run), { date, parties: scene.named })
  if (terms.length === 0 || date === null) return
  const met = metAs(persons, terms, run)
  persons.name(met ?? persons.add(run), { run, rule: 'known-surname', certainty: 0.6 })
}

/** Whom the reader said a short form means: a person of the text, or somebody apart from all of them. */
function saidToBe(
  scene: Scene,
  { persons, word }: Pick<Stage, 'persons' | 'word'>,
  run: Run,
): Person | undefined {
  for (const { not, is } of word.meantBy(formOf(scene, run))) {
    const whose = is ? persons.called(is) : undefined
    if (whose) return whose
    if (persons.called(not)) return persons.called(textOf(scene, run)) ?? persons.apart(run)
  }
  const other = word.otherNameOf(textOf(scene, run))
  return other ? persons.called(other) : undefined
}

/** The person of the text whom the knowledge means (`MBS`, after Mohammed bin Salman was named). */
function metAs(persons: Persons, terms: readonly Term[], run: Run): Person | undefined {
  const parts = nameKey(terms[0]?.person ?? '').split(' ')
  return persons.matching(parts, run).find((person) => person.parts.length > 1)
}
