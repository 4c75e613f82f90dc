/** Both browsers with Entente in them, behind one door. */
import { launchChromium } from '../support/chromium.ts'
import { launchFirefox } from '../support/firefox.ts'
import type { DrivenTab } from './reader.ts'

export type HostileBrowser = {
  /** The address of Entente's own files. */
  root: string
  open(address: string): Promise<DrivenTab & { close(): Promise<void> }>
  /** A page of Entente. */
  openOwn(path: string): Promise<DrivenTab & { close(): Promise<void> }>
  close(): Promise<void>
}

export async function openChromium(): Promise<HostileBrowser> {
  const chromium = await launchChromium()
  const open = async (address: string) => {
    const page = await chromium.context.newPage()
    await page.goto(address)
    return page
  }
  return {
    root: chromium.extensionPage(''),
    open,
    openOwn: (path) => open(chromium.extensionPage(path)),
    close: chromium.close,
  }
}

export async function openFirefox(): Promise<HostileBrowser> {
  // A busy machine reads slower than a background may be idle elsewhere in the tests, and Firefox stops it then.
  const firefox = await launchFirefox({ idleMs: 15_000 })
  return {
    root: firefox.root,
    async open(address) {
      const page = await firefox.browser.newPage()
      await page.goto(address)
      return page
    },
    openOwn: firefox.openExtensionPage,
    close: firefox.close,
  }
}
