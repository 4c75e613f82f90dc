/** The look-up in Firefox, which tells sites by which number an installation is known, unless they are allowed. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FirefoxWithEntente, launchFirefox } from '../firefox/launch.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { ITEMS, startWikidata, type WikidataServer } from '../support/wikidata-server.ts'
import { waitForMarks } from './marks.ts'

/** What the browser asks of its reader is answered with yes. */
const SAYS_YES = { 'extensions.webextOptionalPermissionPrompts': false }

let wikidata: WikidataServer
let firefox: FirefoxWithEntente
let site: SampleSite
let settings: Page

beforeAll(async () => {
  site = await startSampleSite()
  wikidata = await startWikidata(ITEMS, ['Q102'])
  firefox = await launchFirefox({ preferences: SAYS_YES })
  firefox.context.setDefaultTimeout(10_000)
  settings = await firefox.context.newPage()
  await settings.goto(firefox.extensionPage('options.html'))
  const lookUpServer = JSON.stringify(wikidata.endpoint)
  await firefox.evaluate(`chrome.storage.local.set({ lookUpServer: ${lookUpServer} })`)
})
afterAll(async () => {
  await firefox?.close()
  await site?.close()
  await wikidata?.close()
})

const box = () => settings.locator('section[aria-labelledby="look-up"] input')
const says = (words: string) => settings.getByText(words).first().waitFor()
const permissions = () => firefox.evaluate('chrome.permissions.getAll()')

test('switching on asks the browser for names and for one site, which is no site to read', async () => {
  expect(await permissions()).toMatchObject({ origins: ['http://localhost/*'], data_collection: [] })
  await box().click()
  await says('Look-ups on Wikidata are on')
  expect(await permissions()).toMatchObject({
    origins: ['http://localhost/*', 'http://127.0.0.1/*'],
    data_collection: ['searchTerms'],
  })
  expect(await settings.locator('#sites').textContent()).not.toContain('127.0.0.1')
})

test('what the panel sends tells nothing of the reader or of this installation', async () => {
  const article = await firefox.context.newPage()
  await article.goto(site.address + SAMPLE_ARTICLE)
  await waitForMarks(article)
  const panel = await firefox.context.newPage()
  await panel.goto(firefox.extensionPage(`popup.html?tab=${await firefox.tabOf(article)}`))
  await panel.getByRole('button', { name: 'Details of Chris Hipkins', exact: true }).click()
  await panel.getByRole('button', { name: 'Ask Wikidata about Chris Hipkins', exact: true }).click()
  await panel.locator('.look-up').getByText('From Wikidata').first().waitFor()
  expect(wikidata.requests).toHaveLength(3)
  for (const { headers } of wikidata.requests) {
    expect(headers).not.toHaveProperty('origin')
    expect(headers).not.toHaveProperty('referer')
    expect(headers).not.toHaveProperty('cookie')
  }
})

test('switching off gives both back', async () => {
  await settings.bringToFront()
  await box().click()
  await says('Look-ups are off.')
  expect(await permissions()).toMatchObject({ origins: ['http://localhost/*'], data_collection: [] })
})
