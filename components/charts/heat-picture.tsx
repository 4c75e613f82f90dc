import { HeatCells } from './HeatCells.tsx'
import { HeatColumns, HeatRowName } from './HeatNames.tsx'
import { CELL, type HeatShown, headHeight, namesWidth } from './heat-row.ts'
import type { Picture } from './picture-file.tsx'

/** A heat map, all its rows, as a picture of so many pixels that nothing can be done with. */
export function heatPicture({ rows, columns, most }: HeatShown, width: number): Picture {
  const names = namesWidth(width)
  const head = headHeight(columns)
  return {
    height: head + rows.length * CELL,
    content: (
      <>
        <HeatColumns columns={columns} names={names} />
        {rows.map((row, at) => (
          <g key={row.id} transform={`translate(0 ${head + at * CELL})`}>
            <HeatRowName row={row} names={names} width={width} y={0} />
            <HeatCells row={row} names={names} most={most} at={at} />
          </g>
        ))}
      </>
    ),
  }
}
