/** The look-up in Firefox, which tells sites by which number an installation is known, unless they are allowed. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FirefoxWithEntente, hasFirefox, launchFirefox } from '../support/firefox.ts'
import { ITEMS, startWikidata, type WikidataServer } from '../support/wikidata-server.ts'

/** What the browser asks of its reader is answered with yes. */
const SAYS_YES = { 'extensions.webextOptionalPermissionPrompts': false }

describe.runIf(hasFirefox)('in Firefox', () => {
  let wikidata: WikidataServer
  let firefox: FirefoxWithEntente
  let settings: Page

  beforeAll(async () => {
    wikidata = await startWikidata(ITEMS, ['Q102'])
    firefox = await launchFirefox(SAYS_YES)
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

  test('what is sent tells nothing of the reader or of this installation', async () => {
    const panel = await firefox.openExtensionPage('welcome.html')
    await panel.waitForSelector('h1')
    // The way that the panel goes, from one of the extension's pages.
    const status = await panel.evaluate(
      (address) =>
        fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' }).then(
          (answer) => answer.status,
        ),
      `${wikidata.endpoint}?action=query`,
    )
    expect(status).toBe(200)
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
