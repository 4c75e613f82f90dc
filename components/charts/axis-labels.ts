import { textWidth } from './fitted-text.ts'
import type { TimeScale } from './time-scale.ts'

/** Of labels, in pixels. */
export const LABEL_SIZE = 12
/** Room between two labels, in pixels. */
const BETWEEN = 10

export type AxisLabel = { x: number; words: string }

/** The ticks that are named: none of their names touches the one before, or today's. `x` is the middle of a name, in pixels. */
export function axisLabels({ ticks }: Pick<TimeScale, 'ticks'>, today: AxisLabel | null): AxisLabel[] {
  const labels: AxisLabel[] = []
  for (const tick of ticks) {
    const before = labels.at(-1)
    if (before && areNear(before, tick)) continue
    if (today && areNear(today, tick)) continue
    labels.push(tick)
  }
  return labels
}

function areNear(one: AxisLabel, other: AxisLabel): boolean {
  const halves = (textWidth(one.words, LABEL_SIZE) + textWidth(other.words, LABEL_SIZE)) / 2
  return Math.abs(one.x - other.x) < halves + BETWEEN
}
