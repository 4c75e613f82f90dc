/**
 * npm run bench [-- --only WORDS] [-- --json] [-- --readme]
 * Times as ratios to a limit measured in the same run, hostile texts against limits of their own, and what a reader of the
 * library waits for. `--only` takes the parts whose names hold the words. `--readme` puts what was measured into the table
 * and the chart of the README; what was not measured anew stays there. Exits with 1 where a goal is missed. Needs the
 * end-to-end build.
 */
import { parseArgs } from 'node:util'
import { putIntoReadme } from './readme.ts'
import { isWithinGoals, measureAll } from './results.ts'
import { SECTIONS } from './sections.ts'
import { asTables } from './tables.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
})
const wanted = SECTIONS.filter(({ name }) => name.includes(values.only))
if (wanted.length === 0) throw new Error(`Parts are named: ${SECTIONS.map(({ name }) => name).join('; ')}.`)
const results = await measureAll(wanted, (name) => console.error(`measuring ${name} …`))
if (values.readme) putIntoReadme(results)
console.log(values.json ? JSON.stringify(results, null, 1) : asTables(results))
if (!isWithinGoals(results)) process.exitCode = 1
