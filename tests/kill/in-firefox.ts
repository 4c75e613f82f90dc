/** Firefox for the kit: its background is stopped by an idle time-out so short that it comes while it works. */
import { letBackgroundIdleOut } from '../firefox/browser-window.ts'
import { ADDON_ID, launchFirefox } from '../firefox/launch.ts'
import { KIT_PAGE } from './kit-build.ts'
import { NEWS_PAGE, type OpenBrowser, PATIENCE_MS, sendFrom } from './open-browser.ts'

/** Between kills the background has time to start and to act, even on a busy machine. */
const IDLE_MS = 30_000

export async function openFirefox(build: string, profile: string, site: string): Promise<OpenBrowser> {
  const firefox = await launchFirefox({ build, profile, idleTimeout: IDLE_MS })
  const news = await firefox.context.newPage()
  await news.goto(site + NEWS_PAGE)
  const tab = await firefox.tabOf(news)
  const page = await firefox.context.newPage()
  await page.goto(firefox.extensionPage(KIT_PAGE))
  return {
    page,
    askFromPage: (message) =>
      page.evaluate(
        `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: ${sendFrom}, args: [${JSON.stringify({ message, patience: PATIENCE_MS })}] })
          .then(([{ result }]) => result)`,
      ),
    stopBackground: () => letBackgroundIdleOut(firefox.send, ADDON_ID, IDLE_MS),
    kill: () => firefox.kill(),
    close: () => firefox.close(),
  }
}
