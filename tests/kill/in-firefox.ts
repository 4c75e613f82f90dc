/** Firefox for the kit: its background is stopped by what Firefox calls when the idle time-out is over, in the midst of work. */
import { launchFirefox } from '../firefox/launch.ts'
import { KIT_PAGE } from './kit-build.ts'
import { NEWS_PAGE, type OpenBrowser, PATIENCE_MS, sendFrom } from './open-browser.ts'

/** So short that the background is stopped by itself, too, whenever the readers rest. */
const IDLE_MS = 100

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
    stopBackground: () => firefox.stopBackground(page),
    kill: () => firefox.kill(),
    close: () => firefox.close(),
  }
}
