/** Pages that go elsewhere without loading, and pages that their reader leaves and comes back to. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BrowserWithEntente, launchBrowser } from '../support/browser.ts'
import { aSitePage, markedIn, PERU, SLOVAKIA, storyOf } from '../support/news-pages.ts'
import { type Pages, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { type OverheardAsks, overhearAsks } from './asks.ts'
import { cardOf } from './card.ts'
import { hover, markedWords, waitForMarks } from './marks.ts'
import { storedRows } from './stored-rows.ts'

/** A site that shows its second article by `show`. */
const aSinglePageSite = (show: string, head = '') =>
  aSitePage(
    `${head}<main id="main"><article>${storyOf(PERU)}</article></main>`,
    `const other = ${JSON.stringify(storyOf(SLOVAKIA))}; window.show = () => { ${show} }`,
  )

const NEW_NODES = `document.querySelector('article').innerHTML = other`
/** As frameworks do: the text nodes stay and get other words. */
const SAME_NODES = `
  const next = new DOMParser().parseFromString(other, 'text/html').body
  const nodes = [...document.querySelectorAll('article > *')]
  nodes.forEach((node, at) => { node.firstChild.data = next.children[at].textContent })`

const PAGES: Pages = {
  '/new-nodes': aSinglePageSite(NEW_NODES),
  '/same-nodes': aSinglePageSite(SAME_NODES),
  '/forgets-its-canonical': aSinglePageSite(SAME_NODES, '<link rel="canonical" href="/the-first-one">'),
  '/own-navigation': aSinglePageSite(
    `${NEW_NODES}; Object.defineProperty(window, 'navigation', { value: { addEventListener() {} } })`,
    '<form id="navigation"><input name="addEventListener"></form>',
  ),
  '/plain': aSitePage(`<article>${storyOf(PERU)}</article>`),
  '/other': aSitePage(`<article>${storyOf(SLOVAKIA)}</article>`),
}

let site: SampleSite
let browser: BrowserWithEntente
let asks: OverheardAsks

beforeAll(async () => {
  site = await startSampleSite(PAGES)
  browser = await launchBrowser({ without: ['--disable-back-forward-cache'] })
  browser.context.setDefaultTimeout(10_000)
  asks = await overhearAsks(browser)
})

beforeEach(() => asks.restart())

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function open(path: string): Promise<Page> {
  const tab = await browser.context.newPage()
  await tab.goto(site.address + path)
  await waitForMarks(tab)
  return tab
}

test.each(Object.keys(PAGES).slice(0, 4))(
  '%s: half a second after the new text nothing of the old one is marked',
  async (path) => {
    const tab = await open(path)
    const marked = await tab.evaluate(async () => {
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
      history.pushState(null, '', `${location.pathname}-two`)
      await pause(300)
      Reflect.get(window, 'show')()
      await pause(500)
      return ['entente-official', 'entente-agreement'].flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])]
          .filter((mark) => mark.startContainer.isConnected)
          .map((mark) => mark.startContainer.textContent?.slice(mark.startOffset, mark.endOffset)),
      )
    })
    for (const words of marked) expect(markedIn(SLOVAKIA)).toContain(words)
    await expect.poll(() => markedWords(tab), { timeout: 10_000 }).toEqual(markedIn(SLOVAKIA))
  },
)

test('with the move an open card goes, and what is kept afterwards is kept of the new address', async () => {
  const tab = await open('/new-nodes')
  const card = await cardOf(tab)
  await hover(tab, PERU.minister)
  await card.waitFor(/Keep/)
  await tab.evaluate(() => history.pushState(null, '', '/world/two'))
  await card.waitUntilGone()
  await tab.evaluate(() => Reflect.get(window, 'show')())
  await expect.poll(() => markedWords(tab), { timeout: 10_000 }).toEqual(markedIn(SLOVAKIA))
  await hover(tab, SLOVAKIA.minister)
  await card.waitFor(/Keep/)
  await card.press(/^Keep/)
  await card.waitFor(/Kept/)
  const kept = await storedRows<{ url: string; addresses: string[] }>(browser, 'articles')
  expect(kept.map(({ url }) => url)).toEqual([`${site.address}/world/two`])
  expect(kept.flatMap(({ addresses }) => addresses).filter((one) => !one.endsWith('/world/two'))).toEqual([])
})

test('a move that is cancelled, or within the page, changes nothing and asks nothing', async () => {
  const tab = await open('/plain')
  await asks.restart()
  await tab.evaluate(async () => {
    const refuse = (event: Event) => event.preventDefault()
    const { navigation } = window as unknown as { navigation: EventTarget }
    navigation.addEventListener('navigate', refuse)
    history.pushState(null, '', '/world/refused')
    const link = document.createElement('a')
    link.href = '/world/refused'
    link.click()
    // Firefox goes where a link leads in a turn of its own.
    await new Promise((resolve) => setTimeout(resolve, 100))
    navigation.removeEventListener('navigate', refuse)
    location.hash = 'part-two'
  })
  // The address is compared every two seconds where the browser sends no word of a move.
  await tab.waitForTimeout(2_500)
  expect(tab.url()).toBe(`${site.address}/plain#part-two`)
  expect(await markedWords(tab)).toEqual(markedIn(PERU))
  expect(await asks.count('recognise')).toBe(0)
})

test('a page that comes back from the back/forward cache has its marks and its card', async () => {
  const tab = await open('/plain')
  await tab.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'cameBack', persisted))
  })
  await tab.goto(`${site.address}/other`)
  await waitForMarks(tab)
  // The driver waits for a load that does not come.
  await tab.goBack({ waitUntil: 'commit', timeout: 2_000 }).catch(() => undefined)
  await expect.poll(() => tab.evaluate(() => Reflect.get(window, 'cameBack'))).toBe(true)
  expect(await markedWords(tab)).toEqual(markedIn(PERU))
  await hover(tab, PERU.minister)
  await (await cardOf(tab)).waitFor(/Ana Ruiz/)
})

test('at twice the size marks and card stand right', async () => {
  const tab = await open('/plain')
  const zoom = `chrome.tabs.setZoom(${await browser.tabOf(tab)}`
  await browser.evaluate(`${zoom}, 2)`)
  await expect.poll(() => tab.evaluate(() => devicePixelRatio)).toBe(2)
  expect(await markedWords(tab)).toEqual(markedIn(PERU))
  await hover(tab, PERU.minister)
  await (await cardOf(tab)).waitFor(/Ana Ruiz/)
  await browser.evaluate(`${zoom}, 1)`)
})
