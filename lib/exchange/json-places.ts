/** Where things stand in a JSON text, found before it is parsed: its depth, and the line of each item of its list. */

export type JsonPlaces =
  /** `lines[i]`: line, from 1, on which the i-th item begins that lies in a list of the outermost object. */
  { ok: true; lines: number[] } | { ok: false; line: number }

/** One pass over the text. `ok: false`: brackets are nested deeper than `deepest`, first on that line. */
export function findPlaces(text: string, deepest: number): JsonPlaces {
  const lines: number[] = []
  let line = 1
  let depth = 0
  let isInList = false
  let isItemNext = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isItemNext && unit > SPACE) {
      if (unit !== CLOSE_BRACKET) lines.push(line)
      isItemNext = false
    }
    switch (unit) {
      case QUOTE:
        at = endOfString(text, at)
        break
      case LINE_FEED:
        line++
        break
      case COMMA:
        isItemNext = isInList && depth === 2
        break
      case OPEN_BRACE:
      case OPEN_BRACKET:
        if (++depth > deepest) return { ok: false, line }
        if (depth === 2) isItemNext = isInList = unit === OPEN_BRACKET
        break
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        depth--
    }
  }
  return { ok: true, lines }
}

const LINE_FEED = 10
const SPACE = 32
const QUOTE = 34
const COMMA = 44
const OPEN_BRACKET = 91
const BACKSLASH = 92
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

/** Place of the closing quote, or the end of the text. JSON has no line break in a string. */
function endOfString(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && isEscaped(text, at)) at = text.indexOf('"', at + 1)
  return at < 0 ? text.length : at
}

/** By an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let before = at
  while (text.charCodeAt(before - 1) === BACKSLASH) before--
  return (at - before) % 2 === 1
}
