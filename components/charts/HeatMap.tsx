import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { HeatCells } from './HeatCells.tsx'
import { HeatColumns, HeatRowName } from './HeatNames.tsx'
import { CELL, type HeatShown, headHeight, namesWidth } from './heat-row.ts'
import { FONT, PAPER } from './ink.ts'
import { useCellKeys } from './use-cell-keys.ts'
import { useRowWindow } from './use-row-window.ts'
import { useWidth } from './use-width.ts'
import './charts.css'

type HeatMapProps = HeatShown & { label: string }

/** Rows and columns with a number in each cell, coloured by how much it is. Names stay in sight while it scrolls. */
export function HeatMap(props: HeatMapProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const [left, setLeft] = useState(0)
  return (
    <div ref={box} class="chart-box" onScroll={(event) => setLeft(event.currentTarget.scrollLeft)}>
      {width !== null && <Drawn {...props} box={box} width={width} left={left} />}
    </div>
  )
}

/** `left`: how far it is scrolled to the right, in pixels. */
function Drawn(props: HeatMapProps & { box: RefObject<HTMLElement | null>; width: number; left: number }) {
  const { rows, columns, most, label, box, width, left } = props
  const names = namesWidth(width)
  const { first, end } = useRowWindow(box, { rows: rows.length, height: CELL })
  const keys = useCellKeys(rows, box)
  const head = headHeight(columns)
  const total = names + columns.length * CELL + 84
  return (
    <>
      <svg class="chart-axis" width={total} height={head} font-family={FONT} aria-hidden="true">
        <HeatColumns columns={columns} names={names} />
        <rect x={left} width={names - 4} height={head} fill={PAPER} />
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset; the keys go from cell to cell. */}
      <svg
        width={total}
        height={rows.length * CELL + 1}
        font-family={FONT}
        role="group"
        aria-label={label}
        onKeyDown={keys.onKeyDown}
      >
        {rows.slice(first, end).map((row, index) => (
          <g key={row.id} transform={`translate(0 ${(first + index) * CELL})`}>
            <HeatCells
              row={row}
              names={names}
              most={most}
              at={first + index}
              current={keys.at.row === first + index ? keys.at.column : null}
            />
          </g>
        ))}
        <g transform={`translate(${left} 0)`}>
          <rect width={names - 4} height={rows.length * CELL} fill={PAPER} />
          {rows.slice(first, end).map((row, index) => (
            <HeatRowName key={row.id} row={row} names={names} width={width} y={(first + index) * CELL} />
          ))}
        </g>
      </svg>
    </>
  )
}
