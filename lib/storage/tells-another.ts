import type { KeptArticle } from '../domain/annotation.ts'

type Told = Pick<KeptArticle, 'title' | 'date'>

/** Of two headlines of one article at least so many words are the same, of the shorter one's. */
const SHARED = 0.5

/** Whether two articles that were met at one address are surely not the same: another day, or another headline. */
export function tellsAnother(one: Told, other: Told): boolean {
  return isOfAnotherDay(one, other) || hasAnotherHeadline(one, other)
}

/** Whether they are surely not the same though they were met at the very same address: another day and another headline. */
export function isWhollyAnother(one: Told, other: Told): boolean {
  return isOfAnotherDay(one, other) && hasAnotherHeadline(one, other)
}

function isOfAnotherDay(one: Told, other: Told): boolean {
  return one.date !== null && other.date !== null && one.date.slice(0, 10) !== other.date.slice(0, 10)
}

function hasAnotherHeadline(one: Told, other: Told): boolean {
  const [a, b] = [wordsOf(one.title), wordsOf(other.title)]
  if (a.size === 0 || b.size === 0) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.min(a.size, b.size) < SHARED
}

function wordsOf(title: string): Set<string> {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return new Set(plain.match(/[\p{L}\p{N}]+/gu))
}
