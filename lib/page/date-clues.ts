/**
 * Where around the headline a page may say when it was published. Further down a time is that of a comment or of
 * another article.
 */
import type { RawPage, TimeClue } from '../domain/raw-page.ts'
import { attributeOf } from './element-attributes.ts'
import { textOf } from './lead.ts'
import type { Outline, Part } from './page-parts.ts'
import type { Paragraph } from './paragraphs.ts'

const RUNS_BEFORE_HEADLINE = 12
const MOST = 40
const LONGEST_DATELINE = 200
const LONGEST_LABEL = 300

/** Reads them in the order of the page, from a little before the headline to the article's third paragraph. */
export function readDateClues(
  outline: Outline,
  paragraphs: readonly Paragraph[],
  headline: Part | null,
  root: Part,
): Pick<RawPage, 'times' | 'datelines'> {
  const prose = paragraphs.filter(({ part, prose }) => prose > 0 && part.firstRun >= root.firstRun)
  const first = Math.min(headline?.firstRun ?? root.firstRun, root.firstRun) - RUNS_BEFORE_HEADLINE
  const last = prose[2]?.part.firstRun ?? root.endRun
  const isNear = ({ firstRun }: Part) => firstRun >= first && firstRun <= last
  return {
    times: outline.parts
      .filter(isNear)
      .flatMap((part) => timeOf(outline, part) ?? [])
      .slice(0, MOST),
    datelines: paragraphs
      .filter(({ part }) => isNear(part))
      // Of the first paragraph only how it begins.
      .map(({ part, chars }) =>
        textOf(outline, part).slice(0, chars > LONGEST_DATELINE ? 80 : LONGEST_DATELINE),
      )
      .filter((line) => /\d{4}/.test(line))
      .slice(0, MOST),
  }
}

function timeOf(outline: Outline, part: Part): TimeClue | null {
  const at = momentOf(part)
  if (!at) return null
  const around = part.parent && part.parent.chars < 80 ? [part, part.parent] : [part]
  const label = around.flatMap((one) => [
    ...['class', 'itemprop', 'id'].map((name) => attributeOf(one.element, name) ?? ''),
    textOf(outline, one),
  ])
  // Without numbers, so that a clock that goes on (`5 minutes ago`) makes no other page.
  return { at, label: label.join(' ').replace(/\d+/g, '').slice(0, LONGEST_LABEL) }
}

function momentOf({ element, name }: Part): string | null {
  const [datetime, content] = [attributeOf(element, 'datetime'), attributeOf(element, 'content')]
  if (name === 'time') return datetime ?? content
  if (attributeOf(element, 'itemprop') !== 'datePublished') return null
  return content ?? datetime ?? element.textContent.slice(0, LONGEST_DATELINE)
}
