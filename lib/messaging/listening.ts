/** Hearing messages: the only file that listens to the browser's messaging. Who may ask what is the routers' matter. */
import { browser } from 'wxt/browser'
import { problem, type Result } from '../domain/result.ts'
import { ToldError } from '../domain/told-error.ts'
import type { Sender } from './sent-by.ts'

/** A message as it arrives: only its name has been looked at. */
export type Heard = { name: string; ask: unknown; from: Sender }

/**
 * Calls `answer` for each message until `signal` aborts; null leaves the message to others. An answer that throws becomes a
 * failure: with its words where they are for the reader, without any where they are not.
 */
export function listen(
  answer: (heard: Heard) => Promise<Result<unknown>> | null,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, from: Sender, respond: (answer: unknown) => void) => {
    if (!isMessage(message)) return
    const fail = (error: unknown) => {
      console.warn(`Entente could not answer “${message.entente}”:`, error)
      respond(problem('unknown', error instanceof ToldError ? error.message : ''))
    }
    try {
      const answering = answer({ name: message.entente, ask: message.ask, from })
      if (!answering) return
      answering.then(respond, fail)
    } catch (error) {
      fail(error)
    }
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}

function isMessage(message: unknown): message is { entente: string; ask?: unknown } {
  return typeof (message as { entente?: unknown } | null | undefined)?.entente === 'string'
}
