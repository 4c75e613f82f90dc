import { diffWordsWithSpace } from 'diff'
import type { SentencePart } from '../domain/sentence-difference.ts'

/** Longer passages are compared as a whole: word by word they would take too long. */
const LONGEST = 4_000

/** What a sentence says now, word by word against what it said; both can be read out of the parts, in their order. */
export function compareSentence(before: string, now: string): SentencePart[] {
  if (before.length > LONGEST || now.length > LONGEST) {
    return [
      { text: before, stands: 'before' },
      { text: now, stands: 'now' },
    ]
  }
  return diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
    text: value,
    stands: added ? 'now' : removed ? 'before' : 'in-both',
  }))
}
