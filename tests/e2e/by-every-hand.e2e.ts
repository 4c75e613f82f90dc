/** Card and panel for those who hover slowly, use no pointer, or listen (WCAG 1.4.13, 2.1.1, 2.1.2, 1.3.1, 4.1.3). */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Kind } from '../../lib/domain/entity.ts'
import type { PageState } from '../../lib/domain/page-state.ts'
import { type BrowserWithEntente, launchBrowser } from '../support/browser.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { CARD, type Card, cardOf } from './card.ts'
import { inClosedRoot } from './closed-roots.ts'
import { hover, marksOn, waitForMarks } from './marks.ts'

let site: SampleSite
let browser: BrowserWithEntente
let article: Page
let card: Card

beforeAll(async () => {
  site = await startSampleSite()
  browser = await launchBrowser()
  browser.context.setDefaultTimeout(10_000)
  article = await browser.context.newPage()
})
beforeEach(async () => {
  await article.bringToFront()
  await article.goto(site.address + SAMPLE_ARTICLE)
  await waitForMarks(article)
  card = await cardOf(article)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a card stays while the pointer rests, lets the pointer in, and goes when that leaves', async () => {
  await hover(article, 'Valdis Dombrovskis')
  await card.waitFor(/Valdis Dombrovskis/)
  await article.waitForTimeout(4_000)
  expect(await card.text()).toMatch(/Valdis Dombrovskis/)
  const { left, top } = await boxOfCard()
  await article.mouse.move(left + 40, top + 40, { steps: 8 })
  await article.waitForTimeout(1_500)
  expect(await card.text()).toMatch(/Valdis Dombrovskis/)
  await article.mouse.move(5, 5, { steps: 8 })
  await card.waitUntilGone()
})

test('Escape closes it where pointer and focus are, and is the page’s own without a card', async () => {
  await article.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<input id="field">')
    document.querySelector<HTMLElement>('#field')?.focus()
    document.addEventListener(
      'keydown',
      ({ key }) => key === 'Escape' && document.body.append('page heard it '),
    )
  })
  await hover(article, 'Valdis Dombrovskis')
  await card.waitFor(/Valdis Dombrovskis/)
  await article.keyboard.press('Escape')
  await card.waitUntilGone()
  expect(await article.evaluate(() => document.activeElement?.id)).toBe('field')
  expect(await article.locator('body').innerText()).not.toContain('page heard it')
  await article.keyboard.press('Escape')
  expect(await article.locator('body').innerText()).toContain('page heard it')
})

test('a card that was closed stays closed under a resting pointer, and opens again when that comes back', async () => {
  const NAME = 'Valdis Dombrovskis'
  const opensAgain = async () => {
    await article.mouse.move(5, 5, { steps: 4 })
    await article.waitForTimeout(500)
    await hover(article, NAME)
    await card.waitFor(/Valdis Dombrovskis/)
  }
  await hover(article, NAME)
  await card.waitFor(/Valdis Dombrovskis/)
  await article.keyboard.press('Escape')
  await card.waitUntilGone()
  await hover(article, NAME)
  await article.waitForTimeout(1_000)
  expect(await card.text()).toBeNull()
  await opensAgain()

  // Closed while the pointer is on the card: the mention is not what it rests on.
  for (const closed of ['by Escape', 'by its button']) {
    const { left, top } = await boxOfCard()
    await article.mouse.move(left + 40, top + 40, { steps: 8 })
    if (closed === 'by Escape') await article.keyboard.press('Escape')
    else await card.press(/^Close$/)
    await card.waitUntilGone()
    await hover(article, NAME)
    await card.waitFor(/Valdis Dombrovskis/)
  }
  await article.keyboard.press('Escape')
  await card.waitUntilGone()
  await opensAgain()
  await article.keyboard.press('Escape')
  await card.waitUntilGone()
  await command('previous-mention')
  await command('next-mention')
  await card.waitFor(/Valdis Dombrovskis/)
})

test('marks take no place in the order of Tab', async () => {
  const places = () =>
    article.evaluate(
      () => [...document.querySelectorAll('*')].filter((one) => (one as HTMLElement).tabIndex >= 0).length,
    )
  const withMarks = await places()
  const links = await article.evaluate(async () => {
    const source = await (await fetch(location.href)).text()
    return new DOMParser().parseFromString(source, 'text/html').querySelectorAll('a[href]').length
  })
  expect(withMarks).toBe(links)
})

