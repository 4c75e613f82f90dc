/** Reads the highlights that Obsidian's clipper exports: every one as a plain highlight of its page. */
import { COLOURS } from '../domain/colour.ts'
import { say } from '../words/say.ts'
import { foreignRows } from './foreign-rows.ts'
import { type ImportContext, type ImportFile, type ReadingSteps, refuseFile } from './import-file.ts'
import { fieldOf, listOf, parseJson, textOf } from './json-file.ts'
import { RowCollector } from './row-collector.ts'

export function* readClipper(file: ImportFile, context: ImportContext): ReadingSteps {
  const parsed = parseJson(file.text)
  if (!parsed.ok) return parsed
  if (!Array.isArray(parsed.value)) return refuseFile(say('fault:noPages'))
  const rows = new RowCollector()
  for (const [at, page] of parsed.value.entries()) {
    const highlights = fieldOf(page, 'highlights')
    if (!Array.isArray(highlights))
      rows.refuse(say('fault:at.page', { at: String(at + 1) }), say('fault:noHighlights'))
    else {
      for (const [index, highlight] of highlights.entries()) {
        const where = say('fault:at.highlight', { page: String(at + 1), at: String(index + 1) })
        const passage = passageOf(page, highlight)
        if (passage.quote) rows.kept(foreignRows(passage, file, context), where)
        else rows.refuse(where, say('fault:noText'))
        yield (at + (index + 1) / highlights.length) / parsed.value.length
      }
    }
    yield (at + 1) / parsed.value.length
  }
  return rows.read()
}

function passageOf(page: unknown, highlight: unknown) {
  const notes = listOf(fieldOf(highlight, 'notes')).map(textOf).filter(Boolean)
  const colour = textOf(fieldOf(highlight, 'color')).toLowerCase()
  return {
    url: textOf(fieldOf(page, 'url')),
    title: textOf(fieldOf(page, 'title')),
    quote: withoutMarkup(textOf(fieldOf(highlight, 'text'))),
    note: notes.length > 0 ? notes.join('\n\n') : textOf(fieldOf(highlight, 'comment')),
    tags: [],
    created: textOf(fieldOf(highlight, 'timestamp')),
    colour: COLOURS.find((one) => one === colour) ?? null,
  }
}

const ENTITIES: Record<string, string> = { amp: '&', gt: '>', lt: '<', nbsp: '\u00a0', quot: '"' }

/** Some versions of the clipper write passages with their markup. */
function withoutMarkup(text: string): string {
  if (!/<\/[a-z]/i.test(text)) return text.trim()
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|gt|lt|nbsp|quot);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim()
}
