/** What the kit needs of a browser that runs now. */
import type { Page } from 'playwright-core'

export type OpenBrowser = {
  /** The kit's page of the extension. */
  page: Page
  /** Sends a message from the content script on a news page; undefined where no answer came. */
  askFromPage(message: unknown): Promise<unknown>
  stopBackground(): Promise<void>
  /** Kills all of the browser's processes; resolves when they are gone. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** Opens a browser with this build on this profile; `site` is where `NEWS_PAGE` stands. */
export type Opener = (build: string, profile: string, site: string) => Promise<OpenBrowser>

/** A page that gives the content script nothing to read. */
export const NEWS_PAGE = '/news'

/** So long an act's answer is waited for; of a worker that was stopped mostly none comes at once, sometimes never. */
export const PATIENCE_MS = 3_000

/** Runs in the browser. A background that is stopped resolves with undefined, rejects, or says nothing. */
export async function sendFrom({
  message,
  patience,
}: {
  message: unknown
  patience: number
}): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
  }
  const late = new Promise((resolve) => setTimeout(resolve, patience))
  try {
    return await Promise.race([chrome.runtime.sendMessage(message), late])
  } catch {
    return undefined
  }
}
