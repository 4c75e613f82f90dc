/** The panel where readers of Firefox have it: in the sidebar. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FirefoxWithEntente, launchFirefox } from '../firefox/launch.ts'
import { namesInSidebar, openSidebar, pressInSidebar } from '../firefox/sidebar.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { waitForMarks } from './marks.ts'
import { storedRows } from './stored-rows.ts'

let site: SampleSite
let firefox: FirefoxWithEntente
let article: Page

beforeAll(async () => {
  site = await startSampleSite()
  firefox = await launchFirefox()
  article = await firefox.context.newPage()
  await article.goto(site.address + SAMPLE_ARTICLE)
  await waitForMarks(article)
})
afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

test('it lists the article in front, keeps by a press, and follows the reader to another page', async () => {
  await article.bringToFront()
  await openSidebar(firefox.send)
  const names = () => namesInSidebar(firefox.send)
  await expect.poll(names, { timeout: 10_000 }).toContain('Keep: Chris Hipkins')
  expect(await pressInSidebar(firefox.send, 'Keep: Chris Hipkins')).toBe(true)
  await expect.poll(names, { timeout: 10_000 }).toContain('Kept: Chris Hipkins')
  const other = await firefox.context.newPage()
  await other.goto(`${site.address}/not-here`)
  await expect.poll(names, { timeout: 10_000 }).not.toContain('Kept: Chris Hipkins')
  const kept = await storedRows<{ quote: string }>(firefox, 'annotations')
  expect(kept.map(({ quote }) => quote)).toEqual(['Chris Hipkins'])
})
