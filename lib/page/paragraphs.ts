/** Weighs the text blocks of a page: what is written as prose counts, what is a label or a link does not. */
import type { Outline, Part } from './page-parts.ts'

/** A block of text with the element it stands in. */
export type Paragraph = {
  part: Part
  /** What it shares with the paragraphs around it: paragraphs of an article stand together, teasers stand alone. */
  company: Part
  chars: number
  linked: number
  prose: number
}

/** Length at which a block counts for half of its characters: teasers are shorter than most paragraphs. */
const HALF_LENGTH = 120
const LONG = 500
const ALONE = 0.4

/**
 * The page's text blocks. Their weights are summed into every part above them, but for lists of other articles:
 * what stands in these tells nothing about where the article is.
 */
export function weighParagraphs(outline: Outline): Paragraph[] {
  const paragraphs = readParagraphs(outline)
  for (const paragraph of paragraphs) {
    paragraph.prose = proseOf(paragraph)
    if (paragraph.prose > 0) paragraph.company.members++
  }
  for (const paragraph of paragraphs) {
    const { part, chars, company } = paragraph
    const alone = company.members === 1
    if (alone && chars < LONG) paragraph.prose = Math.round(ALONE * paragraph.prose)
    part.prose += paragraph.prose
    if (paragraph.prose > 0) part.paragraphs++
    if (paragraph.prose > 0 && !alone) part.companions++
    if (isHeadlineOfAnother(paragraph)) part.headlines++
  }
  for (let at = outline.parts.length - 1; at > 0; at--) {
    const part = outline.parts[at]
    if (part?.parent && !isListOfArticles(part)) sumInto(part.parent, part)
  }
  return paragraphs
}

/** Headlines of other articles, each with no more than a sentence or two of its own. */
export function isListOfArticles({ headlines, paragraphs, companions }: Part): boolean {
  return headlines >= 3 && paragraphs <= 1.5 * headlines && companions <= 0.5 * headlines
}

function sumInto(parent: Part, part: Part): void {
  parent.prose += part.prose
  parent.paragraphs += part.paragraphs
  parent.companions += part.companions
  parent.headlines += part.headlines
}

function readParagraphs(outline: Outline): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let number = -1
  let open: Paragraph | null = null
  for (const { weight, length, linked, part, block } of outline.runs) {
    if (block !== number || !open) {
      number = block
      const owner = blockOf(part)
      open = { part: owner, company: companyOf(owner), chars: 0, linked: 0, prose: 0 }
      paragraphs.push(open)
    }
    open.chars += weight
    if (linked > 0) open.linked += weight * (linked / length)
  }
  return paragraphs
}

function proseOf({ chars, linked }: Paragraph): number {
  const free = chars - linked
  if (free < 25 || free < linked) return 0
  // Whole numbers: a browser keeps thousands of them in half of the time.
  return Math.round((free * free) / (free + HALF_LENGTH))
}

function isHeadlineOfAnother({ chars, linked }: Paragraph): boolean {
  return linked >= 15 && linked > 0.9 * chars
}

/** The block that a part stands in; itself where it is one. */
export function blockOf(part: Part): Part {
  let block = part
  while (block.inline && block.parent) block = block.parent
  return block
}

function companyOf(block: Part): Part {
  return block.name === 'p' && block.parent ? block.parent : block
}
