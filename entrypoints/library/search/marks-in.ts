/** Where in a text the words stand that were looked for. */
import type { SoughtWords } from '../../../lib/domain/library-view.ts'
import { wordsOf } from './search-words.ts'

/** Whole words, although the reader may have typed no more than a beginning. Offsets: UTF-16 units, end exclusive. */
export function marksIn(text: string, sought: SoughtWords | null): { start: number; end: number }[] {
  if (!sought) return []
  const { begin, alike } = sought
  return [...wordsOf(text)]
    .filter(({ word }) => alike.has(word) || begin.some((one) => word.startsWith(one)))
    .map(({ start, end }) => ({ start, end }))
}
