/** What is to be seen in Firefox alone: what it hands to pages, and how it paints. */
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FirefoxWithEntente, launchFirefox } from '../firefox/launch.ts'
import { aSitePage, markedIn, PERU, SLOVAKIA, storyOf } from '../support/news-pages.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { cardOf, offerOf } from './card.ts'
import { hover, markedWords, waitForMarks } from './marks.ts'
import { linesOf, selectWords, waitForPassage } from './passages.ts'

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

let site: SampleSite
let firefox: FirefoxWithEntente

beforeAll(async () => {
  site = await startSampleSite(PAGES)
  firefox = await launchFirefox()
  firefox.context.setDefaultTimeout(10_000)
})
afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

async function open(path: string): Promise<Page> {
  const tab = await firefox.context.newPage()
  await tab.goto(site.address + path)
  await waitForMarks(tab)
  return tab
}

test('the pointer meets nothing of what is kept: Firefox would hand the page the boxes of a closed root', async () => {
  const quote = 'opens public'
  const article = await open(SAMPLE_ARTICLE)
  await selectWords(article, quote)
  await (await offerOf(article)).press(/^Keep/)
  await waitForPassage(article, quote)
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
  const met = () => article.evaluate(() => Reflect.get(window, 'met') as string[])
  const [line] = await linesOf(article, quote)
  if (!line) throw new Error('The quote has no line.')
  await article.mouse.click(line.right + 200, line.top - 200)
  await article.mouse.move(line.left + 4, (line.top + line.bottom) / 2)
  await article.mouse.move(line.left + 20, line.bottom + 2, { steps: 6 })
  await article.mouse.click(line.left + 20, line.bottom + 2)
  expect(await met()).toEqual([])
  // A card has to be met by the pointer, which shows that the page would have seen the boxes.
  await hover(article, 'Chris Hipkins')
  const card = await cardOf(article)
  await card.waitFor(/Chris Hipkins/)
  await card.press(/^Keep/)
  expect(await met()).not.toEqual([])
})

test('an article in a shadow tree is painted, and its marks and card go with it when the site goes on', async () => {
  const tab = await open('/living')
  await hover(tab, PERU.minister)
  const card = await cardOf(tab)
  await card.waitFor(/Ana Ruiz/)
  // The line under an official is of a colour that nothing else on the page has.
  expect(await isPainted(tab, [194, 112, 29])).toBe(true)
  await tab.evaluate(() => Reflect.get(window, 'show')())
  await card.waitUntilGone()
  await expect.poll(() => markedWords(tab), { timeout: 15_000 }).toEqual(markedIn(SLOVAKIA))
})

async function isPainted(tab: Page, colour: readonly number[]): Promise<boolean> {
  const { data } = PNG.sync.read(await tab.screenshot())
  for (let at = 0; at < data.length; at += 4) {
    if (colour.every((part, nth) => Math.abs(part - (data[at + nth] ?? 0)) < 8)) return true
  }
  return false
}
