/** Chooses what is left out inside of the article's part. */
import { ENOUGH_PROSE } from './article-root.ts'
import { isHeading } from './element-kinds.ts'
import type { Outline, Part } from './page-parts.ts'
import { isListOfArticles } from './paragraphs.ts'

/** The parts below `root` that are no news text, outermost only, in the order of the page. */
export function findClutter(outline: Outline, root: Part): Part[] {
  const clutter: Part[] = []
  for (let at = root.at + 1; at < root.end; ) {
    const part = outline.parts[at]
    if (!part) break
    if (isClutter(part, root)) {
      clutter.push(part)
      at = part.end
    } else at++
  }
  return clutter
}

function isClutter(part: Part, root: Part): boolean {
  if (part.inline) return false
  if (isListOfArticles(part)) return true
  if (part.prose > root.prose / 2 && root.prose - part.prose < ENOUGH_PROSE) return false
  if (part.name === 'h1' || part.name === 'h2') return false
  if (part.leaning === 'clutter') return true
  if (part.name === 'p' || isHeading(part.name)) return false
  return isMostlyLinks(part)
}

function isMostlyLinks(part: Part): boolean {
  return part.chars > 0 && part.linked / part.chars > 0.75
}
