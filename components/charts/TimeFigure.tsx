import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { ChartFile, ChartTable } from '../../lib/domain/chart-file.ts'
import { ChartDetails } from './ChartDetails.tsx'
import { ChartFigure } from './ChartFigure.tsx'
import type { LegendItem } from './Legend.tsx'
import { TimeChart } from './TimeChart.tsx'
import { timePicture } from './time-picture.tsx'
import type { TimeRow } from './time-row.ts'

/** A mark of a time chart by the ids of its row and of itself. */
export type OpenMark = { row: string; mark: string }

/** A chart on a time axis, and below it what stands behind the mark that was pressed. */
export function TimeFigure(props: {
  /** Name of saved files, without ending. */
  name: string
  title: string
  caption: string
  legend: readonly LegendItem[]
  rows: readonly TimeRow[]
  /** ISO 8601 day. */
  today: string
  table: () => ChartTable
  choices?: ComponentChildren
  onSave: (file: ChartFile) => void
  /** What stands behind a mark; null where there is nothing to tell. */
  details: (open: OpenMark) => { title: ComponentChildren; body: ComponentChildren } | null
}) {
  const { name, title, caption, legend, rows, today } = props
  const [open, setOpen] = useState<OpenMark | null>(null)
  const details = open && props.details(open)
  return (
    <>
      <ChartFigure
        name={name}
        title={title}
        caption={caption}
        legend={legend}
        table={props.table}
        draw={(width) => timePicture({ rows, today }, width)}
        choices={props.choices}
        onSave={props.onSave}
      >
        <TimeChart
          rows={rows}
          today={today}
          label={title}
          open={open}
          onOpen={(row, mark) => setOpen({ row: row.id, mark: mark.id })}
        />
      </ChartFigure>
      {open && details && (
        <ChartDetails about={`${open.row} ${open.mark}`} title={details.title} onClose={() => setOpen(null)}>
          {details.body}
        </ChartDetails>
      )}
    </>
  )
}
