/** The rows of a CSV file one after another, so that a long one can be read with rests. */
import Papa from 'papaparse'
import { say } from '../words/say.ts'
import { visibleText } from './clean-copy.ts'
import { lineInFile, openText, refuseFile } from './import-file.ts'

export type CsvRow = {
  /** `line 12`, where its first cell begins. */
  where: string
  /** The cell under one of these heads, '' where there is none. Case and blanks of heads do not count. */
  cell(...heads: string[]): string
  /** Share of the file that is read with this row, 0 to 1. */
  share: number
  /** What is wrong with the row as a row of cells; null where nothing is. */
  fault: string | null
}

/** So many rows are parsed at once: a moment's work. */
const ROWS_AT_ONCE = 200

/** The heads of a file, as rows are asked for them: small letters, no blanks around. */
export function csvHeads(text: string): string[] {
  const line =
    text
      .replace(/^\ufeff/, '')
      .slice(0, 4_000)
      .split(/\r\n|[\n\r]/, 1)[0] ?? ''
  const [cells = []] = Papa.parse<string[]>(line, { delimiter: delimiterOf(line) }).data
  return cells.map((cell) => cell.trim().toLowerCase())
}

/** Commas, semicolons or tabs may part the cells. */
export function openCsv(
  text: string,
): { ok: true; heads: string[]; rows: Generator<CsvRow> } | ReturnType<typeof refuseFile> {
  const opened = openText(text)
  if (!opened.ok) return opened
  const heads = csvHeads(opened.text)
  const twice = heads.find((head, at) => head && heads.indexOf(head) !== at)
  if (twice)
    return refuseFile(say('fault:columnTwice', { name: visibleText(twice.slice(0, 40)) }), lineInFile(1))
  return { ok: true, heads, rows: rowsOf(opened.text, heads) }
}

function* rowsOf(text: string, heads: readonly string[]): Generator<CsvRow> {
  const parser = new Papa.Parser({
    delimiter: delimiterOf(text.split(/[\n\r]/, 1)[0] ?? ''),
    newline: lineBreakOf(text),
    preview: ROWS_AT_ONCE,
    // Its short cut looks through all the rest each time.
    fastMode: false,
  })
  const places = new Map(heads.map((head, at) => [head, at]))
  let line = 1
  for (let at = 0; at < text.length; ) {
    const { data, errors, meta } = parser.parse(text.slice(at), 0, false) as Papa.ParseResult<string[]>
    const broken = new Set(errors.map(({ row }) => row))
    const end = meta.cursor > 0 ? Math.min(text.length, at + meta.cursor) : text.length
    for (const [index, cells] of data.entries()) {
      const first = line
      line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0)
      if (first === 1 || cells.every((cell) => !cell.trim())) continue
      yield {
        get where() {
          return lineInFile(first)
        },
        cell: (...names) => {
          const place = names.map((name) => places.get(name.toLowerCase())).find((one) => one !== undefined)
          return place === undefined ? '' : visibleText(cells[place] ?? '')
        },
        share: (at + ((end - at) * (index + 1)) / data.length) / text.length,
        fault: broken.has(index)
          ? say('fault:quotes')
          : cells.length > heads.length
            ? say('fault:cells', { cells: cells.length, heads: heads.length })
            : null,
      }
    }
    at = end
  }
}

function delimiterOf(head: string): string {
  return head.includes('\t') ? '\t' : head.includes(',') ? ',' : ';'
}

function lineBreakOf(text: string): '\r\n' | '\n' | '\r' {
  const at = text.search(/[\r\n]/)
  return text[at] === '\n' || at < 0 ? '\n' : text[at + 1] === '\n' ? '\r\n' : '\r'
}

function breaksIn(cell: string): number {
  let breaks = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++
  return breaks
}
