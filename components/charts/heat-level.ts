/** How strongly a cell of a heat map is coloured: four steps, by their share of the fullest cell. */

/** Opacities over the paper; the number in the cell stays readable on each. */
export const HEAT = [0.12, 0.26, 0.42, 1] as const

/** Step of a count, from 0. The fullest cell has the last one; where counts are few, each has its own. */
export function heatLevel(count: number, most: number): number {
  const last = HEAT.length - 1
  if (most <= HEAT.length) return Math.max(0, last - (most - count))
  return Math.min(Math.max(Math.ceil((HEAT.length * count) / most), 1), HEAT.length) - 1
}

/** The counts that each step stands for, where any does. */
export function heatRanges(most: number): { level: number; from: number; to: number }[] {
  const ranges: { level: number; from: number; to: number }[] = []
  for (let count = 1; count <= most; count++) {
    const level = heatLevel(count, most)
    const last = ranges.at(-1)
    if (last?.level === level) last.to = count
    else ranges.push({ level, from: count, to: count })
  }
  return ranges
}
