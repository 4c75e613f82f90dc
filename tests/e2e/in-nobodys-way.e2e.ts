/** What a page's own scripts and other tools notice of Entente, and what is left of it when it goes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type EitherBrowser, launchBrowser } from '../support/browser.ts'
import { aSitePage, markedIn, PERU, storyOf } from '../support/news-pages.ts'
import { type Pages, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { ROOT } from '../support/source-files.ts'
import { cardOf, offerOf } from './card.ts'
import { hover, markedWords, waitForMarks } from './marks.ts'
import { selectWords, waitForPassage } from './passages.ts'
import { hearThrown } from './thrown.ts'

const MARK_JS = readFileSync(join(ROOT, 'node_modules/mark.js/dist/mark.min.js'), 'utf8')

const UNREAD = 'unread.example'
const KEPT = 'with the delegates of round 0'

const PAGES: Pages = {
  '/plain': aSitePage(`<article>${storyOf(PERU)}</article>`),
  '/annotated': aSitePage(`<article>${storyOf(PERU)}</article>`, MARK_JS),
  '/annotated-before': aSitePage(
    `<article>${storyOf(PERU)}</article>`,
    `${MARK_JS}; new Mark('article').mark(['Ruiz', 'Fisheries Agreement with', 'talks'], { separateWordSearch: false })`,
  ),
  '/own-highlights': aSitePage(
    `<article>${storyOf(PERU)}</article>`,
    `const range = document.createRange()
     range.selectNodeContents(document.querySelector('p'))
     CSS.highlights.set('search-result', new Highlight(range))
     window.pressed = []
     for (const type of ['keydown', 'keyup']) addEventListener(type, ({ key, defaultPrevented }) => pressed.push([type, key, defaultPrevented]))`,
  ),
}

let site: SampleSite
let browser: EitherBrowser
const faults: string[] = []

async function start(): Promise<void> {
  // The same site under a name that Entente may not read.
  browser = await launchBrowser({ localNames: [UNREAD] })
  browser.context.setDefaultTimeout(10_000)
  browser.context.on('weberror', (error) => faults.push(String(error.error())))
  browser.context.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warning'
    // The site has no picture for its tab.
    if (isFault && !message.location().url.endsWith('/favicon.ico')) faults.push(message.text())
  })
}

beforeAll(async () => {
  site = await startSampleSite(PAGES)
  await start()
})

beforeEach(() => {
  faults.length = 0
})

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

test('another annotator that was there first keeps its words, and ours are right inside of them', async () => {
  const tab = await open('/annotated-before')
  expect(await markedWords(tab)).toEqual(markedIn(PERU))
  expect(await tab.locator('mark').count()).toBe(15)
})

test('another annotator that comes later wraps and unwraps words inside our marks, and both stay right', async () => {
  const tab = await open('/annotated')
  const marker = (work: string) => tab.evaluate(`new Mark('article').${work}`)
  await marker(`mark(['Ruiz', 'Fisheries Agreement with', 'talks'], { separateWordSearch: false })`)
  expect(await tab.locator('mark').count()).toBe(15)
  await expect.poll(() => markedWords(tab), { timeout: 10_000 }).toEqual(markedIn(PERU))
  await hover(tab, PERU.minister)
  await (await cardOf(tab)).waitFor(/Ana Ruiz/)
  await marker('unmark()')
  expect(await tab.locator('mark').count()).toBe(0)
  await expect.poll(() => markedWords(tab), { timeout: 10_000 }).toEqual(markedIn(PERU))
  expect(await tab.locator('article').innerHTML()).toBe(storyOf(PERU))
})

test("the page's own highlights and keys are as they were", async () => {
  const tab = await open('/own-highlights')
  expect(await tab.evaluate(() => [...CSS.highlights.keys()][0])).toBe('search-result')
  await hover(tab, PERU.minister)
  const card = await cardOf(tab)
  await card.waitFor(/Ana Ruiz/)
  await tab.keyboard.press('j')
  await tab.keyboard.press('s')
  await tab.mouse.move(5, 5)
  await card.waitUntilGone()
  expect(await tab.evaluate(() => Reflect.get(window, 'pressed'))).toEqual(
    ['j', 's'].flatMap((key) => ['keydown', 'keyup'].map((type) => [type, key, false])),
  )
  expect(await tab.evaluate(() => CSS.highlights.get('search-result')?.size)).toBe(1)
})

test('a page that takes marks and card away in every frame gets them back a few times only', async () => {
  const tab = await open('/own-highlights')
  const taken = tab.evaluate(async () => {
    const taken = { marks: 0, hosts: 0 }
    for (const end = performance.now() + 4_000; performance.now() < end; ) {
      if (CSS.highlights.delete('entente-official')) taken.marks++
      for (const host of [...document.documentElement.children].slice(2)) {
        host.remove()
        taken.hosts++
      }
      await new Promise(requestAnimationFrame)
    }
    return taken
  })
  for (let turn = 0; turn < 3; turn++) {
    await tab.mouse.move(5, 5)
    await hover(tab, PERU.agreement)
    await tab.waitForTimeout(600)
  }
  const { marks, hosts } = await taken
  // Put back after one second and two, and painted with each look at the page, which come after growing pauses as well; a
  // card for each time it was opened. Without an end there would be hundreds.
  expect(marks).toBeGreaterThan(1)
  expect(marks).toBeLessThan(10)
  expect(hosts).toBeGreaterThan(0)
  expect(hosts).toBeLessThanOrEqual(3)
})

const namesOn = (tab: Page) =>
  tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('entente-')))

/** What stands beside head and body. */
const hostsOn = (tab: Page) =>
  tab.evaluate(() => [...document.documentElement.children].slice(2).map(({ outerHTML }) => outerHTML))

