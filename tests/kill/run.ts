/**
 * npm run kill -- [firefox] [--kills 500] [--acts 10000] [--browser-kills 50] [--browser-acts 1000] [--import-kills 20] [--rows 10000]
 *                 [--seed 1] [--acknowledge early] [--tear]
 * Kills the background and the browser, Chromium or Firefox, in the midst of acts and of imports and says what was lost, torn or doubled. Exits with
 * 1 where anything was. With `--acknowledge early` acts are answered before they are done: the kit must find losses then.
 * With `--tear` every kill of Chromium meets a write of its database, which it then deletes at the second start.
 */
import { parseArgs } from 'node:util'
import { type KillReport, killDuringActs, killDuringImports } from './kit.ts'
import type { BrowserName } from './kit-browser.ts'

const number = (fallback: string) => ({ type: 'string' as const, default: fallback })
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: number('500'),
    acts: number('10000'),
    'browser-kills': number('50'),
    'browser-acts': number('1000'),
    'import-kills': number('20'),
    rows: number('10000'),
    seed: number('1'),
    acknowledge: number('late'),
    tear: { type: 'boolean', default: false },
  },
})
const browser: BrowserName = positionals.includes('firefox') ? 'firefox' : 'chromium'
const seed = Number(values.seed)
const early = values.acknowledge === 'early'
let faults = 0

function tell(what: string, { acts, kills, unanswered, lost, torn, doubled }: KillReport): void {
  console.log(
    `${what}: ${kills} kills during ${acts} acknowledged acts (${unanswered} messages unanswered): ` +
      `${lost.length} lost, ${torn.length} torn, ${doubled.length} doubled`,
  )
  for (const one of [...lost, ...torn, ...doubled].slice(0, 10)) console.log(`  ${one}`)
  faults += lost.length + torn.length + doubled.length
}

if (Number(values.kills) > 0) {
  const options = {
    browser,
    what: 'worker' as const,
    kills: Number(values.kills),
    acts: Number(values.acts),
    seed,
    early,
  }
  tell('worker', await killDuringActs(options))
}
if (Number(values['browser-kills']) > 0) {
  const kills = Number(values['browser-kills'])
  tell(
    'browser',
    await killDuringActs({
      browser,
      what: 'browser',
      kills,
      acts: Number(values['browser-acts']),
      seed,
      early,
      tear: values.tear,
    }),
  )
}
if (Number(values['import-kills']) > 0) {
  const kills = Number(values['import-kills'])
  const { met, rows, partial, wrong } = await killDuringImports({
    browser,
    kills,
    rows: Number(values.rows),
    seed,
  })
  console.log(
    `import of ${rows} rows: ${kills} kills, ${met} of them before it was acknowledged: ${partial} partial, ${wrong} rows wrong`,
  )
  faults += partial + wrong
}
process.exitCode = faults > 0 ? 1 : 0
