import { fitted } from './fitted-text.ts'
import { INK, INK_SOFT, LINE, TONES } from './ink.ts'
import { Mark } from './Mark.tsx'
import { TimeBarShape } from './TimeBarShape.tsx'
import { placesOf, type TimeLayout } from './time-layout.ts'
import type { TimeMark, TimeRow } from './time-row.ts'
import type { TimeScale } from './time-scale.ts'

/** What a press or key on a mark does; a still picture has none. */
export type MarkHandling = {
  /** Whether the keys are at this mark. */
  isCurrent: (row: number, mark: number) => boolean
  isOpen: (row: TimeRow, mark: TimeMark) => boolean
  onPress: (at: { row: number; mark: number }) => void
}

/** One row of a chart along time, its names and its track. */
export function TimeRowShape(props: {
  row: TimeRow
  at: number
  layout: TimeLayout
  scale: TimeScale
  handling: MarkHandling | null
}) {
  const { row, at, layout, scale, handling } = props
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
            isOpen={handling?.isOpen(row, mark) ?? false}
            handling={handling}
          />
        ))}
      </g>
    </g>
  )
}

function RowNames({ row, layout }: { row: TimeRow; layout: TimeLayout }) {
  const { isBeside, names } = layout
  const detail = isBeside ? row.detail : ''
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
  place: { row: number; mark: number }
  isOpen: boolean
  handling: MarkHandling | null
}) {
  const { mark, handling, place } = props
  const shape = <Mark shape={mark.shape} tone={mark.tone} look={mark.look} />
  if (!handling) return <g transform={`translate(${props.x} 0)`}>{shape}</g>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no button elements.
    <g
      transform={`translate(${props.x} 0)`}
      class="chart-mark"
      role="button"
      tabindex={handling.isCurrent(place.row, place.mark) ? 0 : -1}
      data-place={`${place.row} ${place.mark}`}
      aria-label={`${props.title}: ${mark.words}`}
      aria-expanded={props.isOpen}
      onClick={() => handling.onPress(place)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        handling.onPress(place)
      }}
    >
      <title>{mark.words}</title>
      <circle class="chart-reach" r={12} fill="none" />
      {shape}
    </g>
  )
}
