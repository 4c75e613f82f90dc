/** Reads Readwise's CSV: every highlight as a plain one, under ids made from what it says. */

import { say } from '../words/say.ts'
import { openCsv } from './csv-file.ts'
import { foreignRows } from './foreign-rows.ts'
import {
  type ImportContext,
  type ImportFile,
  lineInFile,
  type ReadingSteps,
  refuseFile,
} from './import-file.ts'
import { RowCollector } from './row-collector.ts'
import { fromCell } from './spreadsheet-cell.ts'

export function isReadwiseHead(heads: readonly string[]): boolean {
  return heads.includes('highlight')
}

export function* readReadwise(file: ImportFile, context: ImportContext): ReadingSteps {
  const opened = openCsv(file.text)
  if (!opened.ok) return opened
  if (!isReadwiseHead(opened.heads))
    return refuseFile(say('fault:noColumn', { name: 'Highlight' }), lineInFile(1))
  const rows = new RowCollector()
  for (const { where, cell, share, fault } of opened.rows) {
    const read = (...heads: string[]) => fromCell(cell(...heads))
    const quote = read('Highlight')
    if (fault) rows.refuse(where, fault)
    else if (!quote.trim()) rows.refuse(where, say('fault:noHighlight'))
    else {
      const passage = {
        url: read('URL', 'Source URL').trim(),
        title: read('Title', 'Book Title'),
        outlet: read('Author', 'Book Author'),
        quote,
        note: read('Note'),
        tags: read('Tags').split(','),
        created: read('Date', 'Highlighted at'),
      }
      rows.kept(foreignRows(passage, file, context), where)
    }
    yield share
  }
  return rows.read()
}
