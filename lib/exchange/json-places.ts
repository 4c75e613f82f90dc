/** Where things stand in a JSON text, found before it is parsed: its depth, and the line of each object in a list. */

export type JsonPlaces =
  /** `lines[i]`: line, from 1, of the i-th object that lies in a list of the outermost object. */
  { ok: true; lines: number[] } | { ok: false; line: number }

/** One pass over the text. `ok: false`: brackets are nested deeper than `deepest`, first on that line. */
export function findPlaces(text: string, deepest: number): JsonPlaces {
  const lines: number[] = []
  let line = 1
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at)
        break
      case LINE_FEED:
        line++
        break
      case OPEN_BRACE:
        if (depth === 2) lines.push(line)
        if (++depth > deepest) return { ok: false, line }
        break
      case OPEN_BRACKET:
        if (++depth > deepest) return { ok: false, line }
        break
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        depth--
    }
  }
  return { ok: true, lines }
}

const LINE_FEED = 10
const QUOTE = 34
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
