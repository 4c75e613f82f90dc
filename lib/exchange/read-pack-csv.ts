/**
 * A pack as CSV: a head line with the names of the fields, a term a line, aliases parted by semicolons. Lines before
 * the head may say what a JSON pack says of itself: `# name: Our desk`, `# asOf: 2026-05-09`, `# source: …`, `# licence: …`.
 */
import Papa from 'papaparse'
import type { Pack } from '../domain/pack.ts'
import { say } from '../words/say.ts'
import { lineInFile } from './import-file.ts'
import { FaultList, type PackRead, refuse } from './pack-faults.ts'
import type { PackFile } from './pack-file.ts'
import { checkAbout, shown } from './pack-schema.ts'
import { MOST_TERMS, TermCollector } from './pack-terms.ts'

const COLUMNS = [
  'person',
  'aliases',
  'office',
  'officeKey',
  'country',
  'from',
  'to',
  'certainty',
  'source',
] as const
type Column = (typeof COLUMNS)[number]
const NEEDED: readonly Column[] = ['person', 'office', 'country']

/** Reads the text of a CSV pack; commas, semicolons or tabs may part the cells. */
export function readPackCsv(file: PackFile, isCountry: (code: string) => boolean): PackRead<Pack> {
  const faults = new FaultList()
  const opening = readOpening(file.text)
  const said = checkAbout(
    { name: file.name.replace(/\.[a-z]{1,5}$/i, ''), asOf: file.day, ...opening.about },
    [],
  )
  if (!said.ok) for (const fault of said.faults) faults.add(null, fault)
  const head = opening.rest.slice(0, (opening.rest.indexOf('\n') + 1 || opening.rest.length + 1) - 1)
  const delimiter = head.includes('\t') ? '\t' : head.includes(',') ? ',' : ';'
  const columns = readHead(head, delimiter)
  if (!columns.ok) return refuse(columns.what, lineInFile(opening.lines + 1))
  const collector = new TermCollector(faults, isCountry, said.ok ? said.value.source : '')
  let line = opening.lines + 1
  let rows = 0
  Papa.parse<string[]>(opening.rest, {
    delimiter,
    step({ data, errors }, parser) {
      const first = line
      // Said only of rows that are wrong: a pack may have a million.
      const where = () => lineInFile(first)
      line += 1 + data.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0)
      if (rows++ === 0 || data.every((cell) => !cell.trim())) return
      if (rows - 1 > MOST_TERMS) {
        faults.add(where(), say('fault:fileTooManyTerms', { most: String(MOST_TERMS) }))
        return parser.abort()
      }
      if (errors[0]) return faults.add(where(), say('fault:quotesOf'))
      if (data.length !== columns.names.length) {
        return faults.add(where(), say('fault:cells', { cells: data.length, heads: columns.names.length }))
      }
      collector.add(termOf(columns.names, data), where)
    },
  })
  if (faults.count === 0 && collector.terms.length === 0) faults.add(null, say('fault:noTerms'))
  if (!said.ok || faults.count > 0) return faults.refusal()
  return { ok: true, pack: { ...said.value, terms: collector.terms } }
}

const ABOUT_LINE = /^# ?(name|asOf|source|licence): ?([^\r\n]*)\r?$/

function readOpening(text: string): { about: Record<string, string>; rest: string; lines: number } {
  const about: Record<string, string> = {}
  let lines = 0
  let at = 0
  while (text[at] === '#') {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end)
    const [, field = '', value = ''] = ABOUT_LINE.exec(line) ?? []
    if (field) about[field] = value
    lines++
    at = end < 0 ? text.length : end + 1
  }
  return { about, rest: text.slice(at), lines }
}

function readHead(
  head: string,
  delimiter: string,
): { ok: true; names: Column[] } | { ok: false; what: string } {
  const [cells = []] = Papa.parse<string[]>(head, { delimiter }).data
  const names: Column[] = []
  for (const cell of cells) {
    const wanted = cell.trim().toLowerCase().replace(/[ _-]/g, '')
    const name = COLUMNS.find((column) => column.toLowerCase() === wanted)
    if (!name)
      return {
        ok: false,
        what: say('fault:noColumnCalled', { name: shown(cell.trim()), columns: COLUMNS.join(', ') }),
      }
    if (names.includes(name)) return { ok: false, what: say('fault:columnThereTwice', { name }) }
    names.push(name)
  }
  const missing = NEEDED.filter((column) => !names.includes(column))
  return missing.length > 0
    ? { ok: false, what: say('fault:columnMissing', { name: String(missing[0]) }) }
    : { ok: true, names }
}

/** Empty cells say nothing, so that what is needed is missed and what is not is left open. */
function termOf(names: readonly Column[], cells: readonly string[]): Partial<Record<Column, unknown>> {
  const term: Partial<Record<Column, unknown>> = {}
  for (const [at, name] of names.entries()) {
    const cell = (cells[at] ?? '').trim()
    if (!cell) continue
    term[name] =
      name === 'aliases'
        ? cell
            .split(';')
            .map((alias) => alias.trim())
            .filter(Boolean)
        : cell
  }
  return term
}
