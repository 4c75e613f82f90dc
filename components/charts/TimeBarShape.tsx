import { PAPER, TONES } from './ink.ts'
import type { TimeBar } from './time-row.ts'
import type { TimeScale } from './time-scale.ts'

const SLIMMEST = 3

/** A bar around the height 0. */
export function TimeBarShape({ bar, scale }: { bar: TimeBar; scale: TimeScale }) {
  const { x, width } = scale.over(bar.span)
  const tone = TONES[bar.tone]
  if (bar.look === 'thread') return <line x1={x} x2={x + width} stroke={tone} stroke-width={2} />
  const isUnknown = bar.look === 'unknown'
  return (
    <rect
      x={x}
      y={isUnknown ? -4 : -6}
      width={Math.max(width, SLIMMEST)}
      height={isUnknown ? 8 : 12}
      rx={3}
      fill={bar.look === 'solid' ? tone : PAPER}
      stroke={tone}
      stroke-width={1.5}
      stroke-dasharray={bar.look === 'solid' ? undefined : isUnknown ? '2 3' : '5 3'}
    >
      <title>{bar.words()}</title>
    </rect>
  )
}
