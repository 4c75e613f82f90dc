/** All that a run of the bench measures, and whether it is within its goals. */
import type { HostileRow } from './hostile.ts'
import type { TimedRow } from './library-in-chromium.ts'
import type { Row } from './measure.ts'
import type { Figure } from './pages/figure.ts'

export type Results = {
  rows: readonly Row[]
  figures: readonly Figure[]
  hostile: readonly HostileRow[]
  waits: readonly TimedRow[]
}

/** A part of the bench, chosen by its name. */
export type Section = { name: string; measure(): Promise<Partial<Results>> }

/** Measures one part after the other; `tell` hears what comes. */
export async function measureAll(
  sections: readonly Section[],
  tell: (name: string) => void,
): Promise<Results> {
  const parts: Partial<Results>[] = []
  for (const { name, measure } of sections) {
    tell(name)
    parts.push(await measure())
  }
  return {
    rows: parts.flatMap(({ rows = [] }) => rows),
    figures: parts.flatMap(({ figures = [] }) => figures),
    hostile: parts.flatMap(({ hostile = [] }) => hostile),
    waits: parts.flatMap(({ waits = [] }) => waits),
  }
}

export function isWithinGoals({ rows, figures, hostile, waits }: Results): boolean {
  return (
    rows.every(({ ratio, goal }) => goal === null || ratio <= goal) &&
    figures.every(({ value, goal }) => goal === null || value <= goal) &&
    hostile.every(({ within }) => within) &&
    waits.every(({ p95, goal }) => goal === null || p95 <= goal)
  )
}
