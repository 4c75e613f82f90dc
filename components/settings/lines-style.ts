import { KINDS } from '../../lib/domain/entity.ts'
import { LINE_COLOURS, type Settings } from '../../lib/domain/settings.ts'

/** The style of mentions as the reader chose it: on pages, and on elements that show how they look. */
export function linesStyle(lines: Settings['lines']): string {
  return KINDS.map((kind) => {
    const { colour, style } = lines[kind]
    return `::highlight(entente-${kind}), .line-${kind} { text-decoration: underline ${style} ${LINE_COLOURS[colour]} 2px; text-underline-offset: 0.18em; }`
  }).join('\n')
}
