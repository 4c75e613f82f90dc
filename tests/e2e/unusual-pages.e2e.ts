/** Pages that are not one plain tree of text: shadow trees, fields and editors, paper. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EitherBrowser, launchBrowser } from '../support/browser.ts'
import { aSitePage, markedIn, PERU, SLOVAKIA, storyOf } from '../support/news-pages.ts'
import { type Pages, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { type OverheardAsks, overhearAsks } from './asks.ts'
import { type Card, cardOf } from './card.ts'
import { hover, markedWords, marksOn, waitForMarks } from './marks.ts'
import { selectWords, waitForPassage } from './passages.ts'

/** An article in a shadow tree, with paragraphs in a slot of a tree inside of it; a closed tree beside. */
const SHADOWS = aSitePage(
  '<x-page></x-page>',
  `const inner = ${JSON.stringify(storyOf(SLOVAKIA, 30).replace(/<h1>.*?<\/h1>/, ''))}
   class Slotted extends HTMLElement {
     connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>' }
   }
   class Closed extends HTMLElement {
     connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Foreign Minister Paula Horvat signed the Zagreb Rail Agreement.</p>' }
   }
   class Whole extends HTMLElement {
     connectedCallback() {
       this.attachShadow({ mode: 'open' }).innerHTML =
         \`<article>${storyOf(PERU, 3)}<x-slotted>\${inner}</x-slotted><x-closed></x-closed></article>\`
     }
   }
   customElements.define('x-slotted', Slotted)
   customElements.define('x-closed', Closed)
   customElements.define('x-page', Whole)`,
)

const CANARY = 'Foreign Minister Quentin Canary signed the Nowhere Canary Agreement on the secret coast.'
const FIELDS = aSitePage(
  `<article>${storyOf(PERU)}
     <form><p><input id="input"><textarea id="area"></textarea></p></form>
     <div id="editor" contenteditable="true"><p>Write here.</p></div>
     <div id="box" role="textbox" contenteditable="plaintext-only">Write here.</div>
   </article><x-editor></x-editor>`,
  `customElements.define('x-editor', class extends HTMLElement {
     connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable><p>Write here.</p></div>' }
   })`,
)

const ADVERTISEMENT = '<iframe src="/fields" width="300" height="250"></iframe>'

const PAGES: Pages = {
  '/shadows': SHADOWS,
  '/fields': FIELDS,
  '/paper': aSitePage(`<article>${storyOf(PERU)}</article>`),
  '/framed': aSitePage(
    `<nav><a href="/">Home</a></nav><iframe src="/paper" width="900" height="700"></iframe>${ADVERTISEMENT}`,
  ),
  '/advertised': aSitePage(`<article>${storyOf(PERU)}</article>${ADVERTISEMENT.repeat(20)}`),
}

let site: SampleSite
let browser: EitherBrowser
let asks: OverheardAsks

