import { textWidth } from './fitted-text.ts'

/** What a heat map is made of, and how much room its parts have, in pixels. */
export type HeatRow = {
  id: string
  name: string
  /** Where there is no room for the name. */
  shortName: string
  /** By column, from 0; null where there is nothing. */
  cells: readonly (HeatCell | null)[]
}

export type HeatCell = {
  count: number
  /** All that it says, for those who hear it and for the pointer; asked for once the cell is drawn. */
  words: () => string
  /** Where its quotes are listed. */
  address: string
}

/** All that is drawn. `most` is the highest count. */
export type HeatShown = { rows: readonly HeatRow[]; columns: readonly string[]; most: number }

export const CELL = 34
/** Of the names of columns, in pixels; longer ones are cut. */
export const COLUMN_NAME = { size: 12, longest: 158, slant: 52 } as const

/** How high the slanting names of these columns are. */
export function headHeight(columns: readonly string[]): number {
  const longest = Math.max(0, ...columns.map((name) => textWidth(name, COLUMN_NAME.size)))
  const rise = Math.sin((COLUMN_NAME.slant * Math.PI) / 180)
  return Math.round(Math.min(longest, COLUMN_NAME.longest) * rise) + 22
}

/** Whether names of rows are cut short in a map of so many pixels. */
export function isNarrow(width: number): boolean {
  return width < 560
}

/** The width of the column of names. */
export function namesWidth(width: number): number {
  return isNarrow(width) ? 92 : 220
}
