/** A small run of the kill kit (`npm run kill` is the large one): what was acknowledged is stored, whole and once. */
import { expect, test } from 'vitest'
import { killDuringActs, killDuringImports } from '../kill/kit.ts'
import { BROWSER as browser } from '../support/browser.ts'

/** A start of Firefox and each of its messages without an answer cost seconds, so it is killed less often. */
const SIZES = {
  chromium: {
    acts: { kills: 20, acts: 400 },
    starts: { kills: 3, acts: 60 },
    imports: { kills: 3, rows: 2_000 },
  },
  firefox: {
    acts: { kills: 10, acts: 200 },
    starts: { kills: 1, acts: 30 },
    imports: { kills: 2, rows: 4_000 },
  },
}[browser]

const CLEAN = { lost: [], torn: [], doubled: [] }

test('acts survive kills of the background', async () => {
  const report = await killDuringActs({
    browser,
    what: 'worker',
    ...SIZES.acts,
    seed: 1,
  })
  expect(report).toMatchObject({ ...CLEAN, kills: SIZES.acts.kills })
  expect(report.acts).toBeGreaterThanOrEqual(SIZES.acts.acts)
}, 240_000)

test('… and kills of the browser', async () => {
  expect(await killDuringActs({ browser, what: 'browser', ...SIZES.starts, seed: 2 })).toMatchObject(CLEAN)
}, 240_000)

test.runIf(browser === 'chromium')(
  '… also where Chromium throws its database away at every second start',
  async () => {
    const report = await killDuringActs({ what: 'browser', kills: 5, acts: 100, seed: 5, tear: true })
    expect(report).toMatchObject({ ...CLEAN, kills: 5 })
  },
  240_000,
)

test('an import that is killed leaves all of its rows or none', async () => {
  const report = await killDuringImports({ browser, ...SIZES.imports, seed: 3 })
  expect(report).toMatchObject({ partial: 0, wrong: 0 })
}, 240_000)

test('the kit finds what is lost where acts are acknowledged before they are done', async () => {
  const report = await killDuringActs({
    browser,
    what: 'worker',
    ...SIZES.acts,
    seed: 4,
    early: true,
  })
  expect(report.lost).not.toEqual([])
}, 240_000)
