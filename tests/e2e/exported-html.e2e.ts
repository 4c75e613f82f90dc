/** The exported HTML file in a real browser: it asks for nothing, runs nothing, and is readable by everybody. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../../.ci/find-browser.mjs'
import { toHtml } from '../../lib/exchange/to-html.ts'
import { aWholeCollection } from '../support/a-collection.ts'
import { aKept, selectorsOf } from '../support/builders.ts'
import { aSource } from '../support/export-builders.ts'
import { written } from '../support/written.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Each would ask the network or run something, where it is not told as text. */
const BEACONS = [
  '<img src=http://127.0.0.1:9/x onerror=document.title="ran">',
  '</style><script>document.title="ran"</script>',
  '"><iframe src=//127.0.0.1:9></iframe>',
  "' onmouseover=document.title='ran' style='background:url(http://127.0.0.1:9)",
  '<link rel=stylesheet href=http://127.0.0.1:9/x.css><meta http-equiv=refresh content="0;url=http://127.0.0.1:9">',
  '</blockquote></main><base href=http://127.0.0.1:9/>',
]

let browser: Browser
beforeAll(async () => {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('No Chromium found: run `node .ci/set-up.mjs`.')
  browser = await chromium.launch({ executablePath, chromiumSandbox: false })
})
afterAll(() => browser.close())

async function open(html: string, colorScheme: 'light' | 'dark' = 'light') {
  const page = await browser.newPage({ colorScheme })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setContent(html, { waitUntil: 'load' })
  return { page, asked }
}

test('no text of it asks for anything or runs', async () => {
  const kept = BEACONS.map((text, at) =>
    aKept({ url: `https://a.example/${at}?${encodeURIComponent(text)}`, title: text, outlet: text }, [
      {
        kind: 'highlight',
        quote: text,
        context: text,
        selectors: selectorsOf(text, text),
        note: text,
        tags: [text],
        changed: { context: text, seen: '2026-01-20T09:00:00.000Z' },
      },
    ]),
  )
  const meanings = { yellow: BEACONS[0] ?? '', green: BEACONS[1] ?? '', blue: '', pink: '' }
  const { page, asked } = await open(await written(toHtml(aSource(kept, { meanings }))))
  await page.hover('blockquote')
  expect(asked).toEqual([])
  expect(await page.title()).toBe('Kept with Entente')
  expect(await page.locator('article').count()).toBe(BEACONS.length)
  expect(
    await page.locator('script, img, iframe, link, base, meta[http-equiv=refresh], [onmouseover]').count(),
  ).toBe(0)
  await page.close()
})

test.each(['light', 'dark'] as const)('in %s it has no fault that a machine can find', async (scheme) => {
  const { page } = await open(await written(toHtml(aWholeCollection())), scheme)
  await page.evaluate(AXE)
  const faults = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')
  expect(faults).toEqual([])
  await page.close()
})
