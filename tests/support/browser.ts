/** A real browser with Entente in it, as journeys need it, whichever of the two it is. */
import type { BrowserContext, Page } from 'playwright-core'
import { type FirefoxWithEntente, launchFirefox } from '../firefox/launch.ts'
import { type ChromiumWithEntente, type LaunchOptions, launchChromium } from './chromium.ts'

export type BrowserWithEntente = {
  name: 'chromium' | 'firefox'
  context: BrowserContext
  /** Address of one of the extension's pages: `extensionPage('library.html')`. */
  extensionPage(path: string): string
  /** Tab id of a page, as the browser's own interfaces name it. */
  tabOf(page: Page): Promise<number>
  /** Runs code where the extension's interfaces are: in its worker in Chromium, in a page of its own in Firefox. */
  evaluate<T>(code: string): Promise<T>
  /** Stops the background as the browser does when it is idle. */
  stopBackground(page: Page): Promise<void>
  /** Whether the background runs; asking does not wake it. */
  isBackgroundRunning(page: Page): Promise<boolean>
  /** Whether the panel is open at the page in front: beside it, or over it where the browser lets no page open more. */
  isPanelOpen(): Promise<boolean>
  /** A press on an entry of the browser's menu over a page, as it reaches the background. */
  pressMenu(entry: string, page: Page): Promise<void>
  /** Shows a page as it is printed, or again on the screen. */
  showOnPaper(page: Page, isOnPaper: boolean): Promise<void>
  /** Has the reader load Entente anew, switch it off or remove it. */
  manage(act: Managed): Promise<void>
  close(): Promise<void>
}

export type Managed = 'loaded anew' | 'switched off' | 'removed'

export type EitherBrowser = ChromiumWithEntente | FirefoxWithEntente

/** The browser that journeys run in now: the runner runs them once in each. */
export const BROWSER = process.env.ENTENTE_BROWSER === 'firefox' ? 'firefox' : 'chromium'

/** Launches it with the end-to-end build. Rejects with what to do where the browser or the build is missing. */
export function launchBrowser(options: LaunchOptions = {}): Promise<EitherBrowser> {
  return BROWSER === 'firefox' ? launchFirefox(options) : launchChromium(options)
}
