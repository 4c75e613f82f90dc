/** Going from mention to mention, by key or by the card's arrows. */
import { type Mention, mentionsOf } from '../../lib/domain/reading.ts'
import type { Step } from '../../lib/page/reading-view.ts'
import type { Marks } from './marks.ts'

/** Shows a mention; false where its words are not on the page. */
type Show = (index: number) => boolean

/** Steps through the marked mentions from the one shown last, `cursor`; false where there is none to go to. */
export function stepMarked(
  marks: Pick<Marks, 'marked' | 'firstInView'>,
  cursor: number | null,
  by: Step,
  show: Show,
): boolean {
  const marked = marks.marked()
  const from = placeAmong(marked, cursor ?? marks.firstInView() ?? 0, by)
  // The first step goes to the first mention in view, not past it.
  return stepThrough(marked, cursor === null && by === 1 ? from - 1 : from, by, show)
}

/** Where the way from a mention begins. The card's arrows also lead to vague mentions, which are not marked: then beside it. */
function placeAmong(marked: readonly number[], mention: number, by: Step): number {
  if (by === 1) return marked.findLastIndex((one) => one <= mention)
  const after = marked.findIndex((one) => one >= mention)
  return after < 0 ? marked.length : after
}

/** Steps through the mentions of the entity that the mention at `open` names. */
export function stepWithin(mentions: readonly Mention[], open: number, by: Step, show: Show): boolean {
  const mention = mentions[open]
  const places = mention ? mentionsOf(mentions, mention) : []
  return stepThrough(places, places.indexOf(open), by, show)
}

function stepThrough(indices: readonly number[], from: number, by: Step, show: Show): boolean {
  // Mentions whose words have left the page are passed over.
  for (let step = 1; step <= indices.length; step++) {
    const index = indices.at((from + step * by) % indices.length)
    if (index !== undefined && show(index)) return true
  }
  return false
}
