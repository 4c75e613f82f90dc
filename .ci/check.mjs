/**
 * All that CI checks, in the order that fails soonest; goes on after a failure, so that one run tells all.
 * Prints last: N passed, N failed (tests, and one for each step that is no test).
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const reports = join(root, '.output/reports')
const bin = join(root, 'node_modules/.bin')
const counted = { passed: 0, failed: 0 }
/** @type {string[]} */
const failures = []

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

step('types', 'tsc', ['--noEmit'])
step('lint', 'biome', ['check', '.'])
tests('unit tests', 'tests/vitest.config.ts')
step('package for Chromium', 'wxt', ['zip'])
step('package for Firefox, with its sources', 'wxt', ['zip', '-b', 'firefox'])
step('build for end-to-end tests in Chromium', 'wxt', ['build', '--mode', 'e2e'])
step('build for end-to-end tests in Firefox', 'wxt', ['build', '-b', 'firefox', '--mode', 'e2e'])
tests('tests of the built packages', 'tests/built/vitest.config.ts')
step('Firefox add-on rules', 'web-ext', [
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--no-config-discovery',
  '--warnings-as-errors',
])
tests('end-to-end tests', 'tests/e2e/vitest.config.ts')

for (const failure of failures) console.log(`failed: ${failure}`)
const total = `${counted.passed} passed, ${counted.failed} failed`
// For .ci/run, which says it again after npm's own words.
writeFileSync(join(reports, 'count.txt'), `${total}\n`)
console.log(total)
process.exit(counted.failed === 0 ? 0 : 1)

/**
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 */
function step(name, program, args) {
  count(name, run(name, program, args) ? 1 : 0, 1)
}

/**
 * Runs one Vitest configuration and counts its tests by the report it writes.
 * @param {string} name
 * @param {string} config
 */
function tests(name, config) {
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`)
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile=${report}`]
  const succeeded = run(name, 'vitest', args)
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that could not be loaded has no tests to count, but it failed.
    const broken = !succeeded && numFailedTests === 0 ? 1 : 0
    count(name, numPassedTests, numPassedTests + numFailedTests + broken)
  } catch {
    count(name, 0, 1)
  }
}

/**
 * @param {string} name
 * @param {number} passed
 * @param {number} of
 */
function count(name, passed, of) {
  counted.passed += passed
  counted.failed += of - passed
  if (passed < of) failures.push(name)
}

/**
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 */
function run(name, program, args) {
  console.log(`\n— ${name}`)
  return (
    spawnSync(join(bin, program), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  )
}
