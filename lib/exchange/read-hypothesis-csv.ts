/** Reads the CSV that Hypothesis writes, under the heads of its client and of its older exporter. */

import { say } from '../words/say.ts'
import { type CsvRow, openCsv } from './csv-file.ts'
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

export const HEADS = {
  created: ['Created at', 'Creation Date'],
  kind: ['Type', 'Annotation/Reply Type'],
  quote: ['Quote/description', 'Quote', 'Description'],
  note: ['Comment', 'Body'],
} as const

export function isHypothesisHead(heads: readonly string[]): boolean {
  const has = (names: readonly string[]) => names.some((name) => heads.includes(name.toLowerCase()))
  return has(['URL']) && has(HEADS.created) && has(HEADS.quote) && has(HEADS.note)
}

export function* readHypothesisCsv(file: ImportFile, context: ImportContext): ReadingSteps {
  const opened = openCsv(file.text)
  if (!opened.ok) return opened
  if (!isHypothesisHead(opened.heads)) return refuseFile(say('fault:notHypothesis'), lineInFile(1))
  const rows = new RowCollector()
  for (const row of opened.rows) {
    if (row.fault) rows.refuse(row.where, row.fault)
    else if (/reply/i.test(row.cell(...HEADS.kind))) rows.refuse(row.where, say('fault:reply'))
    else rows.kept(rowsOf(row, file, context), row.where)
    yield row.share
  }
  return rows.read()
}

function rowsOf({ cell }: CsvRow, file: ImportFile, context: ImportContext) {
  const read = (...heads: string[]) => fromCell(cell(...heads))
  return foreignRows(
    {
      url: read('URL').trim(),
      title: '',
      quote: read(...HEADS.quote),
      note: read(...HEADS.note),
      tags: read('Tags').split(','),
      created: read(...HEADS.created),
    },
    file,
    context,
  )
}
