/** Whom a short form of a name means. */
import { FAMILY_FIRST } from '../../knowledge/name-particles.ts'
import { HONORIFICS, RANKS } from '../../knowledge/office-words.ts'
import { isWithin, nameParts } from './name-parts.ts'
import type { Run } from './name-run.ts'
import { countBefore, type Person, type Persons } from './persons.ts'
import type { Scene } from './scene.ts'

/** Added to the distance of persons who are named only later. */
const FAR = 10_000_000

/** The person named last before the run; where none was, the one named next. */
export function nearest(persons: readonly Person[], run: Run): Person | undefined {
  if (persons.length < 2) return persons[0]
  const distance = ({ places }: Person) => {
    const at = countBefore(places, run.first)
    const before = places[at - 1]
    return before === undefined ? FAR + (places[at] ?? 0) - run.first : run.first - before
  }
  return [...persons].sort((a, b) => distance(a) - distance(b))[0]
}

/** Whom a short form means among several: one named in the same paragraph, else the one who is named most. */
function meant(scene: Scene, persons: readonly Person[], run: Run): Person | undefined {
  if (persons.length < 2) return persons[0]
  const start =
    scene.document.blocks[scene.document.sentences[scene.tokens[run.first]?.sentence ?? 0]?.block ?? 0]
      ?.start ?? 0
  const here = persons.filter(({ places }) => {
    const last = places[countBefore(places, run.first) - 1]
    return last !== undefined && (scene.tokens[last]?.start ?? 0) >= start
  })
  if (here.length > 0) return nearest(here, run)
  const most = Math.max(...persons.map(({ places }) => places.length))
  return nearest(
    persons.filter(({ places }) => places.length === most),
    run,
  )
}

/** "Mark Carney" at the start of a sentence: the plain word before belongs to a name already met. */
function isOneName({ tokens }: Scene, { first, last }: Run): boolean {
  const token = tokens[first]
  if (!token || HONORIFICS.has(token.key) || RANKS.has(token.key)) return false
  return (
    token.kind === 'word' &&
    token.letters !== 'lower' &&
    !token.possessive &&
    token.sentence === tokens[last - 1]?.sentence
  )
}

/** Whether `parts` may stand for the whole name: its family name, wherever it stands, or its first part. */
function isShortOf(parts: readonly string[], whole: readonly string[], addressed: boolean): boolean {
  if (!isWithin(parts, whole)) return false
  if (parts.length > 1 || whole.length < 3 || addressed) return true
  const [part] = parts
  if (FAMILY_FIRST.has(whole[0] ?? '') && whole.length <= 3) return part === whole[0]
  return part === whole[0] || whole.slice(-2).includes(part ?? '')
}

export function shortForm(
  scene: Scene,
  persons: Persons,
  run: Run,
): { person: Person; run: Run; count: number } | null {
  const wider = { first: run.first - 1, last: run.last }
  if (isOneName(scene, wider)) {
    const parts = nameParts(scene, wider)
    const person = nearest(
      persons.matching(parts, wider).filter((known) => isWithin(parts, known.parts) && parts.length > 1),
      wider,
    )
    if (person) return { person, run: wider, count: 1 }
  }
  for (const form of [run, { first: run.first + 1, last: run.last }]) {
    // "Tellingly Lam": the first word of a sentence may only look like part of the name.
    if (form.first > run.first && scene.tokens[run.first - 1]?.sentence === scene.tokens[run.first]?.sentence)
      break
    if (form.first >= form.last) break
    const parts = nameParts(scene, form)
    const fitting = persons
      .matching(parts, form)
      .filter((person) => isShortOf(parts, person.parts, 'honorific' in run && run.honorific === true))
    const person = meant(scene, fitting, form)
    if (person) return { person, run: form, count: fitting.length }
  }
  return null
}
