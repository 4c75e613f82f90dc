/** What the published package asks for when it is installed, and what it may read then. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChromiumWithEntente, launchChromium } from '../support/chromium.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { ROOT } from '../support/source-files.ts'
import { marksOn } from './marks.ts'

const PUBLISHED = join(ROOT, '.output/chrome-mv3')

let chromium: ChromiumWithEntente
let site: SampleSite

beforeAll(async () => {
  site = await startSampleSite()
  chromium = await launchChromium({ build: PUBLISHED })
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
})

/** What Chromium would say to somebody who installs a package with this manifest. */
async function warningsOf(manifest: object): Promise<string[]> {
  const worker = await chromium.worker()
  return worker.evaluate(
    (text) =>
      (
        globalThis as unknown as {
          chrome: { management: { getPermissionWarningsByManifest(text: string): Promise<string[]> } }
        }
      ).chrome.management.getPermissionWarningsByManifest(text),
    JSON.stringify(manifest),
  )
}

test('Chromium warns of nothing when it is installed', async () => {
  const manifest = JSON.parse(readFileSync(join(PUBLISHED, 'manifest.json'), 'utf8'))
  expect(await warningsOf(manifest)).toEqual([])
  // The browser does warn: of one site more, and of the reader's history.
  expect(await warningsOf({ ...manifest, host_permissions: ['https://www.wikidata.org/*'] })).toHaveLength(1)
  expect(await warningsOf({ ...manifest, permissions: ['tabs'] })).toHaveLength(1)
})

test('no site may be read, and none is', async () => {
  const worker = await chromium.worker()
  expect(await worker.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([])
  expect(await worker.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([])
  const page = await chromium.context.newPage()
  await page.goto(site.address + SAMPLE_ARTICLE)
  await page.waitForTimeout(1_500)
  expect(await marksOn(page)).toEqual({ official: [], agreement: [], area: [] })
})
