import { textWidth } from './fitted-text.ts'
import { FONT, INK_SOFT, LINE_STRONG, TONES, type Tone } from './ink.ts'
import { type Look, Mark } from './Mark.tsx'
import type { MarkShape } from './mark-shape.ts'
import { useWidth } from './use-width.ts'

/** What a shape or a line means. */
export type LegendItem =
  | { id: string; words: string; shape: MarkShape; tone: Tone; look: Look }
  | { id: string; words: string; line: 'solid' | 'dashed'; tone: Tone }
  /** A step of a heat map, by its opacity. */
  | { id: string; words: string; heat: number }

const ROW = 22
const SIZE = 12

/** The meanings of shapes, in rows of so many pixels. */
export function legendPicture(items: readonly LegendItem[], width: number) {
  let [x, y] = [0, 0]
  const placed = items.map((item) => {
    const needed = 26 + textWidth(item.words, SIZE) + 18
    if (x > 0 && x + needed > width) [x, y] = [0, y + ROW]
    const place = { item, x, y }
    x += needed
    return place
  })
  return {
    height: items.length > 0 ? y + ROW : 0,
    content: placed.map(({ item, x: left, y: top }) => (
      <g key={item.id} transform={`translate(${left} ${top + ROW / 2})`}>
        <g transform="translate(10 0)">
          <Sample item={item} />
        </g>
        <text x={24} y={4} font-size={SIZE} fill={INK_SOFT}>
          {item.words}
        </text>
      </g>
    )),
  }
}

/** The same on the screen. What it says is said by every mark too. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  const [box, width] = useWidth<HTMLDivElement>()
  return (
    <div ref={box} class="chart-legend" aria-hidden="true">
      {width !== null && <Drawn items={items} width={width} />}
    </div>
  )
}

function Drawn({ items, width }: { items: readonly LegendItem[]; width: number }) {
  const { height, content } = legendPicture(items, width)
  return (
    <svg width={width} height={height} font-family={FONT} aria-hidden="true">
      {content}
    </svg>
  )
}

function Sample({ item }: { item: LegendItem }) {
  if ('shape' in item) return <Mark shape={item.shape} tone={item.tone} look={item.look} />
  if ('heat' in item) {
    return (
      <rect
        x={-8}
        y={-7}
        width={14}
        height={14}
        fill={TONES.area}
        fill-opacity={item.heat}
        stroke={LINE_STRONG}
      />
    )
  }
  const dashes = item.line === 'dashed' ? '5 4' : undefined
  return <line x1={-10} x2={8} stroke={TONES[item.tone]} stroke-width={3} stroke-dasharray={dashes} />
}
