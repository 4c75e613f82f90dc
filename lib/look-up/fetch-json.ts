/**
 * The only file that asks the network. No cookie, no account, no address of a page goes along, a redirect is not followed,
 * and nothing of the answer stays in the browser's cache.
 */
import type { LookUpFailure } from '../domain/look-up.ts'

/** A value that was JSON and is not checked yet, or why there is none. */
export type Fetched = { ok: true; value: unknown } | { ok: false; failure: LookUpFailure }

/** How patient to be; the parts that a test sets otherwise. */
export type Patience = {
  /** For one request, ms. */
  timeoutMs: number
  /** Larger answers are not read to their end. */
  mostBytes: number
  /** Pauses before a busy server is asked again, ms; one attempt more than there are pauses. */
  pausesMs: readonly number[]
  /** Where a server wants to be left alone for longer, it is not waited for, ms. */
  longestPauseMs: number
}

export const PATIENCE: Patience = {
  timeoutMs: 8_000,
  mostBytes: 5_000_000,
  pausesMs: [1_000, 3_000],
  longestPauseMs: 5_000,
}

/** Without a word of the server itself, it is left alone for so long after the last attempt. */
const REST_MS = 60_000

/** Asks for JSON; a server that is busy (429, 5xx) is asked again after a pause. Never rejects. */
export async function fetchJson(address: URL, patience: Patience = PATIENCE): Promise<Fetched> {
  for (let attempt = 0; ; attempt++) {
    const answer = await attemptOnce(address, patience)
    if (!('busyMs' in answer)) return answer
    const pause = patience.pausesMs[attempt]
    const wait = answer.busyMs ?? pause ?? REST_MS
    if (pause === undefined || wait > patience.longestPauseMs)
      return failed({ why: 'busy', until: new Date(Date.now() + wait).toISOString() })
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

/** `busyMs`: how long the server wants to be left alone; null where it does not say. */
async function attemptOnce(
  address: URL,
  { timeoutMs, mostBytes }: Patience,
): Promise<Fetched | { busyMs: number | null }> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal,
    })
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel()
      return { busyMs: retryAfterMs(response.headers.get('retry-after')) }
    }
    if (!response.ok || !response.headers.get('content-type')?.startsWith('application/json')) {
      await response.body?.cancel()
      return failed({ why: 'garbled' })
    }
    const text = await textOf(response, mostBytes)
    return text === null ? failed({ why: 'too-large' }) : { ok: true, value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return failed({ why: 'garbled' })
    return failed({ why: signal.aborted ? 'slow' : 'unreachable' })
  }
}

/** The answer's text; null where it is larger than allowed, of which no more is read. */
async function textOf(response: Response, mostBytes: number): Promise<string | null> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > mostBytes) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** `Retry-After` in either of its forms: seconds, or a moment. */
function retryAfterMs(header: string | null): number | null {
  if (header === null) return null
  const ms = /^\d{1,7}$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? null : Math.max(0, ms)
}

function failed(failure: LookUpFailure): { ok: false; failure: LookUpFailure } {
  return { ok: false, failure }
}
