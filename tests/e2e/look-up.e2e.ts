/** A reporter asks who somebody is, and what an agreement is: nothing is sent before they were told what, and then just that. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChromiumWithEntente, launchChromium } from '../support/chromium.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { waitFor } from '../support/wait-for.ts'
import { ITEMS, json, startWikidata, type WikidataServer } from '../support/wikidata-server.ts'
import { waitForMarks } from './marks.ts'

const NAME = 'Chris Hipkins'
const AGREEMENT = 'EU–New Zealand Free Trade Agreement'

let chromium: ChromiumWithEntente
let site: SampleSite
let wikidata: WikidataServer
let article: Page
let panel: Page

beforeAll(async () => {
  site = await startSampleSite()
  wikidata = await startWikidata(ITEMS, ['Q101', 'Q102'])
  chromium = await launchChromium()
  const worker = await chromium.worker()
  await worker.evaluate(
    (lookUpServer) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({ lookUpServer }),
    wikidata.endpoint,
  )
  article = await chromium.context.newPage()
  // A site that knows its reader: its cookie must not go along.
  await article
    .context()
    .addCookies([
      { name: 'session', value: 'reader', domain: '127.0.0.1', path: '/', sameSite: 'None', secure: true },
    ])
  await article.goto(site.address + SAMPLE_ARTICLE)
  await waitForMarks(article)
  panel = await openPanel()
})
afterAll(async () => {
  await chromium?.close()
  await site?.close()
  await wikidata?.close()
})

async function openPanel(): Promise<Page> {
  const page = await chromium.context.newPage()
  await page.goto(chromium.extensionPage(`popup.html?tab=${await chromium.tabOf(article)}`))
  await page.getByRole('button', { name: `Details of ${NAME}` }).click()
  return page
}

const ask = (page = panel) =>
  page.getByRole('button', { name: new RegExp(`^Ask Wikidata (?:again )?about ${NAME}`) })

/** Whether the whole of it is in the window. */
const isSeen = (what: Locator) =>
  what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

test('the first press sends nothing: it tells what would be sent', async () => {
  await ask().click()
  const question = panel.getByRole('region', { name: `Ask Wikidata about ${NAME}?` })
  await question.getByText(`the name ${NAME}`).waitFor()
  await question.getByText('the article and its address, what you keep, cookies, any account').waitFor()
  await panel.keyboard.press('Escape')
  await question.waitFor({ state: 'detached' })
  await panel.waitForTimeout(500)
  expect(wikidata.requests).toEqual([])
})

test('yes sends the name and the language, and shows the answer as Wikidata’s', async () => {
  // As small as the popup: where the question was, there is room for its answer.
  await panel.setViewportSize({ width: 380, height: 420 })
  await ask().click()
  await panel.getByRole('button', { name: 'Switch on and ask' }).click()
  const from = panel.getByText(/^From Wikidata, /)
  await from.waitFor()
  await waitFor(async () => expect(await isSeen(from)).toBe(true))
  await panel.getByText('Chilean diplomat and minister').waitFor()
  await panel.getByText('Minister for Foreign Affairs of Chile').waitFor()
  expect(await panel.getByRole('link', { name: 'Ana Ruiz' }).first().getAttribute('href')).toBe(
    'https://www.wikidata.org/wiki/Q102',
  )
  expect(wikidata.requests.map(({ asked }) => asked.get('srsearch') ?? asked.get('ids'))).toEqual([
    `${NAME} haswbstatement:P31=Q5`,
    'Q101|Q102',
    'Q298|Q202|Q201',
  ])
})

test('no cookie, no account, no address of a page goes along', async () => {
  expect(wikidata.requests).not.toEqual([])
  for (const { asked, headers } of wikidata.requests) {
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('authorization')
    expect(headers).not.toHaveProperty('referer')
    // The store's id of Entente, the same for all its readers.
    expect(headers.origin).toBe(`chrome-extension://${chromium.id}`)
    expect(JSON.stringify([...asked, headers])).not.toContain(SAMPLE_ARTICLE)
  }
})

test('another panel knows the answer without asking again; off, it asks nobody', async () => {
  const sent = wikidata.requests.length
  const again = await openPanel()
  await ask(again).click()
  await again.getByText(/^From Wikidata, /).waitFor()
  expect(wikidata.requests).toHaveLength(sent)

  const settings = await chromium.context.newPage()
  await settings.goto(chromium.extensionPage('options.html'))
  const box = settings.getByRole('checkbox', {
    name: 'Let me ask Wikidata about an official or an agreement',
  })
  await waitFor(async () => expect(await box.isChecked()).toBe(true))
  await box.click()
  await settings.getByText('Look-ups are off.').waitFor()
  await waitFor(async () => expect(await box.isChecked()).toBe(false))
  const third = await openPanel()
  await ask(third).click()
  await third.getByRole('button', { name: 'Not now' }).click()
  expect(wikidata.requests).toHaveLength(sent)

  await box.click()
  await settings.getByText('Look-ups on Wikidata are on').waitFor()
  for (const page of [settings, again]) await page.close()
  panel = third
})

test('an agreement is asked about by its name; what Wikidata says of it stands apart from what the article says', async () => {
  const said = panel.getByRole('button', { name: new RegExp(`^${AGREEMENT}`) })
  const before = await said.textContent()
  const sent = wikidata.requests.length
  wikidata.mishaps.push((response) => json(response, { query: { search: [{ title: 'Q302' }] } }))
  await panel.getByRole('button', { name: `Details of ${AGREEMENT}` }).click()
  await panel.getByRole('button', { name: `Ask Wikidata about ${AGREEMENT}` }).click()
  await panel.getByText('2019 treaty on the use of harbours').waitFor()
  await panel.getByText('multilateral treaty').waitFor()
  await panel.getByText('Chile and Peru').waitFor()
  expect(await said.textContent()).toBe(before)
  expect(wikidata.requests.slice(sent).map(({ asked }) => asked.get('srsearch') ?? asked.get('ids'))).toEqual(
    ['EU New Zealand Free Trade Agreement -haswbstatement:P31=Q13442814', 'Q302', 'Q93288|Q33|Q298|Q419'],
  )
  await panel.getByRole('button', { name: `Details of ${AGREEMENT}` }).click()
})

test('a server that is busy, and one that leads elsewhere, are told and followed nowhere', async () => {
  const elsewhere = await startWikidata(ITEMS, ['Q102'])
  wikidata.mishaps.push(
    (response) =>
      void response
        .writeHead(302, { location: elsewhere.endpoint, 'access-control-allow-origin': '*' })
        .end(),
  )
  await ask().click()
  await panel.getByText('Wikidata could not be reached.').waitFor()
  expect(elsewhere.requests).toEqual([])
  await elsewhere.close()
  wikidata.mishaps.push(
    (response) =>
      void response
        .writeHead(429, {
          'retry-after': '3600',
          'access-control-allow-origin': '*',
          'access-control-expose-headers': 'retry-after',
        })
        .end(),
  )
  await ask().click()
  await panel.getByText(/^Wikidata is busy and asks to be left alone until/).waitFor()
})
