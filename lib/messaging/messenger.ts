/** Sending and answering messages: the only file that speaks to the browser's messaging. */
import { type Browser, browser } from 'wxt/browser'
import { problem, type Result } from '../domain/result.ts'
import { ToldError } from '../domain/told-error.ts'
import type { AskName, Asks, Message, PageAsks, TabAsks } from './protocol.ts'

/** Who sent a message, in the browser's words. */
export type Sender = Browser.runtime.MessageSender

/** What answers messages: one short function a name. A name that is missing is left to other listeners. */
export type Answers<Names extends AskName> = {
  [Name in Names]?: (ask: Asks[Name]['ask'], sender: Sender) => Promise<Result<Asks[Name]['answer']>>
}

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

/**
 * Answers messages by name, from this extension only, until `signal` aborts.
 * An answer that throws becomes a failure: with its words where they are for the reader, without any where they are not.
 */
export function answerMessages<Names extends AskName>(answers: Answers<Names>, signal?: AbortSignal): void {
  const listener = (message: unknown, from: Sender, respond: (answer: unknown) => void) => {
    if (from.id !== browser.runtime.id || !isMessage(message)) return
    const answer = answers[message.entente as Names]
    if (!answer) return
    answer(message.ask as never, from).then(respond, (error: unknown) => {
      console.warn(`Entente could not answer “${message.entente}”:`, error)
      respond(problem('unknown', error instanceof ToldError ? error.message : ''))
    })
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}

function isMessage(message: unknown): message is Message {
  return typeof (message as Partial<Message> | null | undefined)?.entente === 'string'
}
