/** Weighs the text blocks of a page: what is written as prose counts, what is a label or a link does not. */
import type { Outline, Part } from './outline.ts'

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
const IDEOGRAPHS = /[぀-ヿ㐀-鿿가-힯]/

/** The page's text blocks; their weights are summed into every part above them. */
export function weighParagraphs(outline: Outline): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let number = -1
  let open: Paragraph | null = null
  for (const { node, part, block: own } of outline.runs) {
    if (own !== number || !open) {
      number = own
      const block = blockOf(part)
      open = { part: block, company: companyOf(block), chars: 0, linked: 0, prose: 0 }
      paragraphs.push(open)
    }
    // An ideograph says as much as two or three letters.
    const length = node.data.trim().length * (IDEOGRAPHS.test(node.data) ? 2.5 : 1)
    open.chars += length
    if (part.inLink) open.linked += length
  }
  const companies = new Map<Part, number>()
  for (const paragraph of paragraphs) {
    paragraph.prose = proseOf(paragraph)
    if (paragraph.prose > 0) companies.set(paragraph.company, (companies.get(paragraph.company) ?? 0) + 1)
  }
  for (const paragraph of paragraphs) {
    if (companies.get(paragraph.company) === 1 && paragraph.chars < LONG) paragraph.prose *= ALONE
    paragraph.part.prose += paragraph.prose
    if (paragraph.prose > 0) paragraph.part.paragraphs++
    else if (isHeadlineOfAnother(paragraph)) paragraph.part.headlines++
  }
  for (let at = outline.parts.length - 1; at > 0; at--) {
    const part = outline.parts[at]
    if (!part?.parent) continue
    part.parent.prose += part.prose
    part.parent.paragraphs += part.paragraphs
    part.parent.headlines += part.headlines
  }
  return paragraphs
}

function proseOf({ chars, linked }: Paragraph): number {
  const free = chars - linked
  if (free < 25 || free < linked) return 0
  return (free * free) / (free + HALF_LENGTH)
}

function isHeadlineOfAnother({ chars, linked }: Paragraph): boolean {
  return linked >= 15 && linked > 0.9 * chars
}

function blockOf(part: Part): Part {
  let block = part
  while (block.inline && block.parent) block = block.parent
  return block
}

function companyOf(block: Part): Part {
  return block.name === 'p' && block.parent ? block.parent : block
}
