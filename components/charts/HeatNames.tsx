import { fitted } from './fitted-text.ts'
import { CELL, COLUMN_NAME, type HeatRow, headHeight, isNarrow } from './heat-row.ts'
import { INK, INK_SOFT } from './ink.ts'

/** The names of columns, slanting. */
export function HeatColumns({ columns, names }: { columns: readonly string[]; names: number }) {
  const { size, longest, slant } = COLUMN_NAME
  const foot = headHeight(columns) - 8
  return (
    <g font-size={size} fill={INK_SOFT}>
      {columns.map((name, at) => (
        <text key={name} transform={`translate(${names + (at + 0.62) * CELL} ${foot}) rotate(${-slant})`}>
          {fitted(name, longest, size)}
        </text>
      ))}
    </g>
  )
}

/** The name of a row, with its whole length for the pointer. */
export function HeatRowName({
  row,
  names,
  width,
  y,
}: {
  row: HeatRow
  names: number
  width: number
  y: number
}) {
  return (
    <text x={4} y={y + CELL / 2 + 4} font-size={13} fill={INK}>
      {fitted(isNarrow(width) ? row.shortName : row.name, names - 12, 13)}
      <title>{row.name}</title>
    </text>
  )
}
