/** Real Firefox with a build of Entente in it, driven by Playwright through the relay. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, firefox, type Page } from 'playwright-core'
import { findBrowser } from '../../.ci/find-browser.mjs'
import type { BrowserWithEntente } from '../support/browser.ts'
import { askedThrough, recordOutsideRequests } from '../support/outside-requests.ts'
import { ROOT } from '../support/source-files.ts'
import { bidiContextOf, rememberSession } from './bidi-context.ts'
import { backgroundState, isPanelOpen, manage, pressMenu, setLook, stopBackground } from './browser-window.ts'
import { PLAYWRIGHT_GAPS } from './playwright-gaps.ts'
import { type Send, startRelay } from './relay.ts'
import { aStandIn } from './stand-in.ts'

export const ADDON_ID = 'entente@entente.invalid'
export const FIREFOX_BUILD = join(ROOT, '.output/firefox-mv3-e2e')

/** Fixed, so that the extension's pages have an address that a test can know. */
const UUID = '6f3d2f7e-5a4b-4f0e-9c35-0d6a3f6e2b11'
const ADDRESS = `moz-extension://${UUID}/`

export type FirefoxWithEntente = BrowserWithEntente & {
  name: 'firefox'
  send: Send
  /** Kills the browser's processes; resolves when they are gone. */
  kill(): Promise<void>
}

export type FirefoxOptions = {
  profile?: string
  build?: string
  welcome?: boolean
  /** Names of sites that lead to this machine. */
  localNames?: readonly string[]
  /** Milliseconds after which an idle background is stopped. */
  idleTimeout?: number
}

/** True where a Firefox is installed; journeys in Firefox are left out elsewhere. */
export const hasFirefox = findBrowser('firefox') !== null

/** Launches Firefox with the end-to-end build, or the one in the folder `build`. Rejects with what to do where one is missing. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxWithEntente> {
  const executable = findBrowser('firefox')
  if (!executable) throw new Error('No Firefox found.')
  const { build = FIREFOX_BUILD } = options
  if (!existsSync(build)) throw new Error('No build found: run `npm run build:e2e`.')
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'entente-firefox-'))
  const outside = await recordOutsideRequests()
  const standIn = await aStandIn()
  const relay = await startRelay(
    executable,
    ['--headless', '--profile', profile],
    PLAYWRIGHT_GAPS,
    standIn.end,
  )
  const context = await firefox.launchPersistentContext(profile, {
    // Only a channel has Playwright speak BiDi; the program is ours all the same.
    channel: 'moz-firefox',
    executablePath: standIn.executablePath,
    ignoreDefaultArgs: true,
    args: standIn.args(relay.address),
    viewport: { width: 1280, height: 900 },
    firefoxUserPrefs: { ...prefs(options), ...askedThrough(outside, options.localNames) },
  })
  rememberSession(context, relay.send)
  await relay.send('webExtension.install', { extensionData: { type: 'path', path: build } })
  if (!options.welcome) await closeWelcome(context)
  // An address of the extension at which nothing runs.
  const desk = await context.newPage()
  await desk.goto(`${ADDRESS}icon-16.png`)
  return {
    name: 'firefox',
    context,
    send: relay.send,
    extensionPage: (path) => ADDRESS + path,
    tabOf: (page) => tabIdOf(desk, page.url()),
    evaluate: (code) => desk.evaluate(code),
    stopBackground: () => stopBackground(relay.send, ADDON_ID),
    isBackgroundRunning: async () => (await backgroundState(relay.send, ADDON_ID)) === 'running',
    isPanelOpen: () => isPanelOpen(relay.send),
    pressMenu: async (entry, page) => pressMenu(relay.send, ADDON_ID, entry, await tabIdOf(desk, page.url())),
    showOnPaper: async (page, isOnPaper) =>
      setLook(relay.send, await bidiContextOf(page), { mediumOverride: isOnPaper ? 'print' : '' }),
    manage: (act) => manage(relay.send, ADDON_ID, act),
    kill: relay.kill,
    async close() {
      await context.close()
      await relay.close()
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
      outside.close()
    },
  }
}

function prefs({
  idleTimeout = 30_000,
  localNames = [],
}: FirefoxOptions): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
    // The browser forgets an extension that was put in for a try when it ends, but not what it stored.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.background.idle.timeout': idleTimeout,
    'network.dns.localDomains': localNames.join(),
    'ui.systemUsesDarkTheme': 0,
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
