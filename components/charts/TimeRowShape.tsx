import { memo } from '../common/memo.ts'
import { fitted } from './fitted-text.ts'
import { INK, INK_SOFT, LINE, TONES } from './ink.ts'
import { Mark } from './Mark.tsx'
import type { MarkPlace } from './move-among-marks.ts'
import { TimeBarShape } from './TimeBarShape.tsx'
import { placesOf, type TimeLayout } from './time-layout.ts'
import type { TimeMark, TimeRow } from './time-row.ts'
import type { TimeScale } from './time-scale.ts'

/** What can be done with the marks of a row; a still picture has none. */
export type RowHandling = {
  /** The mark that the keys are at; null where they are in another row. */
  current: number | null
  /** Id of the mark whose sources are shown; null likewise. */
  open: string | null
  onPress: (at: MarkPlace) => void
}

type RowProps = {
  row: TimeRow
  at: number
  layout: TimeLayout
  scale: TimeScale
} & (RowHandling | { current?: undefined; open?: undefined; onPress?: undefined })

/** One row of a chart along time, its names and its track; drawn again only when something of it changed. */
export const TimeRowShape = memo<RowProps>(({ row, at, layout, scale, ...handling }) => {
  const places = placesOf(row.marks, scale)
  return (
    <g transform={`translate(0 ${at * layout.row})`}>
      <line x1={0} x2={layout.width} y1={layout.row - 0.5} y2={layout.row - 0.5} stroke={LINE} />
      <RowNames row={row} layout={layout} />
      <g transform={`translate(0 ${layout.middle})`}>
        {row.bars.map((bar) => (
          <TimeBarShape key={bar.id} bar={bar} scale={scale} />
        ))}
        {row.marks.map((mark) => (
          <Doubt key={mark.id} mark={mark} scale={scale} />
        ))}
        {row.marks.map((mark, index) => (
          <PlacedMark
            key={mark.id}
            mark={mark}
            x={places[index] ?? 0}
            title={row.title}
            place={{ row: at, mark: index }}
            handling={handling.onPress ? handling : null}
          />
        ))}
      </g>
    </g>
  )
})

function RowNames({ row, layout }: { row: TimeRow; layout: TimeLayout }) {
  const { isBeside, names } = layout
  const detail = isBeside ? row.detail() : ''
  return (
    <>
      <text
        x={4}
        y={isBeside ? (detail ? 18 : 25) : 19}
        font-size={13}
        fill={INK}
        lang={row.language || undefined}
        class="chart-name"
      >
        {fitted(row.title, names, 13)}
        <title>{row.title}</title>
      </text>
      {detail && (
        <text x={4} y={34} font-size={11.5} fill={INK_SOFT}>
          {fitted(detail, names, 11.5)}
        </text>
      )}
    </>
  )
}

/** The days that an inexact date may mean. */
function Doubt({ mark: { span, tone }, scale }: { mark: TimeMark; scale: TimeScale }) {
  if (span.first === span.last) return null
  const { x, width } = scale.over(span)
  return (
    <line
      x1={x + 1}
      x2={x + Math.max(width, 3) - 1}
      stroke={TONES[tone]}
      stroke-width={4}
      stroke-linecap="round"
    />
  )
}

function PlacedMark(props: {
  mark: TimeMark
  x: number
  title: string
  place: MarkPlace
  handling: RowHandling | null
}) {
  const { mark, handling, place } = props
  const shape = <Mark shape={mark.shape} tone={mark.tone} look={mark.look} />
  if (!handling) return <g transform={`translate(${props.x} 0)`}>{shape}</g>
  const words = mark.words()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no button elements.
    <g
      transform={`translate(${props.x} 0)`}
      class="chart-mark"
      role="button"
      tabindex={handling.current === place.mark ? 0 : -1}
      data-place={`${place.row} ${place.mark}`}
      aria-label={`${props.title}: ${words}`}
      aria-expanded={handling.open === mark.id}
      onClick={() => handling.onPress(place)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        handling.onPress(place)
      }}
    >
      <title>{words}</title>
      <circle class="chart-reach" r={12} fill="none" />
      {shape}
    </g>
  )
}
