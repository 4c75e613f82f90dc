/** Both browsers with Entente in them, behind one door. */
import { launchFirefox } from '../firefox/launch.ts'
import type { BrowserWithEntente } from '../support/browser.ts'
import { launchChromium } from '../support/chromium.ts'
import type { DrivenTab } from './reader.ts'

export type HostileBrowser = {
  /** The address of Entente's own files. */
  root: string
  open(address: string): Promise<DrivenTab & { close(): Promise<void> }>
  /** A page of Entente. */
  openOwn(path: string): Promise<DrivenTab & { close(): Promise<void> }>
  close(): Promise<void>
}

export const openChromium = () => open(launchChromium())
export const openFirefox = () => open(launchFirefox())

async function open(launched: Promise<BrowserWithEntente>): Promise<HostileBrowser> {
  const browser = await launched
  const openPage = async (address: string) => {
    const page = await browser.context.newPage()
    await page.goto(address)
    return page
  }
  return {
    root: browser.extensionPage(''),
    open: openPage,
    openOwn: (path) => openPage(browser.extensionPage(path)),
    close: browser.close,
  }
}
