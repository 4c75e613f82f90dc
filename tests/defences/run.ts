/**
 * Shows that each kit can fail: in a copy of the sources each defence is switched off, and its kit has to go red.
 * `npm run defences`, `npm run defences -- WORDS` for those whose names hold these words. Prints rows for `tests/defences.md`.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT } from '../support/source-files.ts'
import { DEFENCES, type Defence } from './defences.ts'

const LEFT_OUT = /^(?:node_modules|\.git|\.output|\.cache)(?:\/|$)/

const copy = mkdtempSync(join(tmpdir(), 'entente-defences-'))
cpSync(ROOT, copy, { recursive: true, filter: (from) => !LEFT_OUT.test(relative(ROOT, from)) })
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
mkdirSync(join(copy, '.output'))

const wanted = process.argv.slice(2).join(' ')
const green = DEFENCES.filter(({ what }) => what.includes(wanted)).filter((defence) => !goesRed(defence))
rmSync(copy, { recursive: true })
for (const { what } of green) console.error(`STAYED GREEN: ${what}`)
process.exit(green.length === 0 ? 0 : 1)

function goesRed({ what, file, on, off, test, only, build }: Defence): boolean {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    source.replace(on, () => off),
  )
  const isBuilt = build === undefined || run('wxt', ['build', '-b', build, '--mode', 'e2e']) === 0
  if (!isBuilt) throw new Error(`Without its defence it cannot be built: ${what}`)
  const config = test.endsWith('.e2e.ts') ? 'tests/e2e/vitest.config.ts' : 'tests/vitest.config.ts'
  const isRed = run('vitest', ['run', '--config', config, test, ...(only ? ['-t', only] : [])]) !== 0
  writeFileSync(path, source)
  const day = new Date().toISOString().slice(0, 10)
  console.log(
    `| ${what} | \`${test}\`${only ? `, ${only}` : ''} | \`${file}\` | ${isRed ? day : 'stayed green'} |`,
  )
  return isRed
}

function run(program: string, args: readonly string[]): number | null {
  return spawnSync(join(copy, 'node_modules/.bin', program), args, { cwd: copy, stdio: 'ignore' }).status
}
