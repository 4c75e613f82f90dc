import { axisLabels, LABEL_SIZE } from './axis-labels.ts'
import { INK_SOFT, LINE_STRONG } from './ink.ts'
import type { TimeScale } from './time-scale.ts'

export const AXIS_HEIGHT = 28

/** The labels of an axis along time, above its rows. */
export function TimeAxis({ scale, today }: { scale: TimeScale; today: { day: string; words: string } }) {
  const { from, to } = scale
  const now = scale.at(today.day)
  const isShown = now >= from && now <= to
  const labels = axisLabels(scale, isShown ? { x: Math.min(now, to - 12), words: today.words } : null)
  return (
    <g font-size={LABEL_SIZE} text-anchor="middle" fill={INK_SOFT}>
      {labels.map(({ x, words }) => (
        <text key={x} x={Math.min(Math.max(x, from + 12), to - 12)} y={17}>
          {words}
        </text>
      ))}
      {isShown && (
        <text x={Math.min(now, to - 12)} y={17} font-weight={600}>
          {today.words}
        </text>
      )}
      <line x1={from} x2={to} y1={AXIS_HEIGHT - 1} y2={AXIS_HEIGHT - 1} stroke={LINE_STRONG} />
    </g>
  )
}
