import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { memo } from '../common/memo.ts'
import { fitted } from './fitted-text.ts'
import { HEAT, heatLevel } from './heat-level.ts'
import { FONT, INK, INK_SOFT, LINE, PAPER, TONES } from './ink.ts'
import { type GridPlace, moveInGrid } from './move-in-grid.ts'
import type { Picture } from './picture-file.tsx'
import { useRowWindow } from './use-row-window.ts'
import { useWidth } from './use-width.ts'
import './charts.css'

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

type Shown = { rows: readonly HeatRow[]; columns: readonly string[]; most: number }

const CELL = 34
const HEAD = 146
const NARROW = 560

/** Rows and columns with a number in each cell, coloured by how much it is. Names stay in sight while it scrolls. */
export function HeatMap({ rows, columns, most, label }: Shown & { label: string }) {
  const [box, width] = useWidth<HTMLDivElement>()
  const names = namesWidth(width)
  const [left, setLeft] = useState(0)
  const { first, end } = useRowWindow(box, { rows: rows.length, height: CELL })
  const keys = useCellKeys(rows, box)
  const total = names + columns.length * CELL + 84
  return (
    <div ref={box} class="chart-box" onScroll={(event) => setLeft(event.currentTarget.scrollLeft)}>
      <svg class="chart-axis" width={total} height={HEAD} font-family={FONT} aria-hidden="true">
        <Columns columns={columns} names={names} />
        <rect x={left} width={names - 4} height={HEAD} fill={PAPER} />
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
            <Cells
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
            <RowName key={row.id} row={row} names={names} width={width} y={(first + index) * CELL} />
          ))}
        </g>
      </svg>
    </div>
  )
}

/** The same as a picture that nothing can be done with. */
export function heatPicture({ rows, columns, most }: Shown, width: number): Picture {
  const names = namesWidth(width)
  return {
    height: HEAD + rows.length * CELL,
    content: (
      <>
        <Columns columns={columns} names={names} />
        {rows.map((row, at) => (
          <g key={row.id} transform={`translate(0 ${HEAD + at * CELL})`}>
            <RowName row={row} names={names} width={width} y={0} />
            <Cells row={row} names={names} most={most} at={at} />
          </g>
        ))}
      </>
    ),
  }
}

function namesWidth(width: number): number {
  return width < NARROW ? 92 : 220
}

function Columns({ columns, names }: { columns: readonly string[]; names: number }) {
  return (
    <g font-size={12} fill={INK_SOFT}>
      {columns.map((name, at) => (
        <text key={name} transform={`translate(${names + (at + 0.62) * CELL} ${HEAD - 8}) rotate(-52)`}>
          {fitted(name, 158, 12)}
        </text>
      ))}
    </g>
  )
}

function RowName({ row, names, width, y }: { row: HeatRow; names: number; width: number; y: number }) {
  return (
    <text x={4} y={y + CELL / 2 + 4} font-size={13} fill={INK}>
      {fitted(width < NARROW ? row.shortName : row.name, names - 12, 13)}
      <title>{row.name}</title>
    </text>
  )
}

/** The cells of a row; drawn again only when something of it changed. */
const Cells = memo<{
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

/** Arrow keys go from filled cell to filled cell; one of them takes the tabulator key. */
function useCellKeys(
  rows: readonly HeatRow[],
  box: { current: HTMLElement | null },
): { at: GridPlace; onKeyDown: (event: KeyboardEvent) => void } {
  const [at, setAt] = useState<GridPlace | null>(null)
  const isMoving = useRef(false)
  const filled = rows.map(({ cells }) => cells.flatMap((cell, column) => (cell ? [column] : [])))
  const isThere = at !== null && (filled[at.row] ?? []).includes(at.column)
  const current = isThere ? at : { row: 0, column: filled[0]?.[0] ?? 0 }
  useLayoutEffect(() => {
    if (!isMoving.current || !box.current) return
    const cell = box.current.querySelector<SVGElement>(`[data-place="${current.row} ${current.column}"]`)
    if (!cell) return
    isMoving.current = false
    cell.focus({ preventScroll: true })
    cell.scrollIntoView?.({ block: 'nearest', inline: 'center' })
  })
  return {
    at: current,
    onKeyDown(event) {
      const next = moveInGrid(filled, current, event.key)
      if (!next) return
      event.preventDefault()
      isMoving.current = true
      if (box.current) box.current.scrollTop = Math.max(0, (next.row - 4) * CELL)
      setAt({ ...next })
    },
  }
}
