/** The look-up in Firefox, which tells sites by which number an installation is known, unless they are allowed. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FirefoxWithEntente, hasFirefox, launchFirefox } from '../support/firefox.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { ITEMS, startWikidata, type WikidataServer } from '../support/wikidata-server.ts'

/** What the browser asks of its reader is answered with yes. */
const SAYS_YES = { 'extensions.webextOptionalPermissionPrompts': false }

describe.runIf(hasFirefox)('in Firefox', () => {
  let wikidata: WikidataServer
  let firefox: FirefoxWithEntente
  let site: SampleSite
  let settings: Page

  beforeAll(async () => {
    site = await startSampleSite()
    wikidata = await startWikidata(ITEMS, ['Q102'])
    firefox = await launchFirefox({ preferences: SAYS_YES })
    settings = await firefox.openExtensionPage('options.html')
    await settings.waitForSelector(BOX)
    await settings.evaluate(
      (lookUpServer) =>
        (
          globalThis as unknown as { browser: { storage: { local: { set(items: object): Promise<void> } } } }
        ).browser.storage.local.set({ lookUpServer }),
      wikidata.endpoint,
    )
  })
  afterAll(async () => {
    await firefox?.close()
    await site?.close()
    await wikidata?.close()
  })

  const BOX = 'section[aria-labelledby="look-up"] input'
  const permissions = () =>
    settings.evaluate(() =>
      (
        globalThis as unknown as {
          browser: { permissions: { getAll(): Promise<{ origins: string[]; data_collection: string[] }> } }
        }
      ).browser.permissions.getAll(),
    )
  const says = (words: string) =>
    settings.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 10_000 }, words)

  test('switching on asks the browser for names and for one site, which is no site to read', async () => {
    expect(await permissions()).toMatchObject({ origins: ['http://localhost/*'], data_collection: [] })
    await settings.click(BOX)
    await says('Look-ups on Wikidata are on')
    expect(await permissions()).toMatchObject({
      origins: ['http://localhost/*', 'http://127.0.0.1/*'],
      data_collection: ['searchTerms'],
    })
    const listed = await settings.evaluate(() => document.querySelector('#sites')?.textContent)
    expect(listed).not.toContain('127.0.0.1')
  })

  test('what the panel sends tells nothing of the reader or of this installation', async () => {
    const article = await firefox.browser.newPage()
    await article.goto(site.address + SAMPLE_ARTICLE)
    await article.waitForFunction(() => (CSS.highlights.get('entente-official')?.size ?? 0) > 0)
    const tab = await settings.evaluate(
      `browser.tabs.query({ url: 'http://localhost/*' }).then(([tab]) => tab.id)`,
    )
    const panel = await firefox.openExtensionPage(`popup.html?tab=${tab}`)
    await (await panel.waitForSelector('button[aria-label="Details of Chris Hipkins"]'))?.click()
    await (await panel.waitForSelector('button[aria-label="Ask Wikidata about Chris Hipkins"]'))?.click()
    await panel.waitForFunction(() =>
      document.querySelector('.look-up')?.textContent?.includes('From Wikidata'),
    )
    expect(wikidata.requests).toHaveLength(3)
    for (const { headers } of wikidata.requests) {
      expect(headers).not.toHaveProperty('origin')
      expect(headers).not.toHaveProperty('referer')
      expect(headers).not.toHaveProperty('cookie')
    }
  })

  test('switching off gives both back', async () => {
    await settings.click(BOX)
    await says('Look-ups are off.')
    expect(await permissions()).toMatchObject({ origins: ['http://localhost/*'], data_collection: [] })
  })
})
