/**
 * npx tsx lib/commands/build-knowledge.ts FOLDER [DATE]
 * Packs FOLDER/office-holders.tsv (columns country person aliases office office_key from to certainty source) into
 * lib/knowledge/data/office-holders.json, and what is said of it into bundled-pack.json beside it. DATE (ISO 8601) is the day the table was put together; default: today.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packOfficeHolders } from './office-holder-pack.ts'

const [folder, date = new Date().toISOString().slice(0, 10)] = process.argv.slice(2)
if (!folder) {
  console.error('usage: build-knowledge FOLDER [DATE]')
  process.exit(2)
}
const pack = packOfficeHolders(readFileSync(join(folder, 'office-holders.tsv'), 'utf8'), date)
const target = new URL('../knowledge/data/office-holders.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(pack, null, 1)}\n`)
const aboutFile = new URL('../knowledge/data/bundled-pack.json', import.meta.url)
const about = {
  ...JSON.parse(readFileSync(aboutFile, 'utf8')),
  asOf: pack.asOf,
  terms: pack.persons.reduce((sum, line) => sum + line.split('|').length - 2, 0),
  persons: pack.persons.length,
}
writeFileSync(aboutFile, `${JSON.stringify(about, null, 1)}\n`)
console.log(
  `${pack.persons.length} persons, ${pack.offices.length} offices, ${pack.sources.length} sources, as of ${date}`,
)
