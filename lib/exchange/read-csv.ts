/** Reads our own CSV, also as a spreadsheet wrote it back, and as older versions of Entente wrote it. */
import type { Annotation } from '../domain/annotation.ts'
import { say } from '../words/say.ts'
import { restoreRows } from './carried-data.ts'
import { visibleText } from './clean-copy.ts'
import { type CsvRow, openCsv } from './csv-file.ts'
import { entityOfCells } from './entity-of-cells.ts'
import { foreignRows } from './foreign-rows.ts'
import { type ImportContext, type ImportFile, type ReadingSteps, refuseFile } from './import-file.ts'
import { fieldOf, listOf, parseJson, textOf } from './json-file.ts'
import { RowCollector } from './row-collector.ts'
import { fromCell } from './spreadsheet-cell.ts'
import { joinTags } from './to-csv.ts'

/** The column that tells our own file. */
export const ID_COLUMN = 'Entente ID'

export function* readCsv(file: ImportFile, context: ImportContext): ReadingSteps {
  const opened = openCsv(file.text)
  if (!opened.ok) return opened
  if (!opened.heads.includes(ID_COLUMN.toLowerCase()))
    return refuseFile(say('fault:noColumn', { name: ID_COLUMN }))
  const rows = new RowCollector()
  for (const row of opened.rows) {
    if (row.fault) rows.refuse(row.where, row.fault)
    else rows.kept(rowsOf(row, file, context), row.where)
    yield row.share
  }
  return rows.read()
}

function rowsOf({ cell }: CsvRow, file: ImportFile, context: ImportContext) {
  const read = (head: string) => fromCell(cell(head))
  const data = parseJson(read('Entente data'))
  const tags = splitTags(read('Tags'))
  const told = {
    id: read(ID_COLUMN),
    quote: read('Quote'),
    context: read('Context'),
    note: read('Note'),
    colour: (read('Colour') || null) as Annotation['colour'],
    created: read('Kept'),
    modified: read('Changed'),
  }
  const own = restoreRows(data.ok ? data.value : null, told)
  if (own) {
    const before = listOf(fieldOf(own.annotation, 'tags')).map(textOf)
    // Tags may hold semicolons, so the cell counts only where it was changed.
    const isSame = visibleText(joinTags(before)) === read('Tags')
    return { ...own, annotation: { ...Object(own.annotation), ...told, ...(!isSame && { tags }) } }
  }
  const entity = entityOfCells(read)
  const { prefix, suffix } = around(told)
  const { article, annotation } = foreignRows(
    {
      ...told,
      url: read('Address'),
      title: read('Article'),
      outlet: read('Outlet'),
      quote: read('Kind') === 'article' ? '' : told.quote,
      prefix,
      suffix,
      tags,
    },
    file,
    context,
  )
  return {
    article: {
      ...article,
      date: read('Published') || null,
      retrieved: read('Retrieved') || article.retrieved,
      language: read('Language'),
    },
    annotation: {
      ...annotation,
      id: told.id || annotation.id,
      context: told.context,
      kind: read('Kind') || annotation.kind,
      entity,
    },
  }
}

function splitTags(cell: string): string[] {
  return cell
    .split(';')
    .map((tag) => tag.trim())
    .filter(Boolean)
}

/** Up to 32 characters around the quote, out of its context. */
function around({ quote, context }: { quote: string; context: string }): { prefix: string; suffix: string } {
  const at = quote ? context.indexOf(quote) : -1
  if (at < 0) return { prefix: '', suffix: '' }
  const end = at + quote.length
  return { prefix: context.slice(Math.max(0, at - 32), at), suffix: context.slice(end, end + 32) }
}
