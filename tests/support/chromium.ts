/** Real Chromium with a build of Entente in it. */
import { existsSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { findBrowser } from '../../.ci/find-browser.mjs'
import type { BrowserWithEntente, Managed } from './browser.ts'
import { recordOutsideRequests } from './outside-requests.ts'
import { ROOT } from './source-files.ts'

export type ChromiumWithEntente = BrowserWithEntente & {
  name: 'chromium'
  /** Id of the extension in this profile. */
  id: string
  /** The background's worker, awake when this resolves. */
  worker(): Promise<Worker>
  /** Opens the real popup over the tab in front, as a press on the toolbar button does. A click in a page closes it. */
  openPopup(): Promise<Page>
}

export type LaunchOptions = {
  headless?: boolean
  colorScheme?: 'light' | 'dark'
  profile?: string
  build?: string
  /** Leave the first page open, which a new installation opens by itself; elsewhere it is closed. */
  welcome?: boolean
  /** Further arguments. */
  args?: readonly string[]
  /** Arguments of the driver's own that are left out. */
  without?: readonly string[]
  /** Environment beside that of this process. */
  env?: Readonly<Record<string, string>>
  /** Names of sites that lead to this machine. */
  localNames?: readonly string[]
  locale?: string
  timezoneId?: string
}

export const E2E_BUILD = join(ROOT, '.output/chrome-mv3-e2e')

/** Launches Chromium with the end-to-end build, or the one in the folder `build`. Rejects with what to do where the browser or the build is missing. */
export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumWithEntente> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('No Chromium found: run `node .ci/set-up.mjs`.')
  const { build = E2E_BUILD, localNames = [] } = options
  if (!existsSync(build)) throw new Error('No build found: run `npm run build:e2e`.')
  const port = await freePort()
  const outside = await recordOutsideRequests()
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath,
    headless: options.headless ?? true,
    chromiumSandbox: false,
    ...(options.without && { ignoreDefaultArgs: [...options.without] }),
    colorScheme: options.colorScheme ?? 'light',
    env: { ...process.env, ...options.env },
    ...(options.locale !== undefined && { locale: options.locale }),
    ...(options.timezoneId !== undefined && { timezoneId: options.timezoneId }),
    viewport: options.headless === false ? null : { width: 1280, height: 900 },
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--remote-debugging-port=${port}`,
      `--proxy-server=http://127.0.0.1:${outside.port}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...localNames.map((name) => `--host-resolver-rules=MAP ${name} localhost`),
      `--proxy-bypass-list=${localNames.join(';')}`,
      ...(options.args ?? []),
    ],
  })
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL((await worker()).url()).host
  if (!options.welcome && existsSync(join(build, 'welcome.html')))
    await closeWelcome(context, `chrome-extension://${id}/welcome.html`)
  return {
    name: 'chromium',
    context,
    id,
    worker,
    extensionPage: (path) => `chrome-extension://${id}/${path}`,
    tabOf: async (page) => tabIdOf(await worker(), page.url()),
    evaluate: async (code) => (await worker()).evaluate(code),
    openPopup: async () => popupOf(await worker(), { id, port }),
    stopBackground: (page) => stopWorkers(context, page),
    isBackgroundRunning: (page) => isAnyWorkerRunning(context, page),
    isPanelOpen: async () => (await contextsOf(await worker())).includes('SIDE_PANEL'),
    pressMenu: async (entry, page) => {
      const tab = await tabIdOf(await worker(), page.url())
      const press = `chrome.contextMenus.onClicked.dispatch({ menuItemId: '${entry}' }, { id: ${tab} })`
      await (await worker()).evaluate(press)
    },
    showOnPaper: (page, isOnPaper) => page.emulateMedia({ media: isOnPaper ? 'print' : 'screen' }),
    manage: async (act) => manage(context, await worker(), { id, act }),
    async close() {
      await context.close()
      outside.close()
    },
  }
}

/** An installation opens the first page within a second or two; a profile that had Entente before need not. */
const WELCOME_MS = 5_000

/** The page that opens by itself would stand before those of a test. */
async function closeWelcome(context: BrowserContext, address: string): Promise<void> {
  const isWelcome = (page: Page) => page.url() === address
  const page =
    context.pages().find(isWelcome) ??
    (await context
      .waitForEvent('page', {
        predicate: async (opened) => {
          await opened.waitForURL(address).catch(() => undefined)
          return isWelcome(opened)
        },
        timeout: WELCOME_MS,
      })
      .catch(() => null))
  await page?.close()
}

async function tabIdOf(worker: Worker, url: string): Promise<number> {
  const tabs = await worker.evaluate<{ id?: number; url?: string }[]>('chrome.tabs.query({})')
  const id = tabs.find((tab) => tab.url === url)?.id
  if (id === undefined) throw new Error(`No tab shows ${url}.`)
  return id
}

function contextsOf(worker: Worker): Promise<string[]> {
  return worker.evaluate('chrome.runtime.getContexts({}).then((all) => all.map((one) => one.contextType))')
}

async function manage(
  context: BrowserContext,
  worker: Worker,
  { id, act }: { id: string; act: Managed },
): Promise<void> {
  // The worker does not live to answer.
  const inWorker = (code: string) => void worker.evaluate(`void ${code}`).catch(() => undefined)
  if (act === 'removed') return inWorker('chrome.management.uninstallSelf()')
  const extensions = await context.newPage()
  await extensions.goto('chrome://extensions')
  if (act === 'switched off') await extensions.evaluate(`chrome.management.setEnabled('${id}', false)`)
  else {
    // What comes from a folder is not loaded a second time for those who are no developers.
    await extensions.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })')
    inWorker('chrome.runtime.reload()')
  }
  await extensions.close()
}

/** The popup is a target that the context's pages do not list, so it is reached over the debugging port. */
async function popupOf(worker: Worker, { id, port }: { id: string; port: number }): Promise<Page> {
  await worker.evaluate('chrome.action.openPopup()')
  // Without its defaults, or downloads of the other connection would go to a folder of this one.
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true })
  const popup = browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url() === `chrome-extension://${id}/popup.html`)
  if (!popup) throw new Error('The popup did not open.')
  return popup
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function stopWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

async function isAnyWorkerRunning(context: BrowserContext, page: Page): Promise<boolean> {
  const session = await context.newCDPSession(page)
  const told = new Promise<boolean>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      resolve(
        versions.some(({ runningStatus }) => runningStatus === 'running' || runningStatus === 'starting'),
      )
    })
  })
  await session.send('ServiceWorker.enable')
  const isRunning = await told
  await session.detach()
  return isRunning
}
