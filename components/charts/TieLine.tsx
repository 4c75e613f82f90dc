import type { Tie } from '../../lib/domain/cooperation.ts'
import { TONES } from './ink.ts'
import { type Spots, segmentOf } from './tie-spots.ts'

const LOOKS = {
  agreement: { tone: TONES.agreement, dashes: undefined },
  together: { tone: TONES.official, dashes: '7 5' },
} as const

/** A tie: its breadth is how strong it is, its dashes of which kind. `isHit`: unseen, and broad enough to be pressed. */
export function TieLine({ tie, spots, isHit }: { tie: Tie; spots: Spots; isHit?: boolean }) {
  const { thickness, ...ends } = segmentOf(tie, spots)
  if (isHit) return <line {...ends} class="tie-hit" stroke="transparent" stroke-width={14} />
  const { tone, dashes } = LOOKS[tie.kind]
  return <line {...ends} stroke={tone} stroke-width={thickness} stroke-dasharray={dashes} />
}
