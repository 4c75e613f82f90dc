/** What a page's own scripts and other tools notice of Entente, and what is left of it when it goes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BrowserWithEntente, launchBrowser } from '../support/browser.ts'
import { aSitePage, markedIn, PERU, storyOf } from '../support/news-pages.ts'
import { type Pages, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { ROOT } from '../support/source-files.ts'
import { cardOf } from './card.ts'
import { hover, markedWords, waitForMarks } from './marks.ts'

const MARK_JS = readFileSync(join(ROOT, 'node_modules/mark.js/dist/mark.min.js'), 'utf8')

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
let browser: BrowserWithEntente
const faults: string[] = []

async function start(): Promise<void> {
  browser = await launchBrowser()
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

test.each(['loaded anew', 'switched off', 'removed'] as const)(
  'when Entente is %s, open pages keep no mark and no card of it, and nothing is thrown',
  async (act) => {
    await browser.close()
    await start()
    const [behind, front] = [await open('/own-highlights'), await open('/plain')]
    await hover(front, PERU.minister)
    await (await cardOf(front)).waitFor(/Ana Ruiz/)
    await browser.manage(act)
    // A new version may have marks of its own by then, but no card.
    for (const tab of [behind, front]) {
      const left = async () => [...(act === 'loaded anew' ? [] : await namesOn(tab)), ...(await hostsOn(tab))]
      await expect.poll(left, { timeout: 3_000 }).toEqual([])
    }
    await front.bringToFront()
    await front.mouse.move(300, 300)
    await front.keyboard.press('Escape')
    await front.evaluate(() => document.querySelector('p')?.append(' And more.'))
    await front.waitForTimeout(700)
    expect(faults).toEqual([])
  },
)
