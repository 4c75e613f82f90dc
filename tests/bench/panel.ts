/** The panel in real Chromium: from its opening to the list drawn, against a bare page of the same extension. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { aKept, anAgreement, anArea, anOfficial } from '../support/builders.ts'
import { type ChromiumWithEntente, E2E_BUILD, launchChromium } from '../support/chromium.ts'
import { putRows } from '../support/sample-library.ts'
import { startSampleSite } from '../support/sample-site.ts'
import { type Row, type Sample, takeSteadyTurns } from './measure.ts'

const LIMIT = 'a bare page of the extension'
const MENTIONS = 200
const ANNOTATIONS = 10_000
const PATH = '/world/two-hundred'
/** Milliseconds as the product promises them on an ordinary machine; the ratios are what this machine can judge. */
const GOALS = { paint: 3, full: 4 }

/** A page with 200 mentions, warm, with nothing kept and with 10,000 annotations. Needs the end-to-end build. */
export async function measurePanel(): Promise<Row[]> {
  const build = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  cpSync(E2E_BUILD, build, { recursive: true })
  writeFileSync(join(build, 'bare.html'), '<!doctype html><title>Bare</title><p class="entity">Ready')
  const site = await startSampleSite({ [PATH]: articlePage() })
  const chromium = await launchChromium({ build })
  try {
    const article = await chromium.context.newPage()
    await article.goto(site.address + PATH)
    const panel = await panelOver(chromium, article)
    const few = await measured(chromium, panel)
    await fillLibrary(chromium)
    const many = await measured(chromium, panel)
    return [
      rowOf(`panel, first list of ${MENTIONS} mentions`, few, GOALS.paint),
      rowOf(`panel, the same with ${ANNOTATIONS} annotations kept`, many, GOALS.full),
    ]
  } finally {
    await chromium.close()
    await site.close()
    rmSync(build, { recursive: true, force: true })
  }
}

type Panel = { page: Page; address: string }

/** A panel about the article, once it was read. */
async function panelOver(chromium: ChromiumWithEntente, article: Page): Promise<Panel> {
  const address = chromium.extensionPage(`popup.html?tab=${await chromium.tabOf(article)}`)
  const page = await chromium.context.newPage()
  page.setDefaultTimeout(30_000)
  await page.setViewportSize({ width: 380, height: 600 })
  await page.addInitScript(WATCH)
  await page.goto(address)
  await page.locator('.entity').first().waitFor()
  return { page, address }
}

async function measured(chromium: ChromiumWithEntente, { page, address }: Panel) {
  const samples = await takeSteadyTurns(
    [
      { name: LIMIT, measure: () => openedIn(page, chromium.extensionPage('bare.html')) },
      { name: 'panel', measure: () => openedIn(page, address) },
    ],
    LIMIT,
  )
  const [bare, panel] = [samples.get(LIMIT), samples.get('panel')]
  if (!bare || !panel) throw new Error('The panel was not measured.')
  return { bare, panel }
}

/** Milliseconds from the start of the navigation to the end of the frame in which the first row was drawn. */
async function openedIn(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' })
  return page.evaluate<number>('drawn')
}

/** Runs in the page before its own scripts, so that no message of the driver is part of what is measured. */
const WATCH = `globalThis.drawn = new Promise((resolve) => {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.entity')) return
    observer.disconnect()
    const afterwards = { priority: 'user-blocking' }
    requestAnimationFrame(() => scheduler.postTask(() => resolve(performance.now()), afterwards))
  })
  observer.observe(document, { childList: true, subtree: true })
})`

function rowOf(what: string, { bare, panel }: { bare: Sample; panel: Sample }, goal: number): Row {
  return {
    what,
    sample: panel,
    limit: `${LIMIT} (${bare.median.toFixed(0)} ms)`,
    ratio: panel.median / bare.median,
    goal,
  }
}

const FIRST = 'Ana Bruno Clara Diego Elena Felix Gloria Hugo Irene Jorge'.split(' ')
const LAST = 'Ruiz Mora Vega Soto Paz Luna Rey Cruz Gil Sanz'.split(' ')
const FIELDS = 'maritime security,digital trade,renewable energy,higher education,public health'.split(',')

const personOf = (nth: number) => `${FIRST[nth % 10]} ${LAST[Math.floor(nth / 10 + nth) % 10]}`

/** An article in which some 200 mentions are found. */
function articlePage(): string {
  const paragraphs = Array.from({ length: MENTIONS / 4 }, (_, nth) => {
    const field = FIELDS[nth % FIELDS.length]
    return `<p>Foreign Minister ${personOf(nth)} of Peru said on Thursday that the memorandum of understanding on ${field} with Chile was signed, and that both sides will cooperate in ${field} and the Paris Agreement stays in force.</p>`
  })
  return `<!doctype html><html lang="en"><title>Two hundred</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2026-01-15"><article><h1>Fifty ministers, one day</h1>${paragraphs.join('')}</article></html>`
}

/** 1,000 articles of ten annotations; the people of the article among them. */
async function fillLibrary(chromium: ChromiumWithEntente): Promise<void> {
  const page = await chromium.context.newPage()
  await page.goto(chromium.extensionPage('library.html'))
  await page.getByText('Nothing kept yet').waitFor()
  for (let part = 0; part < 10; part++) {
    const kept = Array.from({ length: ANNOTATIONS / 100 }, (_, at) => articleOf(part * 100 + at))
    await putRows(page, {
      articles: kept.map(({ article }) => article),
      annotations: kept.flatMap(({ annotations }) => annotations),
    })
  }
  await page.close()
}

function articleOf(nth: number) {
  return aKept(
    { url: `https://wire.example/${nth}`, date: `20${10 + (nth % 15)}-06-01`, title: `Article ${nth}` },
    Array.from({ length: 10 }, (_, at) => {
      const entity =
        at < 5
          ? anOfficial({ name: nth % 10 === 0 ? personOf(nth + at) : `Person ${nth} of ${at}` })
          : at < 8
            ? anAgreement({ name: `${FIELDS[(nth + at) % 5]} agreement ${nth}`, parties: ['PE', 'CL'] })
            : anArea({ name: `${FIELDS[(nth + at) % 5]}` })
      return {
        entity,
        note: `Note ${nth}`,
        tags: [`tag ${(nth + at) % 80}`],
        created: `2025-01-01T00:00:${nth % 60}.000Z`,
      }
    }),
  )
}
