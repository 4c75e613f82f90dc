/** Text in a picture, where nothing wraps or is cut by itself. */

/** Scripts whose letters are as wide as they are high, by the first and last of their code points. */
const WIDE = [
  [0x1100, 0x115f],
  [0x2e80, 0x9fff],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
  [0xff00, 0xff60],
] as const

/** Letters by how wide they are in the fonts of systems, as a share of their size; all others are `USUAL`. */
const WIDTHS = [
  [0.29, " .,:;|!'’ijlI·"],
  [0.42, 'frt()[]/"“”-sJcz'],
  [0.68, 'ABCDEFGHKLNOPQRSTUVXYZ&'],
  [0.92, 'mwMW@%…'],
] as const
const USUAL = 0.58
/** By code point. Accents that stand by themselves take no room. */
const EMS = new Float32Array(0x2030).fill(USUAL).fill(0, 0x300, 0x370)
for (const [ems, letters] of WIDTHS) for (const letter of letters) EMS[letter.codePointAt(0) ?? 0] = ems

/** About how wide a text is, in pixels, at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * size
}

/** Asked for every letter of a chart, so that Latin letters are looked up by their number. */
function emsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last)) return 1
  return EMS[code] ?? USUAL
}

const ELLIPSIS = 0.92

/** The text, cut with `…` where it would be wider than `width` pixels; line breaks become blanks. */
export function fitted(text: string, width: number, size: number): string {
  // However long a name is, no more of it can fit.
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim()
  if (line.length === text.length && textWidth(line, size) <= width) return line
  let ems = 0
  let kept = ''
  for (const character of line) {
    ems += textWidth(character, size)
    if (ems > width - size * ELLIPSIS) return `${wellEnded(kept)}…`
    kept += character
  }
  return text.length > 400 ? `${kept}…` : kept
}

/** Without what says nothing before `…`: a letter or two of a word, a comma, a blank. */
function wellEnded(kept: string): string {
  const blank = kept.lastIndexOf(' ')
  let end = blank > 0 && kept.length - blank <= 3 ? blank : kept.length
  while (end > 0 && ' ,·'.includes(kept.charAt(end - 1))) end--
  return kept.slice(0, end)
}
