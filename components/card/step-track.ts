import type { CardNode } from '../../lib/domain/card-words.ts'
import type { Agreement } from '../../lib/domain/entity.ts'
import { stepTrack } from '../../lib/insight/step-track.ts'
import { node } from './card-node.ts'

/** How far an agreement has come, drawn as six places on a line; the word beside it says it to everybody. */
export function trackNodes(agreement: Agreement): CardNode[] {
  const track = stepTrack(agreement)
  if (!track) return []
  const { states, end } = track
  return [
    node(
      'span',
      { class: 'step-track', 'aria-hidden': 'true' },
      ...states.map((state) => node('span', { class: `track-${state}` })),
      end && node('span', { class: `track-end track-${end}` }),
    ),
  ]
}
