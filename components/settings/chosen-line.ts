import { KINDS, type Kind } from '../../lib/domain/entity.ts'
import type { Line, Settings } from '../../lib/domain/settings.ts'

/** The lines after one kind got another: a kind that had its colour or its style gets what this one had before. */
export function chosenLine(lines: Settings['lines'], kind: Kind, line: Line): Settings['lines'] {
  const before = lines[kind]
  const entries = KINDS.map((one) => {
    if (one === kind) return [one, line]
    const { colour, style } = lines[one]
    return [
      one,
      {
        colour: colour === line.colour ? before.colour : colour,
        style: style === line.style ? before.style : style,
      },
    ]
  })
  return Object.fromEntries(entries) as Settings['lines']
}
