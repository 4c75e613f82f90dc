/** What the renderer of a page did, as Chromium traces it. */
import type { Page } from 'playwright-core'

export type TraceEvent = {
  name: string
  ph: string
  pid: number
  tid: number
  /** Microseconds: the begin and how long it took; `tts` and `tdur` the same as the thread's processor time. */
  ts: number
  dur?: number
  tts?: number
  tdur?: number
  args?: { data?: { url?: string }; elementCount?: number }
}

/** What tells of scripts and of the tasks in which they run. */
const SCRIPTS_AND_TASKS = ['toplevel', 'devtools.timeline', 'v8']

/** All events of these categories that Chromium traces while `doing` is done. */
export async function traceWhile(
  page: Page,
  doing: () => Promise<unknown>,
  includedCategories: readonly string[] = SCRIPTS_AND_TASKS,
): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...includedCategories] },
  })
  await doing()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return events
}

/** The tasks in which a script of such an address ran: how long each had a processor, milliseconds, longest first. */
export function tasksOf(events: readonly TraceEvent[], address: RegExp): number[] {
  const runs = events.filter(({ args }) => address.test(args?.data?.url ?? ''))
  const tasks = events.filter(
    ({ name, tdur }) => name === 'ThreadControllerImpl::RunTask' && tdur !== undefined,
  )
  return tasks
    .filter((task) => runs.some((run) => isWithin(run, task)))
    .map(({ tdur = 0 }) => tdur / 1_000)
    .sort((a, b) => b - a)
}

/** Of how many elements the page's style was found out, pass by pass, once a script of such an address had begun. */
export function restyledAfter(events: readonly TraceEvent[], address: RegExp): number[] {
  const [first] = events
    .filter(({ args }) => address.test(args?.data?.url ?? ''))
    .sort((one, other) => one.ts - other.ts)
  if (!first) throw new Error('No script of such an address ran.')
  return events
    .filter(({ name, pid, ts }) => name === 'UpdateLayoutTree' && pid === first.pid && ts > first.ts)
    .map(({ args }) => args?.elementCount ?? 0)
}

function isWithin(run: TraceEvent, { pid, tid, ts, dur = 0 }: TraceEvent): boolean {
  return run.pid === pid && run.tid === tid && run.ts >= ts && run.ts <= ts + dur
}
