/** Lists of what everybody stands for (`promote peace, security, and prosperity`), which name no field. */
import type { Candidate } from './candidates.ts'
import type { Part } from './parts.ts'

const VALUES = new Set(
  `democracy dignity equality freedom friendship harmony independence justice liberty peace progress prosperity resilience
   security solidarity sovereignty stability unity welfare well-being wellbeing`.split(/\s+/),
)
/** Rules that rest on a verb or on `commitment to`: what is discussed together counts. */
const AIMED_AT: ReadonlySet<string> = new Set(['intended', 'promoted'])

/** Which candidates of a sentence are members of such a list; beside a field in one list each counts. Linear in their number. */
export function sharedValues(
  parts: readonly Part[],
  candidates: readonly Candidate[],
): ReadonlySet<Candidate> {
  const found = new Set<Candidate>()
  for (let first = 0; first < candidates.length; ) {
    let last = first + 1
    while (last < candidates.length && candidates[last]?.joint !== 'none') last++
    const list = candidates.slice(first, last)
    if (list.length > 1 && list.every((one) => isValue(parts, one))) for (const one of list) found.add(one)
    first = last
  }
  return found
}

/** `security`, `prosperity of the region`: nothing before its head says of what kind. */
function isValue(parts: readonly Part[], candidate: Candidate): boolean {
  if (candidate.verb || !AIMED_AT.has(candidate.governor.rule)) return false
  const words = parts.slice(candidate.first, candidate.complement)
  return words.every(({ kind, key }) => kind !== 'content' || VALUES.has(key))
}
