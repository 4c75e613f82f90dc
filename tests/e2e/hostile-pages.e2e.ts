/** Pages that mean harm, in both browsers: each writes its own verdict, and what is stored stays as it was. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasFirefox } from '../firefox/start.ts'
import { TYPED } from '../hostile-pages/attacks/types-into-fields.ts'
import { ATTACKS } from '../hostile-pages/attacks.ts'
import { type HostileBrowser, openChromium, openFirefox } from '../hostile-pages/browsers.ts'
import { type DrivenTab, readerOf } from '../hostile-pages/reader.ts'
import { SPY } from '../hostile-pages/spy.ts'
import { CANARIES, seed, storedNow } from '../hostile-pages/stored.ts'
import { type SampleSite, startSampleSite } from '../support/sample-site.ts'

const PAGES = Object.fromEntries(
  Object.entries(ATTACKS).map(([path, { html }]) => [path, html.replace('<head>', `<head>${SPY}`)]),
)
const MARKED = `(CSS.highlights.get('entente-official')?.size ?? 0) > 0`

/** Whatever page sessions say reaches the pages of Entente too. */
const OVERHEAR = `void (globalThis.overheard = [], (globalThis.browser ?? chrome).runtime.onMessage.addListener((one) => void overheard.push(JSON.stringify(one))))`

describe.each<[string, boolean, () => Promise<HostileBrowser>]>([
  ['Chromium', true, openChromium],
  ['Firefox', hasFirefox, openFirefox],
])('in %s', (_, isThere, launch) => {
  let site: SampleSite
  let browser: HostileBrowser
  let own: DrivenTab

  beforeAll(async () => {
    if (!isThere) return
    site = await startSampleSite(PAGES)
    browser = await launch()
    own = await browser.openOwn('library.html')
    await readerOf(own).until(`document.querySelector('main, h1') !== null`)
    await own.evaluate(OVERHEAR)
    const known = Object.entries(ATTACKS).filter(([, { isUnknown }]) => !isUnknown)
    await seed(
      own,
      known.map(([path]) => site.address + path),
    )
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test
    .runIf(isThere)
    .each(Object.entries(ATTACKS).map(([path, attack]) => [attack.what, path, attack] as const))(
    'a page that %s gets nothing by it',
    async (_, path, attack) => {
      const before = await storedNow(own)
      expect(before).toContain(CANARIES[0])
      const tab = await browser.open(site.address + path)
      const reader = readerOf(tab)
      if (!attack.hasNoMarks) await reader.until(MARKED)
      await attack.reader?.(reader)
      if (await reader.run(`typeof ask === 'function'`))
        await reader.run(`ask(${JSON.stringify(browser.root)})`)
      expect(await reader.run('verdict()')).toEqual([])
      expect(await storedNow(own)).toBe(before)
      const overheard = String(await own.evaluate('overheard.splice(0).join()'))
      if (!attack.hasNoMarks) expect(overheard).toContain('recall')
      expect(overheard).not.toContain(TYPED)
      await tab.close()
    },
  )

  test.runIf(isThere)('a page that sees a canary says so', async () => {
    const tab = await browser.open(`${site.address}/knows-its-reader`)
    await tab.evaluate(`void document.body.append(${JSON.stringify(CANARIES[0])})`)
    const verdict = await tab.evaluate('verdict()')
    expect(JSON.stringify(verdict)).toContain(CANARIES[0])
    await tab.close()
  })
})
