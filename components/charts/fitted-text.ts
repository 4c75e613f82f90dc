/** Text in a picture, where nothing wraps or is cut by itself. */

/** Scripts whose letters are as wide as they are high, by the first and last of their code points. */
const WIDE = [
  [0x1100, 0x115f],
  [0x2e80, 0x9fff],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
  [0xff00, 0xff60],
] as const
const BROAD = new Set([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ@%'].map((letter) => letter.codePointAt(0)))

/** About how wide a text is, in pixels, at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * size
}

/** Asked for every letter of a chart, so it looks nothing up where Latin letters are meant. */
function emsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last)) return 1
  return BROAD.has(code) ? 0.66 : 0.52
}

/** The text, cut with `…` where it would be wider than `width` pixels; line breaks become blanks. */
export function fitted(text: string, width: number, size: number): string {
  // However long a name is, no more of it can fit.
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim()
  if (line.length === text.length && textWidth(line, size) <= width) return line
  let ems = 0
  let kept = ''
  for (const character of line) {
    ems += textWidth(character, size)
    if (ems > width - size) return `${kept.trimEnd()}…`
    kept += character
  }
  return text.length > 400 ? `${kept}…` : kept
}