test('by keys alone: to a mention, into its card, kept, told once, and back to the page', async () => {
  await article.locator('aside a').first().focus()
  await command('next-mention')
  await card.waitFor(/More/)
  // The card is spoken first, a moment after it opened.
  await article.waitForTimeout(1_000)
  const spoken = await listen()
  await article.keyboard.press('Tab')
  for (let step = 0; step < 8 && !/^Keep$/.test(await focusedInCard()); step++)
    await article.keyboard.press('Tab')
  expect(await focusedInCard()).toBe('Keep')
  await article.keyboard.press('Enter')
  await card.waitFor(/Kept/)
  await article.waitForTimeout(500)
  expect(await spoken()).toEqual([expect.stringMatching(/^Kept/)])
  await article.keyboard.press('Escape')
  await card.waitUntilGone()
  expect(await article.evaluate(() => document.activeElement?.closest('aside') !== null)).toBe(true)
})

test('the panel lists every mention that is marked, once, under a heading that names the kind', async () => {
  const marks = await marksOn(article)
  const general = await inGeneral()
  const panel = await browser.context.newPage()
  await panel.goto(browser.extensionPage(`popup.html?tab=${await browser.tabOf(article)}`))
  for (const [kind, heading] of [
    ['official', 'Officials'],
    ['agreement', 'Agreements'],
    ['area', 'Cooperation areas'],
  ] as const) {
    const list = panel.getByRole('region', { name: new RegExp(`^${heading}`) })
    await list.waitFor()
    const mentions = await list.evaluate((section) =>
      [...section.querySelectorAll('.entity')].map((row) =>
        Number(/^\d+/.exec(row.querySelector('.entity-mentions')?.textContent ?? '')?.[0] ?? 1),
      ),
    )
    expect(mentions.length, heading).toBeGreaterThan(0)
    // What names none in particular is listed, and not marked.
    const known = marks[kind].length + general[kind]
    expect(
      mentions.reduce((sum, count) => sum + count),
      heading,
    ).toBe(known)
  }
  await panel.close()
})

/** How many mentions of each kind name none in particular (“an earlier trade agreement”): they are not marked. */
async function inGeneral(): Promise<Record<Kind, number>> {
  const tab = await browser.tabOf(article)
  const { value } = await browser.evaluate<{
    value: Extract<PageState, { phase: 'read' }>
  }>(`chrome.tabs.sendMessage(${tab}, { entente: 'describePage', ask: null }, { frameId: 0 })`)
  const count = (kind: Kind) =>
    value.reading.mentions.filter((mention) => mention.kind === kind && mention.generic).length
  return { official: count('official'), agreement: count('agreement'), area: count('area') }
}

async function command(name: string): Promise<void> {
  const tab = await browser.tabOf(article)
  await browser.evaluate(
    `chrome.tabs.sendMessage(${tab}, { entente: 'command', ask: { name: '${name}' } }, { frameId: 0 })`,
  )
}

/** Looks into the card, which must be there. */
async function inCard<T>(look: (root: ShadowRoot) => T): Promise<T> {
  const seen = await inClosedRoot(article, CARD, look)
  if (seen === null) throw new Error('There is no card.')
  return seen
}

function boxOfCard(): Promise<{ left: number; top: number }> {
  return inCard((root) => {
    const box = root.querySelector('[role=dialog]')?.getBoundingClientRect()
    return { left: box?.left ?? 0, top: box?.top ?? 0 }
  })
}

/** The words of what has the focus in the card; '' where nothing has. */
function focusedInCard(): Promise<string> {
  return inCard(({ activeElement }) => activeElement?.ariaLabel ?? activeElement?.textContent ?? '')
}

/** Hears what the card has spoken politely from now on; asked, it gives all that was said. */
async function listen(): Promise<() => Promise<string[]>> {
  await inCard((root) => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    const region = root.querySelector('[aria-live]')
    const hear = () => region?.textContent && heard.push(region.textContent)
    if (region)
      new MutationObserver(hear).observe(region, { childList: true, characterData: true, subtree: true })
    return true
  })
  return () => article.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
}
