/** Asking: the only file that sends by the browser's messaging. */
import { browser } from 'wxt/browser'
import { problem, type Result } from '../domain/result.ts'
import type { Message, PageAsks, TabAsks } from './protocol.ts'

/**
 * Asks the background. Never rejects: a background that was stopped, updated or that answered nothing
 * is a failure without words of its own, `not-found`. `undefined` is no answer: a stopped worker resolves with it.
 */
export async function askBackground<Name extends keyof PageAsks>(
  name: Name,
  ask: PageAsks[Name]['ask'],
): Promise<Result<PageAsks[Name]['answer']>> {
  return settle(() => browser.runtime.sendMessage({ entente: name, ask } satisfies Message))
}

/**
 * As `askBackground`, and asks again once or twice where no answer came, unless `signal` aborted: only for asks that
 * change nothing the second time.
 */
export async function askBackgroundUntilAnswered<Name extends keyof PageAsks>(
  name: Name,
  ask: PageAsks[Name]['ask'],
  { pausesMs = [100, 400], signal }: { pausesMs?: readonly number[]; signal?: AbortSignal } = {},
): Promise<Result<PageAsks[Name]['answer']>> {
  let answer = await askBackground(name, ask)
  for (const pause of pausesMs) {
    if (answer.ok || answer.problem.code !== 'not-found') break
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (signal?.aborted) break
    answer = await askBackground(name, ask)
  }
  return answer
}

/** Asks the page session of a tab; `not-found` where none is there. */
export async function askTab<Name extends keyof TabAsks>(
  tabId: number,
  name: Name,
  ask: TabAsks[Name]['ask'],
): Promise<Result<TabAsks[Name]['answer']>> {
  return settle(() =>
    browser.tabs.sendMessage(tabId, { entente: name, ask } satisfies Message, { frameId: 0 }),
  )
}

/** Asks the page session of every tab at once; tabs without one are passed over. */
export async function askEveryTab<Name extends keyof TabAsks>(
  name: Name,
  ask: TabAsks[Name]['ask'],
): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => [])
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askTab(id, name, ask))))
}

async function settle<T>(send: () => Promise<unknown>): Promise<Result<T>> {
  let answer: unknown
  try {
    answer = await send()
  } catch {
    // Nobody is there: no answer.
  }
  return isResult<T>(answer) ? answer : problem('not-found')
}

function isResult<T>(answer: unknown): answer is Result<T> {
  return typeof (answer as Partial<Result<T>> | null | undefined)?.ok === 'boolean'
}
