/** The words of a name, where it stands, and the parts by which names are compared. */
import { nameKey } from '../../knowledge/name-key.ts'
import { PARTICLES } from '../../knowledge/name-particles.ts'
import type { Form } from '../corrections/reader-word.ts'
import type { Run } from './name-run.ts'
import type { Scene } from './scene.ts'

/** Folded parts of a name, hyphens split, particles, initials and suffixes left out. */
export function nameParts(scene: Scene, run: Run): string[] {
  const words = nameKey(textOf(scene, run)).split(' ').filter(Boolean)
  const vietnamese = (word: string, at: number) => word === 'van' && at > 0 && isCapital(scene, run, 'van')
  const parts = words.filter((word, at) => word.length > 1 && (!PARTICLES.has(word) || vietnamese(word, at)))
  return parts.length > 0 ? parts : words
}

/** `Nguyễn Văn Hùng`: a middle name, where a small `van` is a particle. */
function isCapital(scene: Scene, run: Run, key: string): boolean {
  for (let at = run.first + 1; at < run.last; at++) {
    const token = scene.tokens[at]
    if (token?.key === key) return token.letters !== 'lower'
  }
  return false
}

/** A name as the text has it. */
export function textOf(scene: Scene, run: Run): string {
  const { document, tokens } = scene
  return document.text.slice(tokens[run.first]?.start ?? 0, tokens[run.last - 1]?.end ?? 0)
}

/** Where a name stands in the text. */
export function formOf({ tokens }: Scene, { first, last }: Run): Form {
  const start = tokens[first]?.start ?? 0
  return { start, end: tokens[last - 1]?.end ?? start }
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

/** Whether two words of equal length differ in one letter, or one has a letter more. */
export function differByOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const rest = a.length === b.length ? [i + 1, i + 1] : a.length > b.length ? [i + 1, i] : [i, i + 1]
  return a.slice(rest[0]) === b.slice(rest[1])
}
