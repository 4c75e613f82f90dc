/** The main job in Firefox, where it is installed. */
import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FirefoxWithEntente, hasFirefox, launchFirefox } from '../support/firefox.ts'
import { aSitePage, PERU, SLOVAKIA, storyOf } from '../support/news-pages.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'

/** An article in an open shadow tree; `show` is what a single-page site does when its reader goes on. */
const PAGES = {
  '/living': aSitePage(
    '<x-page></x-page>',
    `const host = document.querySelector('x-page')
     host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<article>${storyOf(PERU)}</article>`)}
     const article = host.shadowRoot.querySelector('article')
     window.show = () => {
       history.pushState(null, '', '/world/two')
       article.innerHTML = ${JSON.stringify(storyOf(SLOVAKIA))}
     }`,
  ),
}

describe.runIf(hasFirefox)('in Firefox', () => {
  let site: SampleSite
  let firefox: FirefoxWithEntente
  let article: Page

  beforeAll(async () => {
    site = await startSampleSite(PAGES)
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
    // A new installation has just opened its first page before it.
    await article.bringToFront()
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
      { timeout: 20_000 },
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

  test('a selection gets a button that keeps it; it is found again, and the pointer meets nothing of it', async () => {
    const quote = 'opens public'
    // What Firefox hands to pages: the nodes of closed roots that the pointer meets.
    await article.evaluate(() => {
      const met: string[] = []
      Object.assign(window, { met })
      for (const type of ['pointermove', 'mousemove', 'mouseover', 'click']) {
        const look = (event: Event) => {
          const root = (Reflect.get(event, 'originalTarget') as Node).getRootNode()
          if (root instanceof ShadowRoot) met.push(root.innerHTML)
        }
        document.addEventListener(type, look, true)
      }
    })
    const line = await lineOf(quote)
    await article.mouse.move(line.left + 1, line.y)
    await article.mouse.down()
    await article.mouse.move(line.right, line.y, { steps: 5 })
    await article.mouse.up()
    const button = await middleOfShown()
    await article.mouse.click(button.x, button.y)
    const panel = await firefox.openExtensionPage(`popup.html?tab=${await tabIdOfArticle()}`)
    await panel.waitForFunction(
      (words) => document.querySelector('#list-kept')?.textContent?.includes(words),
      { timeout: 10_000 },
      quote,
    )
    await article.bringToFront()
    await article.mouse.move(line.right + 200, line.y - 200)
    await article.mouse.click(line.right + 200, line.y - 200)
    await article.evaluate(() => Reflect.get(window, 'met').splice(0))
    await article.mouse.move(line.left + 4, line.y)
    await article.mouse.move(line.left + 20, line.y + 9, { steps: 6 })
    expect(await article.evaluate(() => Reflect.get(window, 'met'))).toEqual([])

    await article.reload()
    await article.waitForFunction(() => document.documentElement.children.length > 2, { timeout: 10_000 })
    await panel.bringToFront()
    await panel.waitForFunction(
      (words) => [...document.querySelectorAll('.kept-show')].some((one) => one.textContent?.includes(words)),
      { timeout: 10_000 },
      quote,
    )
  })

  test('an article in a shadow tree is marked and has cards, and its marks go with it when the site goes on', async () => {
    const tab = await firefox.browser.newPage()
    await tab.goto(`${site.address}/living`)
    await waitForOfficials(tab, PERU.minister)
    const point = await tab.evaluate(() => {
      const [mark] = CSS.highlights.get('entente-official') ?? []
      const range = document.createRange()
      if (mark) range.setStart(mark.startContainer, mark.startOffset)
      if (mark) range.setEnd(mark.endContainer, mark.endOffset)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { x: (left + right) / 2, y: (top + bottom) / 2 }
    })
    await tab.mouse.move(point.x - 4, point.y)
    await tab.mouse.move(point.x, point.y, { steps: 4 })
    await tab.waitForFunction(() => document.documentElement.children.length > 2, { timeout: 5_000 })
    // Painted, not only registered: the line is of a colour that nothing else on the page has.
    expect(await isPainted(tab, [194, 112, 29])).toBe(true)
    await tab.evaluate(() => Reflect.get(window, 'show')())
    await tab.waitForFunction(() => document.documentElement.children.length === 2, { timeout: 5_000 })
    await waitForOfficials(tab, SLOVAKIA.minister)
    await tab.close()
  })

  async function isPainted(tab: Page, colour: readonly number[]): Promise<boolean> {
    const { data } = PNG.sync.read(Buffer.from(await tab.screenshot()))
    for (let at = 0; at < data.length; at += 4) {
      if (colour.every((part, nth) => Math.abs(part - (data[at + nth] ?? 0)) < 8)) return true
    }
    return false
  }

  /** Waits until just this one is marked as an official, wherever marks are. */
  async function waitForOfficials(tab: Page, minister: string): Promise<void> {
    await tab.waitForFunction(
      (name) => {
        const marks = [...(CSS.highlights.get('entente-official') ?? [])]
        const words = marks.map((mark) =>
          mark.startContainer.textContent?.slice(mark.startOffset, mark.endOffset),
        )
        return words.length > 0 && words.every((one) => one === name)
      },
      { timeout: 15_000 },
      minister,
    )
  }

  function lineOf(words: string): Promise<{ left: number; right: number; y: number }> {
    return article.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const at = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1
        if (at < 0) continue
        walker.currentNode.parentElement?.scrollIntoView({ block: 'center' })
        const range = document.createRange()
        range.setStart(walker.currentNode, at)
        range.setEnd(walker.currentNode, at + wanted.length)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        return { left, right, y: (top + bottom) / 2 }
      }
      throw new Error(`The page does not say “${wanted}”.`)
    }, words)
  }

  /** The middle of what is shown over the page, once something is. */
  async function middleOfShown(): Promise<{ x: number; y: number }> {
    const found = await article.waitForFunction(
      () => {
        for (const one of document.documentElement.children) {
          const { left, top, width, height } = one.getBoundingClientRect()
          const isOurs = one !== document.head && one !== document.body
          if (isOurs && width > 20) return { x: left + width / 2, y: top + height / 2 }
        }
        return null
      },
      { timeout: 5_000 },
    )
    return (await found.jsonValue()) as { x: number; y: number }
  }

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
