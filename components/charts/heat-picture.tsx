import { HeatCells } from './HeatCells.tsx'
import { HeatColumns, HeatRowName } from './HeatNames.tsx'
import { CELL, HEAD, type HeatShown, namesWidth } from './heat-row.ts'
import type { Picture } from './picture-file.tsx'

/** A heat map, all its rows, as a picture of so many pixels that nothing can be done with. */
export function heatPicture({ rows, columns, most }: HeatShown, width: number): Picture {
  const names = namesWidth(width)
  return {
    height: HEAD + rows.length * CELL,
    content: (
      <>
        <HeatColumns columns={columns} names={names} />
        {rows.map((row, at) => (
          <g key={row.id} transform={`translate(0 ${HEAD + at * CELL})`}>
            <HeatRowName row={row} names={names} width={width} y={0} />
            <HeatCells row={row} names={names} most={most} at={at} />
          </g>
        ))}
      </>
    ),
  }
}
