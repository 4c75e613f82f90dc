/** What pages ask the background, overheard beside it. */
import type { BrowserWithEntente } from '../support/browser.ts'

export type OverheardAsks = {
  /** How often this was asked since the start. */
  count(name: string): Promise<number>
  /** Whether these words were in anything that was asked, since the start. */
  said(words: string): Promise<boolean>
  /** Forgets what was asked so far. */
  restart(): Promise<void>
}

/** Listens from now on, where the background's code runs or beside it. */
export async function overhearAsks(browser: BrowserWithEntente): Promise<OverheardAsks> {
  await browser.evaluate(`
    globalThis.overheard = []
    chrome.runtime.onMessage.addListener((message) => void overheard.push(message))
    undefined
  `)
  const ask = <T>(code: string) => browser.evaluate<T>(code)
  return {
    count: (name) => ask(`overheard.filter((one) => one.entente === ${JSON.stringify(name)}).length`),
    said: (words) => ask(`JSON.stringify(overheard).includes(${JSON.stringify(words)})`),
    restart: () => ask('void (overheard.length = 0)'),
  }
}
