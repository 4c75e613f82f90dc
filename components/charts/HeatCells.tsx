import type { ComponentChildren } from 'preact'
import { memo } from '../common/memo.ts'
import { HEAT, heatLevel } from './heat-level.ts'
import { CELL, type HeatCell, type HeatRow } from './heat-row.ts'
import { INK, LINE, PAPER, TONES } from './ink.ts'

/** The cells of a row; drawn again only when something of it changed. */
export const HeatCells = memo<{
  row: HeatRow
  names: number
  most: number
  at: number
  /** Column that the keys are at, null where they are in another row; absent where nothing can be done. */
  current?: number | null
}>(({ row, names, most, at, current }) => (
  <>
    {row.cells.map((cell, column) => {
      const x = names + column * CELL
      if (!cell) return <rect key={column} x={x} width={CELL} height={CELL} fill="none" stroke={LINE} />
      const drawn = <Cell cell={cell} level={heatLevel(cell.count, most)} />
      return (
        <g key={column} transform={`translate(${x} 0)`}>
          {current === undefined ? (
            drawn
          ) : (
            <CellLink cell={cell} place={`${at} ${column}`} isCurrent={current === column}>
              {drawn}
            </CellLink>
          )}
        </g>
      )
    })}
  </>
))

function CellLink(props: { cell: HeatCell; place: string; isCurrent: boolean; children: ComponentChildren }) {
  const words = props.cell.words()
  return (
    <a
      class="chart-mark chart-cell"
      href={props.cell.address}
      aria-label={words}
      tabindex={props.isCurrent ? 0 : -1}
      data-place={props.place}
    >
      <title>{words}</title>
      {props.children}
    </a>
  )
}

function Cell({ cell: { count }, level }: { cell: HeatCell; level: number }) {
  const isFull = level === HEAT.length - 1
  return (
    <>
      <rect
        class="chart-heat"
        width={CELL}
        height={CELL}
        fill={TONES.area}
        fill-opacity={HEAT[level]}
        stroke={LINE}
      />
      <text
        x={CELL / 2}
        y={CELL / 2 + 4}
        text-anchor="middle"
        font-size={count > 999 ? 10 : 12}
        font-weight={600}
        fill={isFull ? PAPER : INK}
      >
        {count > 99_999 ? '99k+' : count}
      </text>
    </>
  )
}
