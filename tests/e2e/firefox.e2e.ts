/** The main job in Firefox, where it is installed. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FirefoxWithEntente, hasFirefox, launchFirefox } from '../support/firefox.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'

describe.runIf(hasFirefox)('in Firefox', () => {
  let site: SampleSite
  let firefox: FirefoxWithEntente
  let article: Page

  beforeAll(async () => {
    site = await startSampleSite()
    firefox = await launchFirefox()
    article = await firefox.browser.newPage()
    await article.goto(site.address + SAMPLE_ARTICLE)
  })

  afterAll(async () => {
    await firefox?.close()
    await site?.close()
  })

  test('an article that is opened gets its marks', async () => {
    await article.waitForFunction(() => (CSS.highlights.get('entente-official')?.size ?? 0) > 0, {
      timeout: 20_000,
    })
    const marked = await article.evaluate(() =>
      [...(CSS.highlights.get('entente-official') ?? [])].map((mark) => {
        const range = document.createRange()
        range.setStart(mark.startContainer, mark.startOffset)
        range.setEnd(mark.endContainer, mark.endOffset)
        return range.toString()
      }),
    )
    expect(marked).toEqual(expect.arrayContaining(['Damien O’Connor', 'Valdis Dombrovskis']))
  })

  test('a hover shows a card', async () => {
    const before = await article.evaluate(() => document.documentElement.querySelectorAll('*').length)
    const point = await article.evaluate(() => {
      const [mark] = CSS.highlights.get('entente-official') ?? []
      if (!mark) return { x: 0, y: 0 }
      const range = document.createRange()
      range.setStart(mark.startContainer, mark.startOffset)
      range.setEnd(mark.endContainer, mark.endOffset)
      const box = range.getBoundingClientRect()
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    })
    await article.mouse.move(point.x - 4, point.y)
    await article.mouse.move(point.x, point.y, { steps: 4 })
    await article.waitForFunction(
      (count) => document.documentElement.querySelectorAll('*').length > count,
      { timeout: 5_000 },
      before,
    )
  })

  test('keeps in the panel, and shows it in the library', async () => {
    const tab = await tabIdOfArticle()
    const panel = await firefox.openExtensionPage(`popup.html?tab=${tab}`)
    const keep = await panel.waitForSelector('button[aria-label="Keep: Chris Hipkins"]', { timeout: 10_000 })
    await keep?.click()
    await panel.waitForSelector('button[aria-label="Kept: Chris Hipkins"]', { timeout: 10_000 })
    const library = await firefox.openExtensionPage('library.html')
    await library.waitForFunction(() => document.body.innerText.includes('Chris Hipkins'), {
      timeout: 10_000,
    })
  })

  async function tabIdOfArticle(): Promise<number> {
    const page = await firefox.openExtensionPage('library.html')
    await page.waitForSelector('body')
    const id = await page.evaluate(
      `browser.tabs.query({ url: 'http://localhost/*' }).then(([tab]) => tab.id)`,
    )
    await page.close()
    return Number(id)
  }
})
