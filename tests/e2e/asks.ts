/** What pages ask the background, overheard beside it. */
import type { Worker } from 'playwright-core'
import type { ChromiumWithEntente } from '../support/chromium.ts'

export type OverheardAsks = {
  /** How often this was asked since the start. */
  count(name: string): Promise<number>
  /** Whether these words were in anything that was asked, since the start. */
  said(words: string): Promise<boolean>
  /** Forgets what was asked so far. */
  restart(): Promise<void>
}

/** Listens from now on, in the worker that runs now. */
export async function overhearAsks(chromium: ChromiumWithEntente): Promise<OverheardAsks> {
  const worker: Worker = await chromium.worker()
  await worker.evaluate(`
    globalThis.overheard = []
    chrome.runtime.onMessage.addListener((message) => void overheard.push(message))
  `)
  const ask = <T>(code: string) => worker.evaluate<T>(code)
  return {
    count: (name) => ask(`overheard.filter((one) => one.entente === ${JSON.stringify(name)}).length`),
    said: (words) => ask(`JSON.stringify(overheard).includes(${JSON.stringify(words)})`),
    restart: () => ask('void (overheard.length = 0)'),
  }
}
