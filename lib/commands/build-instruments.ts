/**
 * tsx lib/commands/build-instruments.ts FOLDER
 * Rebuilds the table of instruments known by name from FOLDER/instruments.tsv and FOLDER/instruments-more.tsv
 * (a header line, then: id name aliases acronym type scope topic parties adopted signed in_force ended
 * depositary certainty source). One record a line, sorted by id, so that a change can be reviewed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FILES = ['instruments.tsv', 'instruments-more.tsv']
const TARGET = fileURLToPath(new URL('../knowledge/data/instruments.json', import.meta.url))

type Row = Record<string, string>

function readRows(path: string): Row[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/)
  const names = header.split('\t')
  return lines
    .filter((line) => line.trim())
    .map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(names.map((name, at) => [name, cells[at]?.trim() ?? '']))
    })
}

/** Empty cells are left out: what is not known is not said. */
function toRecord(row: Row) {
  const list = (cell: string | undefined, by: RegExp) => (cell ?? '').split(by).filter(Boolean)
  const aliases = list(row.aliases, /;\s*/)
  const parties = list(row.parties, /[\s;,]+/)
  return {
    id: row.id,
    name: row.name,
    ...(aliases.length > 0 && { aliases }),
    ...(row.acronym && { acronym: row.acronym }),
    type: row.type,
    ...(parties.length > 0 && { parties }),
    ...(row.adopted && { adopted: row.adopted }),
    ...(row.signed && { signed: row.signed }),
    ...(row.in_force && { inForce: row.in_force }),
    ...(row.ended && { ended: row.ended }),
    ...(row.depositary && { depositary: row.depositary }),
    ...(row.certainty !== 'sourced' && { certainty: row.certainty }),
    source: row.source,
  }
}

const folder = process.argv[2]
if (!folder) {
  console.error('usage: build-instruments.ts FOLDER')
  process.exit(2)
}
const records = FILES.flatMap((file) => readRows(join(folder, file))).map(toRecord)
records.sort((a, b) => (a.id ?? '').localeCompare(b.id ?? '', 'en'))
writeFileSync(TARGET, `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`)
console.log(`${records.length} instruments`)
