import { LINE, LINE_STRONG } from './ink.ts'
import type { TimeScale } from './time-scale.ts'

/** The lines of an axis behind so many pixels of rows, and today's. `today` is an ISO 8601 day. */
export function TimeGrid({ scale, today, height }: { scale: TimeScale; today: string; height: number }) {
  const now = scale.at(today)
  return (
    <g>
      {scale.ticks.map(({ x }) => (
        <line key={x} x1={x} x2={x} y1={0} y2={height} stroke={LINE} />
      ))}
      <line x1={now} x2={now} y1={0} y2={height} stroke={LINE_STRONG} stroke-dasharray="4 3" />
    </g>
  )
}
