import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import { say } from '../../lib/words/say.ts'
import { FONT } from './ink.ts'
import type { MarkPlace } from './move-among-marks.ts'
import { AXIS_HEIGHT, TimeAxis } from './TimeAxis.tsx'
import { TimeGrid } from './TimeGrid.tsx'
import { TimeRowShape } from './TimeRowShape.tsx'
import { measuredRows } from './time-layout.ts'
import type { TimeMark, TimeRow } from './time-row.ts'
import { useMarkKeys } from './use-mark-keys.ts'
import { useRowWindow } from './use-row-window.ts'
import { useSteady } from './use-steady.ts'
import { useWidth } from './use-width.ts'
import './charts.css'

export type TimeChartProps = {
  rows: readonly TimeRow[]
  /** ISO 8601 day. */
  today: string
  label: string
  /** The mark whose sources are shown; null while none is. */
  open: { row: string; mark: string } | null
  onOpen: (row: TimeRow, mark: TimeMark) => void
}

/** Rows on a common time axis. A long chart scrolls in its own box, its axis staying in sight. */
export function TimeChart(props: TimeChartProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  return (
    <div ref={box} class="chart-box">
      {width !== null && <Drawn {...props} box={box} width={width} />}
    </div>
  )
}

function Drawn(props: TimeChartProps & { box: RefObject<HTMLElement | null>; width: number }) {
  const { rows, today, label, open, box, width } = props
  const { layout, scale } = useMemo(() => measuredRows(rows, today, width), [rows, today, width])
  const { first, end } = useRowWindow(box, { rows: rows.length, height: layout.row })
  const keys = useMarkKeys(rows, box, layout.row)
  const press = useSteady((at: MarkPlace) => {
    keys.goTo(at)
    const row = rows[at.row]
    const mark = row?.marks[at.mark]
    if (row && mark) props.onOpen(row, mark)
  })
  const height = rows.length * layout.row
  return (
    <>
      <svg class="chart-axis" width={width} height={AXIS_HEIGHT} font-family={FONT} aria-hidden="true">
        <TimeAxis scale={scale} today={{ day: today, words: say('charts:today') }} />
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset; the keys go from mark to mark. */}
      <svg
        width={width}
        height={height}
        font-family={FONT}
        role="group"
        aria-label={label}
        onKeyDown={keys.onKeyDown}
      >
        <TimeGrid scale={scale} today={today} height={height} />
        {rows.slice(first, end).map((row, index) => (
          <TimeRowShape
            key={row.id}
            row={row}
            at={first + index}
            layout={layout}
            scale={scale}
            current={keys.at?.row === first + index ? keys.at.mark : null}
            open={open?.row === row.id ? open.mark : null}
            onPress={press}
          />
        ))}
      </svg>
    </>
  )
}
