/**
 * npx tsx lib/commands/build-pack.ts --query [POSITION…]
 *   Prints the query to put to Wikidata's query service; save its answer as JSON. POSITION: ids such as Q13403395.
 * npx tsx lib/commands/build-pack.ts ANSWER.json --name NAME [--as-of DAY] [--office-key KEY]
 *   Prints a pack of what was answered. DAY (ISO 8601) is when it was asked; default: the day of the file.
 *   KEY says what kind of office all rows are (foreign, head-of-state …). Rows left out are told on standard error.
 */
import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readPack } from '../exchange/read-pack.ts'
import { writePack } from '../exchange/write-pack.ts'
import { isKnownParty } from '../knowledge/country-codes.ts'
import { type SparqlResults, sparqlQuery, termsOfResults } from './wikidata-terms.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    query: { type: 'boolean' },
    name: { type: 'string' },
    'as-of': { type: 'string' },
    'office-key': { type: 'string' },
  },
})
const [file] = positionals

if (values.query) console.log(sparqlQuery(positionals.filter((id) => /^Q\d+$/.test(id))))
else if (file && values.name) build(file, values.name)
else {
  console.error('usage: build-pack --query [POSITION…] | build-pack ANSWER.json --name NAME')
  process.exitCode = 2
}

function build(answer: string, name: string): void {
  const asOf = values['as-of'] ?? statSync(answer).mtime.toISOString().slice(0, 10)
  const results = JSON.parse(readFileSync(answer, 'utf8')) as Partial<SparqlResults>
  if (!Array.isArray(results.results?.bindings)) {
    console.error(`${answer} is no answer of a query service: it has no results.bindings`)
    process.exitCode = 1
    return
  }
  const { terms, left } = termsOfResults({ results: results.results }, { officeKey: values['office-key'] })
  for (const reason of left) console.error(`left out, ${reason}`)
  const text = [...writePack({ name, asOf, source: 'Wikidata', licence: 'CC0', terms })].join('')
  const read = readPack({ name: answer, text, day: asOf }, isKnownParty)
  if (read.ok) {
    process.stdout.write(text)
    console.error(`${terms.length} terms, ${left.length} rows left out`)
    return
  }
  for (const { where, what } of read.faults) console.error(`${where}: ${what}`)
  process.exitCode = 1
}
