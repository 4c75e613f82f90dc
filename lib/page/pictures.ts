/** Captions that are no part of the text. Those of pictures among the paragraphs are: they name who is to be seen. */
import { isHeading } from './element-kinds.ts'
import { isWithin, type Part } from './page-parts.ts'
import type { Paragraph } from './paragraphs.ts'

/** What plays sound or moving pictures: its caption says what there is to play. */
const PLAYERS = 'iframe, video, audio, object, embed'
/** How deep a caption stands in its figure. */
const DEEPEST_CAPTION = 8

/** Whether a part is a player, or a picture that stands outside of `body`, the part around the paragraphs. */
export function isBesideText(part: Part, body: Part): boolean {
  if (part.name !== 'figure' || part.chars === 0) return false
  return !isWithin(part, body) || part.element.querySelector(PLAYERS) !== null
}

/** The narrowest part around all paragraphs of prose below `root`; `root` where it has none. */
export function partOfParagraphs(paragraphs: readonly Paragraph[], root: Part): Part {
  let around: Part | null = null
  for (const { part, prose } of paragraphs) {
    if (prose === 0 || !isWithin(part, root) || (around && isWithin(part, around))) continue
    if (isHeading(part.name) || isInFigure(part)) continue
    around ??= part.parent ?? part
    while (around.parent && !isWithin(part, around)) around = around.parent
  }
  return around ?? root
}

function isInFigure(part: Part): boolean {
  let one: Part | null = part
  for (let depth = 0; one && depth < DEEPEST_CAPTION; depth++, one = one.parent) {
    if (one.name === 'figure') return true
  }
  return false
}
