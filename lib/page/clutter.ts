/** Chooses what is left out inside of the article's part. */
import { ENOUGH_PROSE } from './article-root.ts'
import { isHeading } from './element-kinds.ts'
import { leaningOf } from './leaning.ts'
import type { Outline, Part } from './page-parts.ts'
import { blockOf, isListOfArticles, type Paragraph } from './paragraphs.ts'
import { isBesideText, partOfParagraphs } from './pictures.ts'

const MOSTLY = 0.75
/** Characters and elements of a line that says when, and nothing else. */
const LONGEST_TIME_LINE = 60
const MOST_ELEMENTS = 10

/** The parts below `root` that are no news text, outermost only, in the order of the page. */
export function findClutter(outline: Outline, root: Part, paragraphs: readonly Paragraph[]): Part[] {
  const clutter: Part[] = []
  const body = partOfParagraphs(paragraphs, root)
  for (let at = root.at + 1; at < root.end; ) {
    const part = outline.parts[at]
    if (!part) break
    const kept = part.inline || isIntroducedList(part, outline)
    const out = !kept && (isClutter(part, root) || isBesideText(part, body) || isTimeLine(part, outline))
    if (out) clutter.push(part)
    at = out || (kept && !part.inline) ? part.end : at + 1
  }
  return clutter
}

function isClutter(part: Part, root: Part): boolean {
  if (isListOfArticles(part)) return true
  if (part.prose > root.prose / 2 && root.prose - part.prose < ENOUGH_PROSE) return false
  if (part.name === 'h1' || part.name === 'h2') return false
  if (leaningOf(part) === 'clutter') return true
  if (part.name === 'p' || isHeading(part.name)) return false
  return part.linked > MOSTLY * part.chars
}

/** The author's own list of links: the paragraph right before it ends in a colon. */
function isIntroducedList(part: Part, outline: Outline): boolean {
  const { name, firstRun, parent } = part
  if ((name !== 'ul' && name !== 'ol') || leaningOf(part) === 'clutter') return false
  const before = outline.runs[firstRun - 1]
  if (!before?.data.trimEnd().endsWith(':')) return false
  const block = blockOf(before.part)
  return block.name === 'p' && block.parent === parent
}

/** When the page was written or changed, in a line of its own: its date is read from the page, not from the text. */
function isTimeLine(part: Part, outline: Outline): boolean {
  if (part.chars === 0 || part.chars > LONGEST_TIME_LINE || part.end - part.at > MOST_ELEMENTS) return false
  const within = outline.parts.slice(part.at + 1, part.end)
  return within.some(({ name, chars }) => name === 'time' && chars > part.chars / 2)
}
