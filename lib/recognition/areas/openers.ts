/** Words that open a list of fields (`such as`, `including`, `ranging from`): what they make govern. */
import type { Part } from './parts.ts'
import type { Said } from './said.ts'
import { type Governor, STRENGTH } from './strength.ts'

const STRONGEST_LIST = 0.95
const A_LIST_MORE = 0.05
const LISTS = /^(?:cover|includ|rang|ran |run)/
const FOCUSES = /^(?:dominated|focus|interested|keen)/

/**
 * The governor that an opener brings; null where it opens nothing. `from`: how strongly what stands before it governs;
 * `early`: it stands near the start of its sentence (`This includes …`).
 */
export function openedBy(
  opener: Part,
  from: number,
  { said, early }: { said: Said; early: boolean },
): Governor | null {
  if (from > 0) return { rule: 'listed', strength: Math.min(STRONGEST_LIST, from + A_LIST_MORE) }
  const { key } = opener
  const goesOn = early && said.follows && key.startsWith('includ')
  if (said.ranging || goesOn || (said.fields && LISTS.test(key))) {
    return { rule: 'listed', strength: STRENGTH.discussed }
  }
  if (key.endsWith(' for')) return { rule: 'given', strength: STRENGTH.helped }
  return FOCUSES.test(key) ? { rule: 'discussed', strength: STRENGTH.discussed } : null
}
