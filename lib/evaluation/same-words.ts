/** When two names or two offices are the same, whatever their spelling and order. */
import { fold } from '../knowledge/fold.ts'

/** Words that news uses one for the other. */
const SAME: Record<string, string> = {
  chairperson: 'chairman',
  chairwoman: 'chairman',
  defense: 'defence',
  dpm: 'deputy prime minister',
  dy: 'deputy',
  fm: 'foreign minister',
  gen: 'general',
  pm: 'prime minister',
  sec: 'secretary',
  vice: 'deputy',
}
const EMPTY = new Set(
  'a an and charge for former her his in in-charge its new of s the then to visiting'.split(' '),
)

/** The words that carry the sense of a name or office. */
export function keyWords(text: string | null | undefined): Set<string> {
  const words = fold(text ?? '')
    .replace(/[^\p{L}\p{N} -]/gu, ' ')
    .split(/[\s-]+/)
  return new Set(
    words.flatMap((word) => (SAME[word] ?? word).split(' ')).filter((word) => word && !EMPTY.has(word)),
  )
}

/** Harmonic mean of precision and recall of one set against another, 0 to 1; two empty sets agree. */
export function agreementOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const both = [...a].filter((one) => b.has(one)).length
  return a.size + b.size === 0 ? 1 : (2 * both) / (a.size + b.size)
}

/** Two thirds of the words in common are enough. */
export const ENOUGH = 0.66

/** One name holds all words of the other, or they have enough in common. */
export function isSameName(gold: string | undefined, found: string | undefined): boolean {
  const wanted = keyWords(gold)
  const given = keyWords(found)
  const contained = wanted.size > 0 && [...wanted].every((word) => given.has(word))
  return contained || agreementOf(wanted, given) >= ENOUGH
}
