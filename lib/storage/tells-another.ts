import type { KeptArticle } from '../domain/annotation.ts'

type Told = Pick<KeptArticle, 'title' | 'date'>

/** Of two headlines of one article at least so many words are the same, of the shorter one's. */
const SHARED = 0.5

/** Whether two articles that were met at one address are surely not the same: another day, or another headline. */
export function tellsAnother(one: Told, other: Told): boolean {
  if (one.date && other.date && one.date.slice(0, 10) !== other.date.slice(0, 10)) return true
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
