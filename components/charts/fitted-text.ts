/** Text in a picture, where nothing wraps or is cut by itself. */

/** Scripts whose letters are as wide as they are high. */
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/

/** About how wide a text is, in pixels, at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += WIDE.test(character) ? 1 : /[A-ZMW@%]/.test(character) ? 0.66 : 0.52
  return ems * size
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
