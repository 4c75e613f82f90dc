/** The ratios as one drawing: for each thing measured how many times the limit it takes, by us and by others. */
import { scaleLog } from 'd3-scale'
import {
  type SymbolType,
  symbol,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape'
import type { Row } from './measure.ts'

type Theme = 'light' | 'dark'

const INKS = {
  light: { paper: '#ffffff', ink: '#1c1d21', soft: '#5a5d65', line: '#e3e1db', ours: '#2b4aa8' },
  dark: { paper: '#1a1c20', ink: '#e9e9ea', soft: '#a9adb5', line: '#32353b', ours: '#a9bcff' },
}
const WIDTH = 900
const LABELS = 330
const RIGHT = 24
const LINE = 22
const FONT = 'font-family="system-ui, sans-serif" font-size="12"'
const SHAPES: readonly SymbolType[] = [
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolWye,
  symbolStar,
]
const AREA = 56

/** One thing measured: what it takes, each as a ratio to the limit. */
type Line = { what: string; ours: number; goal: number | null; others: { name: string; ratio: number }[] }

/** A whole SVG file. Only what has a goal or others beside it is drawn. */
export function chartOf(rows: readonly Row[], theme: Theme): string {
  const lines = linesOf(rows)
  const ink = INKS[theme]
  const names = [...new Set(lines.flatMap(({ others }) => others.map(({ name }) => name)))]
  const legendLines = Math.ceil(names.length / 4) + 1
  const top = legendLines * LINE + 34
  const height = top + lines.length * LINE + 34
  const ratios = lines.flatMap(({ ours, others }) => [1, ours, ...others.map(({ ratio }) => ratio)])
  const x = scaleLog()
    .domain([Math.min(...ratios) / 1.3, Math.max(...ratios) * 1.3])
    .range([LABELS, WIDTH - RIGHT])
  const shapeOf = (name: string) => SHAPES[names.indexOf(name) % SHAPES.length] ?? symbolSquare
  const ticks = x.ticks().filter(isPowerOfTen)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="How many times the limit Entente and others take" ${FONT}>`,
    `<rect width="${WIDTH}" height="${height}" fill="${ink.paper}"/>`,
    ...legend(),
    ...ticks.flatMap((tick) => [
      `<path d="M${x(tick)},${top - 8}V${height - 26}" stroke="${tick === 1 ? ink.soft : ink.line}"/>`,
      text(x(tick), height - 10, tick === 1 ? 'limit' : `${tick}×`, ink.soft, 'middle'),
    ]),
    ...lines.flatMap((line, at) => drawn(line, top + at * LINE + LINE / 2)),
    '</svg>',
    '',
  ].join('\n')

  function legend(): string[] {
    return [
      mark(16, LINE, null, true),
      text(28, LINE + 4, 'Entente', ink.ink),
      `<path d="M120,${LINE - 7}v14" stroke="${ink.ours}" stroke-width="2"/>`,
      text(128, LINE + 4, 'its goal', ink.ink),
      ...names.flatMap((name, at) => {
        const left = 16 + (at % 4) * 215
        const middle = (Math.floor(at / 4) + 2) * LINE
        return [mark(left, middle, name, false), text(left + 12, middle + 4, name, ink.ink)]
      }),
    ]
  }
  function drawn({ what, ours, goal, others }: Line, y: number): string[] {
    return [
      text(LABELS - 14, y + 4, what, ink.ink, 'end'),
      `<path d="M${LABELS},${y}H${WIDTH - RIGHT}" stroke="${ink.line}"/>`,
      ...(goal === null ? [] : [`<path d="M${x(goal)},${y - 7}v14" stroke="${ink.ours}" stroke-width="2"/>`]),
      ...others.map(({ name, ratio }) => mark(x(ratio), y, name, false)),
      mark(x(ours), y, null, true),
    ]
  }
  function mark(left: number, y: number, name: string | null, isOurs: boolean): string {
    if (isOurs) return `<circle cx="${left}" cy="${y}" r="5" fill="${ink.ours}"/>`
    const path = symbol(shapeOf(name ?? ''), AREA)()
    return `<path transform="translate(${left},${y})" d="${path}" fill="${ink.paper}" stroke="${ink.soft}" stroke-width="1.5"/>`
  }
}

function isPowerOfTen(value: number): boolean {
  const power = Math.log10(value)
  return Math.abs(power - Math.round(power)) < 1e-9
}

function text(x: number, y: number, words: string, fill: string, anchor = 'start'): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${x}" y="${y}" fill="${fill}" text-anchor="${anchor}">${safe}</text>`
}

/** The first row of a thing is that against its limit. */
function linesOf(rows: readonly Row[]): Line[] {
  const lines: Line[] = []
  for (const what of new Set(rows.map((row) => row.what))) {
    const [limit, ...rest] = rows.filter((row) => row.what === what)
    if (!limit || (limit.goal === null && rest.length === 0)) continue
    const others = rest.map(({ limit: name, ratio }) => ({ name, ratio: limit.ratio / ratio }))
    lines.push({ what, ours: limit.ratio, goal: limit.goal, others })
  }
  return lines
}
