/** Real Firefox with a build of Entente in it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import type { BrowserWithEntente } from '../support/browser.ts'
import { ROOT } from '../support/source-files.ts'
import { bidiContextOf } from './bidi-context.ts'
import { backgroundState, isPanelOpen, manage, pressMenu, setLook, stopBackground } from './browser-window.ts'
import { type Firefox, type StartOptions, startFirefox } from './start.ts'

export const ADDON_ID = 'entente@entente.invalid'
export const FIREFOX_BUILD = join(ROOT, '.output/firefox-mv3-e2e')

/** Fixed, so that the extension's pages have an address that a test can know. */
const UUID = '6f3d2f7e-5a4b-4f0e-9c35-0d6a3f6e2b11'
const ADDRESS = `moz-extension://${UUID}/`

export type FirefoxWithEntente = BrowserWithEntente & { name: 'firefox' } & Pick<Firefox, 'send' | 'kill'>

export type FirefoxOptions = StartOptions & {
  build?: string
  welcome?: boolean
  /** Milliseconds after which an idle background is stopped. */
  idleTimeout?: number
}

/** Launches Firefox with the end-to-end build, or the one in the folder `build`. Rejects with what to do where one is missing. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxWithEntente> {
  const { build = FIREFOX_BUILD, idleTimeout = 30_000, preferences } = options
  if (!existsSync(build)) throw new Error('No build found: run `npm run build:e2e`.')
  const { context, send, kill, close } = await startFirefox({
    ...options,
    preferences: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      // The browser forgets an extension that was put in for a try when it ends, but not what it stored.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.background.idle.timeout': idleTimeout,
      ...preferences,
    },
  })
  await send('webExtension.install', { extensionData: { type: 'path', path: build } })
  if (!options.welcome) await closeWelcome(context)
  // An address of the extension at which nothing runs.
  const desk = await context.newPage()
  await desk.goto(`${ADDRESS}icon-16.png`)
  return {
    name: 'firefox',
    context,
    send,
    extensionPage: (path) => ADDRESS + path,
    tabOf: (page) => tabIdOf(desk, page.url()),
    evaluate: (code) => desk.evaluate(code),
    stopBackground: () => stopBackground(send, ADDON_ID),
    isBackgroundRunning: async () => (await backgroundState(send, ADDON_ID)) === 'running',
    isPanelOpen: () => isPanelOpen(send),
    pressMenu: async (entry, page) => pressMenu(send, ADDON_ID, entry, await tabIdOf(desk, page.url())),
    showOnPaper: async (page, isOnPaper) =>
      setLook(send, await bidiContextOf(page), { mediumOverride: isOnPaper ? 'print' : '' }),
    manage: (act) => manage(send, ADDON_ID, act),
    kill,
    close,
  }
}

const WELCOME_MS = 5_000

/** The page that opens by itself would stand before those of a test. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url() === `${ADDRESS}welcome.html`
  for (const end = Date.now() + WELCOME_MS; Date.now() < end; ) {
    const page = context.pages().find(isWelcome)
    if (page) {
      await page.waitForLoadState()
      return page.close()
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function tabIdOf(desk: Page, url: string): Promise<number> {
  const tabs = await desk.evaluate<{ id?: number; url?: string }[]>('chrome.tabs.query({})')
  const id = tabs.find((tab) => tab.url === url)?.id
  if (id === undefined) throw new Error(`No tab shows ${url}.`)
  return id
}
