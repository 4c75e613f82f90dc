/** A chart as a picture that needs nothing beside it: title, caption, legend, and every colour spelt out. */
import { type ComponentChildren, render } from 'preact'
import { fitted, textWidth } from './fitted-text.ts'
import { FONT, INK, INK_SOFT, PAPER } from './ink.ts'
import { type LegendItem, legendPicture } from './Legend.tsx'

/** A part of a picture, as high as its content. */
export type Picture = { height: number; content: ComponentChildren }

export type PictureParts = {
  title: string
  caption: string
  legend: readonly LegendItem[]
  /** Draws the chart itself for so many pixels. */
  draw: (width: number) => Picture
}

const MARGIN = 24

/** The picture as an SVG document. `width` is of the whole, in pixels. */
export function pictureFile(
  parts: PictureParts,
  width: number,
): { svg: string; width: number; height: number } {
  const inner = width - 2 * MARGIN
  const lines = wrapped(parts.caption, inner, 13)
  const legend = legendPicture(parts.legend, inner)
  const chart = parts.draw(inner)
  const top = MARGIN + 24 + lines.length * 18 + 10
  const height = Math.ceil(top + chart.height + 14 + legend.height + MARGIN)
  const stage = document.createElement('div')
  render(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={FONT}
    >
      <title>{parts.title}</title>
      <rect width={width} height={height} fill={PAPER} />
      <g transform={`translate(${MARGIN} 0)`}>
        <text y={MARGIN + 14} font-size={18} font-weight={600} fill={INK}>
          {fitted(parts.title, inner, 18)}
        </text>
        {lines.map((line, at) => (
          <text key={line} y={MARGIN + 38 + at * 18} font-size={13} fill={INK_SOFT}>
            {line}
          </text>
        ))}
        <g transform={`translate(0 ${top})`}>{chart.content}</g>
        <g transform={`translate(0 ${top + chart.height + 14})`}>{legend.content}</g>
      </g>
    </svg>,
    stage,
  )
  const drawn = stage.querySelector('svg')
  const svg = drawn ? withColours(new XMLSerializer().serializeToString(drawn)) : ''
  render(null, stage)
  return { svg, width, height }
}

/** Words in lines of so many pixels. */
function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(fitted(word, width, size))
  }
  return lines
}

/** Tokens are replaced by the colours that they are now, in the theme that is seen. */
function withColours(svg: string): string {
  const probe = document.body.appendChild(document.createElement('span'))
  const colours = new Map<string, string>()
  const resolved = svg.replaceAll(/var\(--[a-z-]+\)/g, (token) => {
    let colour = colours.get(token)
    if (colour === undefined) {
      probe.style.color = token
      colour = getComputedStyle(probe).color
      colours.set(token, colour)
    }
    return colour
  })
  probe.remove()
  return resolved
}
