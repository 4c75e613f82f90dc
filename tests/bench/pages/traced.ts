/**
 * What a page's main thread does, as Chromium traces it. Times are those of the processor: while others have it they stand
 * still, so that a busy machine disturbs them little.
 */
import type { Page } from 'playwright-core'
import { type TraceEvent, traceWhile } from '../../support/trace.ts'

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing']

const STARTING_MS = 50

/** The main thread's events in order. The page makes the mark `begin` by which its thread is known. */
export async function traceFrom(
  page: Page,
  begin: string,
  doing: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const started = async () => {
    // The page's process begins a little after the browser's.
    await page.waitForTimeout(STARTING_MS)
    await doing()
  }
  const events = await traceWhile(page, started, CATEGORIES)
  const mark = events.find(({ name }) => name === begin)
  if (!mark) throw new Error(`The page made no mark ${begin}.`)
  return events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid).sort((a, b) => a.ts - b.ts)
}

/** Milliseconds of work from each mark `begin` to the mark `end` after it. */
export function stretches(events: readonly TraceEvent[], begin: string, end: string): number[] {
  const found: number[] = []
  let began: number | null = null
  for (const { name, tts = 0 } of events) {
    if (name === begin) began = tts
    if (name !== end || began === null) continue
    found.push((tts - began) / 1_000)
    began = null
  }
  return found
}

/** The thread's tasks. */
export function tasksOf(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
}

/** Milliseconds of work in all tasks; those before the mark `from`, where one is named, left out. */
export function workOf(events: readonly TraceEvent[], from?: string): number {
  const mark = events.find(({ name }) => name === from)
  const since = { ts: mark?.ts ?? Number.NEGATIVE_INFINITY, tts: mark?.tts ?? 0 }
  const micros = tasksOf(events).reduce((sum, { ts, dur = 0, tts = 0, tdur = 0 }) => {
    if (ts + dur < since.ts) return sum
    return sum + (ts < since.ts ? tts + tdur - since.tts : tdur)
  }, 0)
  return micros / 1_000
}
