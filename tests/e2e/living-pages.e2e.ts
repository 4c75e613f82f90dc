/** Pages that change under their reader: text that comes late, reports that grow, articles without end. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserWithEntente, launchBrowser } from '../support/browser.ts'
import { aSitePage, markedIn, PERU, SLOVAKIA, sentenceOf, storyOf } from '../support/news-pages.ts'
import { type Pages, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { type OverheardAsks, overhearAsks } from './asks.ts'
import { markedWords, marksOn, waitForMarks } from './marks.ts'

const PAGES: Pages = {
  '/late': aSitePage(
    `<article><h1>${PERU.agreement} is signed</h1><p>Subscribe to read this article.</p></article>`,
    `setTimeout(() => { document.querySelector('article').innerHTML = ${JSON.stringify(storyOf(PERU))} }, 1000)`,
  ),
  '/report': aSitePage(`<article>${storyOf(PERU)}</article>`),
  '/endless': aSitePage(`<main><article>${storyOf(PERU)}</article></main>`),
  '/translated': aSitePage(`<article>${storyOf(PERU)}</article>`),
}

let site: SampleSite
let browser: BrowserWithEntente
let asks: OverheardAsks

beforeAll(async () => {
  site = await startSampleSite(PAGES)
  browser = await launchBrowser()
  browser.context.setDefaultTimeout(10_000)
  asks = await overhearAsks(browser)
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function open(path: string): Promise<Page> {
  const tab = await browser.context.newPage()
  await tab.goto(site.address + path)
  return tab
}

test('text that comes a second late is read when it is there', async () => {
  const tab = await open('/late')
  await expect.poll(() => markedWords(tab), { timeout: 10_000 }).toEqual(markedIn(PERU))
})

test('a report that gains paragraphs above gains marks, and keeps the others', async () => {
  const tab = await open('/report')
  await waitForMarks(tab)
  for (const at of [1, 2]) {
    await tab.evaluate(
      (words) => {
        const paragraph = document.createElement('p')
        paragraph.textContent = words
        document.querySelector('h1')?.after(paragraph)
      },
      sentenceOf(SLOVAKIA, at),
    )
    await expect.poll(async () => (await marksOn(tab)).official.length, { timeout: 10_000 }).toBe(5 + at)
  }
  expect(await markedWords(tab)).toEqual(markedIn(PERU, SLOVAKIA))
})

test('fifty more articles below are read a few times in all, and the marks of the first stay right', async () => {
  const tab = await open('/endless')
  await waitForMarks(tab)
  await asks.restart()
  const seen = await tab.evaluate(
    async (html) => {
      const seen = new Set<string>()
      for (let at = 0; at < 50; at++) {
        const article = document.createElement('article')
        article.innerHTML = html
        document.querySelector('main')?.append(article)
        await new Promise((resolve) => setTimeout(resolve, 40))
        const inFirst = [...(CSS.highlights.get('entente-official') ?? [])]
          .filter((mark) => mark.startContainer.parentElement?.closest('article:first-child'))
          .map((mark) => mark.startContainer.textContent?.slice(mark.startOffset, mark.endOffset))
        seen.add(inFirst.join())
      }
      return [...seen]
    },
    storyOf(SLOVAKIA, 3),
  )
  expect(seen).toEqual([Array(5).fill(PERU.minister).join()])
  await expect.poll(() => markedWords(tab), { timeout: 10_000 }).toEqual(markedIn(PERU, SLOVAKIA))
  // Pauses grow while articles keep coming: half a second, one, two, four.
  expect(await asks.count('recognise')).toBeLessThanOrEqual(4)
})

test('where a translator puts other words into the page, no mark stays on them', async () => {
  const tab = await open('/translated')
  await waitForMarks(tab)
  const marked = await tab.evaluate(async () => {
    document.documentElement.lang = 'de'
    document.documentElement.classList.add('translated-ltr')
    for (const block of document.querySelectorAll('h1, p')) {
      const wrapped = document.createElement('font')
      wrapped.innerHTML = '<font style="vertical-align: inherit"></font>'
      const words = block.firstChild as Text
      wrapped.firstChild?.appendChild(words)
      block.append(wrapped)
      words.data = `Nach drei Tagen unterzeichnete die Ministerin den Vertrag, und die Delegationen kehren in den nächsten Wochen zu den offenen Kapiteln zurück.`
    }
    // What observers are told comes before the next task.
    await new Promise((resolve) => setTimeout(resolve, 0))
    return [...CSS.highlights.keys()].filter((name) => name.startsWith('entente-'))
  })
  expect(marked).toEqual([])
  const tabId = await browser.tabOf(tab)
  const ask = `chrome.tabs.sendMessage(${tabId}, { entente: 'describePage', ask: null }, { frameId: 0 }).then(({ value }) => value.phase)`
  await expect.poll(async () => browser.evaluate(ask), { timeout: 10_000 }).toBe('other-language')
})
