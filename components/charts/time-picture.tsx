import { say } from '../../lib/words/say.ts'
import type { Picture } from './picture-file.tsx'
import { AXIS_HEIGHT, TimeAxis } from './TimeAxis.tsx'
import { TimeGrid } from './TimeGrid.tsx'
import { TimeRowShape } from './TimeRowShape.tsx'
import { measuredRows } from './time-layout.ts'
import type { TimeRow } from './time-row.ts'

/** A time chart, all its rows, as a picture of so many pixels that nothing can be done with. */
export function timePicture(
  { rows, today }: { rows: readonly TimeRow[]; today: string },
  width: number,
): Picture {
  const { layout, scale } = measuredRows(rows, today, width)
  const height = rows.length * layout.row
  return {
    height: AXIS_HEIGHT + height,
    content: (
      <>
        <TimeAxis scale={scale} today={{ day: today, words: say('charts:today') }} />
        <g transform={`translate(0 ${AXIS_HEIGHT})`}>
          <TimeGrid scale={scale} today={today} height={height} />
          {rows.map((row, at) => (
            <TimeRowShape key={row.id} row={row} at={at} layout={layout} scale={scale} />
          ))}
        </g>
      </>
    ),
  }
}
