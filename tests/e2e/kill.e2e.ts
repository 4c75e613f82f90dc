/** A small run of the kill kit (`npm run kill` is the large one): what was acknowledged is stored, whole and once. */
import { expect, test } from 'vitest'
import { killDuringActs, killDuringImports } from '../kill/kit.ts'
import { BROWSER as browser } from '../support/browser.ts'

/** A start of Firefox and each of its messages without an answer cost seconds, so it is killed less often. */
const share = browser === 'firefox' ? 0.5 : 1

const CLEAN = { lost: [], torn: [], doubled: [] }

test('acts survive kills of the background', async () => {
  const report = await killDuringActs({
    browser,
    what: 'worker',
    kills: 20 * share,
    acts: 400 * share,
    seed: 1,
  })
  expect(report).toMatchObject({ ...CLEAN, kills: 20 * share })
  expect(report.acts).toBeGreaterThanOrEqual(400 * share)
}, 240_000)

test('… and kills of the browser', async () => {
  expect(
    await killDuringActs({ browser, what: 'browser', kills: 4 * share - 1, acts: 60 * share, seed: 2 }),
  ).toMatchObject(CLEAN)
}, 240_000)

test('an import that is killed leaves all of its rows or none', async () => {
  const report = await killDuringImports({ browser, kills: 4 * share - 1, rows: 2_000 * share, seed: 3 })
  expect(report).toMatchObject({ partial: 0, wrong: 0 })
}, 240_000)

test('the kit finds what is lost where acts are acknowledged before they are done', async () => {
  const report = await killDuringActs({
    browser,
    what: 'worker',
    kills: 20 * share,
    acts: 400 * share,
    seed: 4,
    early: true,
  })
  expect(report.lost).not.toEqual([])
}, 240_000)
