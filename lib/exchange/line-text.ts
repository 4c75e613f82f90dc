import { visibleText } from './clean-copy.ts'

const BREAKS = /[\r\n\t\v\f\u0085\u2028\u2029]+/g

/** A text on one line, for formats in which a line break begins something else. */
export function onOneLine(text: string): string {
  return visibleText(text.replace(BREAKS, ' ')).trim()
}
