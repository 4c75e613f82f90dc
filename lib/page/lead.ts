/** What belongs to an article and stands outside of its body: the headline and what follows it before the body. */

import { sharedWords } from '../domain/shared-words.ts'
import { isHeading } from './element-kinds.ts'
import { leaningOf } from './leaning.ts'
import { isWithin, type Outline, type Part } from './page-parts.ts'
import type { Paragraph } from './paragraphs.ts'
import { collapse } from './white-space.ts'

/** Shorter lines between headline and body are bylines, dates and buttons. */
const SHORTEST = 60
const MOST = 8
const MOST_LINKED = 0.3

/** The heading that says what the page's title says, else its only h1; null where there is none. */
export function findHeadline(outline: Outline, root: Part, title: string): Part | null {
  const headings = outline.parts.filter(
    (part) => isHeading(part.name) && part.chars > 0 && part.firstRun <= root.firstRun + 10,
  )
  const same = headings.filter((part) => sharedWords(title, textOf(outline, part)) > 0.7)
  const h1s = headings.filter((part) => part.name === 'h1' && part.chars >= 15)
  return same.find((part) => part.name === 'h1') ?? same.at(-1) ?? (h1s.length === 1 ? h1s[0] : null) ?? null
}

/** The text of a part as it stands, for short parts only. */
export function textOf(outline: Outline, part: Part): string {
  const runs = outline.runs.slice(part.firstRun, Math.min(part.endRun, part.firstRun + 40))
  const words = runs.map(({ data, spaced, edge }) => (spaced || edge ? ` ${data}` : data))
  return collapse(words.join('')).trim()
}

/** Headline, standfirst and captions before the body, in the order of the page. */
export function findLead(paragraphs: readonly Paragraph[], headline: Part | null, root: Part): Part[] {
  if (!headline || headline.at >= root.at || isWithin(headline, root)) return []
  const lead = paragraphs.filter(
    ({ part, chars, linked }) =>
      part.firstRun >= headline.endRun &&
      part.endRun <= root.firstRun &&
      chars >= SHORTEST &&
      linked <= MOST_LINKED * chars &&
      !isInClutter(part),
  )
  return [headline, ...new Set(lead.slice(0, MOST).map(({ part }) => part))]
}

function isInClutter(part: Part): boolean {
  for (let one: Part | null = part; one; one = one.parent) if (leaningOf(one) === 'clutter') return true
  return false
}
