/** A name without an office beside it, put to the person whom it names: by what was met, by the reader, or by knowledge. */
import { READER_RULE } from '../../domain/correction.ts'
import type { Term } from '../../domain/term.ts'
import { nameKey } from '../../knowledge/name-key.ts'
import { REGIONS } from '../../knowledge/office-words.ts'
import type { Work } from '../../work/turns.ts'
import type { ReaderWord } from '../corrections/reader-word.ts'
import { knownTerms } from './known.ts'
import { formOf, nameParts, textOf } from './name-parts.ts'
import type { Run } from './name-run.ts'
import type { Person, Persons } from './persons.ts'
import { type Candidate, namesSomethingElse } from './runs.ts'
import type { Scene } from './scene.ts'
import { shortForm } from './short-form.ts'

/** The persons met so far, and what else decides whom a name means. */
export type Stage = {
  scene: Scene
  persons: Persons
  /** Of the article. */
  date: string | null
  /** What the reader said of people: asked before the rules. */
  word: ReaderWord
}

/** Full names without an office beside them: of a person already met, or of one that the knowledge confirms. */
export function* placeFree(
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

/** A name without office: a short form of somebody met, or a surname that knowledge and date make sure. */
export function carryOn(
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
