/** Files of every format, full of what would ask the network or run something, opened in both browsers: nothing does. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../.ci/find-browser.mjs'
import { FORMATS } from '../../lib/exchange/formats.ts'
import { startFirefox } from '../firefox/start.ts'
import { aKept, anAgreement, anOfficial, selectorsOf } from '../support/builders.ts'
import { aSource } from '../support/export-builders.ts'
import { written } from '../support/written.ts'

/** Hears whoever asks; `asked` are the paths. */
let server: Server
let asked: string[] = []
let folder: string
const files: { id: string; address: string }[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const beacon = `http://127.0.0.1:${(server.address() as AddressInfo).port}/beacon`
  folder = mkdtempSync(join(tmpdir(), 'entente-files-'))
  for (const { id, ending, render } of FORMATS) {
    const path = join(folder, `${id}.${ending}`)
    writeFileSync(path, await written(render(aSource(hostileKept(beacon)))))
    files.push({ id, address: pathToFileURL(path).href })
  }
})
afterAll(() => server.close())

function hostileKept(beacon: string) {
  const texts = [
    `<img src=${beacon} onerror=globalThis.hasRun=1>`,
    `</style></title></textarea><script src=${beacon}></script><script>globalThis.hasRun=1</script>`,
    `"><iframe src=${beacon}></iframe><svg onload=globalThis.hasRun=1>`,
    `' style='background:url(${beacon})' onmouseover='globalThis.hasRun=1`,
    `<link rel=stylesheet href=${beacon}><meta http-equiv=refresh content="0;url=${beacon}"><base href=${beacon}>`,
    `![x](${beacon}) [x](javascript:globalThis.hasRun=1) <${beacon}>`,
    `--> ]]> <?xml-stylesheet href="${beacon}"?>\r\nURL:${beacon}\r\nATTACH:${beacon}`,
    `=WEBSERVICE("${beacon}")`,
  ]
  return texts.map((text, at) =>
    aKept({ url: `https://a.example/${at}?${encodeURIComponent(text)}`, title: text, outlet: text }, [
      {
        kind: 'highlight',
        entity: null,
        quote: text,
        context: text,
        selectors: selectorsOf(text, text),
        note: text,
        tags: [text],
        changed: { context: text, seen: '2026-01-20T09:00:00.000Z' },
      },
      { entity: anAgreement({ name: text }) },
      { entity: anOfficial({ name: text, office: text }) },
    ]),
  )
}

type Opened = {
  evaluate(code: string): Promise<unknown>
  goto(address: string, options: { timeout: number }): Promise<unknown>
}
type Browser = { newPage(): Promise<Opened>; close(): Promise<void> }

const launch: Record<string, () => Promise<Browser>> = {
  Chromium: () => chromium.launch({ executablePath: findBrowser('chromium') ?? '', chromiumSandbox: false }),
  Firefox: async () => {
    const { context, close } = await startFirefox()
    return { newPage: () => context.newPage(), close }
  },
}

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  const isThere = findBrowser(name === 'Chromium' ? 'chromium' : 'firefox') !== null
  let browser: Browser
  beforeAll(async () => {
    if (isThere) browser = (await launch[name]?.()) as Browser
  })
  afterAll(() => browser?.close())

  test.runIf(isThere).each(FORMATS.map(({ id }) => id))(
    '%s asks for nothing and runs nothing',
    async (id) => {
      asked = []
      const page = await browser.newPage()
      // What a browser does not show it saves, which ends the visit.
      const address = files.find((file) => file.id === id)?.address ?? ''
      await page.goto(address, { timeout: 3_000 }).catch(() => undefined)
      expect(await page.evaluate(`'hasRun' in globalThis`)).toBe(false)
      expect(asked).toEqual([])
    },
  )

  test.runIf(isThere)('a page that does ask is heard', async () => {
    asked = []
    const page = await browser.newPage()
    const path = join(folder, 'asks.html')
    writeFileSync(path, `<img src="http://127.0.0.1:${(server.address() as AddressInfo).port}/heard">`)
    await page.goto(pathToFileURL(path).href, { timeout: 10_000 })
    await expect.poll(() => asked).toEqual(['/heard'])
  })
})