beforeAll(async () => {
  site = await startSampleSite(PAGES)
  // The same site under a name that Entente may not read.
  browser = await launchBrowser({ localNames: ['unread.example'] })
  browser.context.setDefaultTimeout(10_000)
  asks = await overhearAsks(browser)
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function open(address: string): Promise<Page> {
  const tab = await browser.context.newPage()
  await tab.goto(address)
  return tab
}

async function tell(tab: Page, name: string, ask: object): Promise<unknown> {
  const message = JSON.stringify({ entente: name, ask })
  return browser.evaluate(`chrome.tabs.sendMessage(${await browser.tabOf(tab)}, ${message}, { frameId: 0 })`)
}

test('an article in open shadow trees is marked, its cards open, and the panel leads into it', async () => {
  const tab = await open(`${site.address}/shadows`)
  await waitForMarks(tab)
  expect(await markedWords(tab)).toEqual(markedIn(PERU, SLOVAKIA))
  const { official } = await marksOn(tab)
  expect(official).toHaveLength(33)
  const card = await cardOf(tab)
  await hover(tab, PERU.minister)
  await card.waitFor(/Ana Ruiz/)
  await tab.keyboard.press('Escape')
  await hover(tab, SLOVAKIA.minister)
  await card.waitFor(/Marek Novak/)
  // The last one, far down.
  const last = 2 * official.length
  expect(await tell(tab, 'showMention', { index: last - 1 })).toEqual({ ok: true, value: null })
  await card.waitFor(/Marek Novak|Kosice/)
  expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0)
})

test('what is typed into fields and editors is never read, marked or told', async () => {
  const tab = await open(`${site.address}/fields`)
  await waitForMarks(tab)
  await tab.locator('#input').fill(CANARY)
  for (const field of ['#area', '#editor p', '#box', 'x-editor p']) {
    await tab.locator(field).click()
    await tab.keyboard.insertText(CANARY)
  }
  const before = await asks.count('recognise')
  for (const scope of ['whole-page', 'article']) {
    await tell(tab, 'readAgain', { scope })
    await expect.poll(() => markedWords(tab), { timeout: 10_000 }).toEqual(markedIn(PERU))
  }
  await expect.poll(() => asks.count('recognise')).toBeGreaterThan(before)
  await tab.locator('#editor p').selectText()
  for (const ask of ['keep-selection', 'keep']) await tell(tab, 'command', { name: ask })
  await tell(tab, 'readAgain', { scope: 'selection' })
  expect(await asks.said(PERU.minister)).toBe(true)
  expect(await asks.said('Canary')).toBe(false)
})

test('on paper the page looks as it does without Entente: no marks, nothing kept, no card', async () => {
  const tab = await open(`${site.address}/paper`)
  const card: Card = await cardOf(tab)
  await waitForMarks(tab)
  await selectWords(tab, 'three days of talks')
  await tell(tab, 'command', { name: 'keep-selection' })
  await waitForPassage(tab, 'three days of talks')
  await tab.evaluate(() => getSelection()?.removeAllRanges())
  await hover(tab, PERU.minister)
  await card.waitFor(/Ana Ruiz/)
  const withEntente = await onPaper(tab)
  const without = await open(`${site.address.replace('localhost', 'unread.example')}/paper`)
  const screen = await without.screenshot()
  expect(withEntente.equals(await onPaper(without))).toBe(true)
  expect(screen.equals(await tab.screenshot())).toBe(false)
})

async function onPaper(tab: Page): Promise<Buffer> {
  await browser.showOnPaper(tab, true)
  const picture = await tab.screenshot()
  await browser.showOnPaper(tab, false)
  return picture
}

test('where the article is in a frame of the site, the panel offers it in a tab of its own', async () => {
  const tab = await open(`${site.address}/framed`)
  const panel = await browser.context.newPage()
  await panel.setViewportSize({ width: 380, height: 600 })
  await panel.goto(browser.extensionPage(`popup.html?tab=${await browser.tabOf(tab)}`))
  await panel.getByRole('heading', { name: 'No article found on this page' }).waitFor()
  const opened = browser.context.waitForEvent('page')
  await panel.getByRole('button', { name: 'Open it in a tab of its own' }).click()
  const article = await opened
  await waitForMarks(article)
  expect(article.url()).toBe(`${site.address}/paper`)
})

test('twenty advertising frames are left alone: one script, and none of them is offered', async () => {
  const tab = await open(`${site.address}/advertised`)
  await waitForMarks(tab)
  if (browser.name !== 'chromium') throw new Error('Only Chromium tells in which worlds scripts run.')
  const { id } = browser
  // Each world of the extension in this page and its frames is one that a script of it runs in.
  const session = await browser.context.newCDPSession(tab)
  const worlds: string[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin))
  await session.send('Runtime.enable')
  expect(worlds.filter((origin) => origin.includes(id))).toHaveLength(1)
  expect(worlds.filter((origin) => origin === site.address).length).toBeGreaterThan(20)
})
