import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { say } from '../../lib/words/say.ts'
import { FONT, LINE, LINE_STRONG } from './ink.ts'
import { firstPlace, type MarkPlace, moveAmongMarks } from './move-among-marks.ts'
import { AXIS_HEIGHT, TimeAxis } from './TimeAxis.tsx'
import { TimeRowShape } from './TimeRowShape.tsx'
import { type TimeLayout, timeLayout } from './time-layout.ts'
import { extentOfRows, type TimeMark, type TimeRow } from './time-row.ts'
import { type TimeScale, timeScale } from './time-scale.ts'
import { useRowWindow } from './use-row-window.ts'
import { useWidth } from './use-width.ts'
import './charts.css'

type Shown = { rows: readonly TimeRow[]; today: string; label: string }

/** Rows on a common time axis. A long chart scrolls in its own box, its axis staying in sight. */
export function TimeChart(
  props: Shown & {
    /** The mark whose sources are shown; null while none is. */
    open: { row: string; mark: string } | null
    onOpen: (row: TimeRow, mark: TimeMark) => void
  },
) {
  const { rows, today, label, open } = props
  const [box, width] = useWidth<HTMLDivElement>()
  const { layout, scale } = useMemo(() => measured(rows, today, width), [rows, today, width])
  const { first, end } = useRowWindow(box, { rows: rows.length, height: layout.row })
  const keys = useMarkKeys(rows, box, layout)
  const press = useSteady((at: MarkPlace) => {
    keys.goTo(at)
    const row = rows[at.row]
    const mark = row?.marks[at.mark]
    if (row && mark) props.onOpen(row, mark)
  })
  return (
    <div ref={box} class="chart-box">
      <svg class="chart-axis" width={width} height={AXIS_HEIGHT} font-family={FONT} aria-hidden="true">
        <TimeAxis scale={scale} today={{ day: today, words: say('charts:today') }} />
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset; the keys go from mark to mark. */}
      <svg
        width={width}
        height={rows.length * layout.row}
        font-family={FONT}
        role="group"
        aria-label={label}
        onKeyDown={keys.onKeyDown}
      >
        <Grid scale={scale} today={today} height={rows.length * layout.row} />
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
    </div>
  )
}

/** The same as a picture of so many pixels that nothing can be done with. */
export function timePicture(
  { rows, today }: Shown,
  width: number,
): { height: number; content: ComponentChildren } {
  const { layout, scale } = measured(rows, today, width)
  const height = rows.length * layout.row
  return {
    height: AXIS_HEIGHT + height,
    content: (
      <>
        <TimeAxis scale={scale} today={{ day: today, words: say('charts:today') }} />
        <g transform={`translate(0 ${AXIS_HEIGHT})`}>
          <Grid scale={scale} today={today} height={height} />
          {rows.map((row, at) => (
            <TimeRowShape key={row.id} row={row} at={at} layout={layout} scale={scale} />
          ))}
        </g>
      </>
    ),
  }
}

function measured(
  rows: readonly TimeRow[],
  today: string,
  width: number,
): { layout: TimeLayout; scale: TimeScale } {
  const layout = timeLayout(width)
  const extent = extentOfRows(rows, today) ?? { first: today, last: today }
  return { layout, scale: timeScale(extent, layout.track) }
}

function Grid({ scale, today, height }: { scale: TimeScale; today: string; height: number }) {
  const now = scale.at(today)
  return (
    <g>
      {scale.ticks.map(({ x }) => (
        <line key={x} x1={x} x2={x} y1={0} y2={height} stroke={LINE} />
      ))}
      <line x1={now} x2={now} y1={0} y2={height} stroke={LINE_STRONG} stroke-dasharray="4 3" />
    </g>
  )
}

/** The same function at every drawing, that does what the latest one does: rows need not be drawn again for it. */
function useSteady<Args extends unknown[]>(latest: (...args: Args) => void): (...args: Args) => void {
  const held = useRef(latest)
  held.current = latest
  return useMemo(
    () =>
      (...args: Args) =>
        held.current(...args),
    [],
  )
}

/** Arrow keys go from mark to mark; one of them takes the tabulator key. */
function useMarkKeys(
  rows: readonly TimeRow[],
  box: { current: HTMLElement | null },
  layout: TimeLayout,
): { at: MarkPlace | null; goTo: (at: MarkPlace) => void; onKeyDown: (event: KeyboardEvent) => void } {
  const [at, setAt] = useState<MarkPlace | null>(null)
  const isMoving = useRef(false)
  const counts = rows.map(({ marks }) => marks.length)
  const isThere = at !== null && at.mark < (counts[at.row] ?? 0)
  const current = isThere ? at : firstPlace(counts)
  useLayoutEffect(() => {
    if (!isMoving.current || !current || !box.current) return
    const mark = box.current.querySelector<SVGElement>(`[data-place="${current.row} ${current.mark}"]`)
    // Not drawn yet: scrolling draws it, and brings us here again.
    if (!mark) return
    isMoving.current = false
    mark.focus({ preventScroll: true })
  })
  return {
    at: current,
    goTo: setAt,
    onKeyDown(event) {
      const next = current && moveAmongMarks(counts, current, event.key)
      if (!next) return
      event.preventDefault()
      isMoving.current = true
      scrollToRow(box.current, next.row, layout.row)
      setAt({ ...next })
    },
  }
}

function scrollToRow(box: HTMLElement | null, row: number, height: number): void {
  if (!box) return
  const top = row * height
  const room = box.clientHeight - AXIS_HEIGHT - height
  if (top < box.scrollTop) box.scrollTop = top
  else if (top > box.scrollTop + room) box.scrollTop = top - room
}