/** How a page looks on which nothing is pointed at. */
async function pictureOf(tab: Page): Promise<string> {
  await tab.bringToFront()
  await tab.mouse.move(700, 700)
  return (await tab.screenshot()).toString('base64')
}

/** What lies at a place that the card covers. */
const metOn = (tab: Page) => tab.evaluate(() => document.elementFromPoint(200, 196)?.localName)

/**
 * Two articles in their tabs; the one in front with a passage that is kept and a card that is open. `without` is how it looks
 * without Entente.
 */
async function openWithAll(): Promise<{ behind: Page; front: Page; without: string }> {
  await browser.close()
  // What a browser that is ended says on its way out is nobody's fault.
  faults.length = 0
  await start()
  const bare = await browser.context.newPage()
  await bare.goto(`${site.address.replace('localhost', UNREAD)}/plain`)
  const without = await pictureOf(bare)
  const [behind, front] = [await open('/own-highlights'), await open('/plain')]
  await selectWords(front, KEPT)
  await (await offerOf(front)).press(/^Keep/)
  await waitForPassage(front, KEPT)
  await front.evaluate(() => getSelection()?.removeAllRanges())
  await hover(front, PERU.minister)
  await (await cardOf(front)).waitFor(/Ana Ruiz/)
  expect(await metOn(front)).toBe('div')
  return { behind, front, without }
}

/** A browser is ended and started within. */
const WITH_A_START_MS = 120_000

const MANAGED = ['loaded anew', 'switched off', 'removed'] as const

test.each(MANAGED)(
  'when Entente is %s, open pages show no mark and no card of it, and nothing is thrown',
  async (act) => {
    const { behind, front, without } = await openWithAll()
    const thrown = await hearThrown(browser)
    await browser.manage(act)
    await expect.poll(() => metOn(front), { timeout: 5_000 }).toBe('p')
    // A new version may have marks of its own by then.
    if (act !== 'loaded anew') await expect.poll(() => pictureOf(front), { timeout: 5_000 }).toBe(without)
    for (const tab of [behind, front]) {
      await tab.bringToFront()
      await tab.mouse.move(300, 300)
      await tab.keyboard.press('Escape')
      await tab.evaluate(() => document.querySelector('p')?.append(' And more.'))
    }
    await front.waitForTimeout(700)
    expect(faults).toEqual([])
    // In Chromium the background, which would be asked, is gone, and what is thrown on pages is told by the console.
    if (browser.name === 'firefox') expect(await thrown.heard()).toEqual([])
  },
  WITH_A_START_MS,
)

test.each(MANAGED)(
  'when Entente is %s, open pages hold nothing of it',
  async (act) => {
    const { behind, front } = await openWithAll()
    await browser.manage(act)
    if (act === 'loaded anew') {
      // The new one has marks and the passage of its own, and no other.
      await expect.poll(async () => (await hostsOn(front)).length, { timeout: 20_000 }).toBe(1)
      await waitForPassage(front, KEPT)
      expect(await hostsOn(behind)).toEqual([])
      return
    }
    for (const tab of [behind, front]) {
      const left = async () => [...(await namesOn(tab)), ...(await hostsOn(tab))]
      await expect.poll(left, { timeout: 5_000 }).toEqual([])
    }
  },
  WITH_A_START_MS,
)
