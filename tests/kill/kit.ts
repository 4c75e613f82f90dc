/**
 * The kill kit: readers do acts through the extension's worker and send each again with the same id until it is
 * acknowledged, while the worker, or the whole browser, is killed at moments drawn from a seed. What was acknowledged is
 * remembered here, outside of the browser, and compared with what is stored.
 */
import { rmSync } from 'node:fs'
import type { KeepWish } from '../../lib/domain/keep-request.ts'
import { unpacked } from '../../lib/storage/change-rows.ts'
import type { ToKeep } from '../../lib/storage/keeping.ts'
import type { KitAct } from './asks.ts'
import { type Audit, audit, type Stored, storedIn } from './audit.ts'
import { type BrowserName, type KitBrowser, openKitBrowser } from './kit-browser.ts'
import { makeKitBuild } from './kit-build.ts'
import { seeded } from './random.ts'
import { aWriter, type Writer } from './writer.ts'

export type KillReport = Audit & {
  acts: number
  kills: number
  /** Messages that no answer came to, and that were sent again. */
  unanswered: number
}

/** Opens a browser for a run and closes it after. */
export async function withKit<T>(name: BrowserName, run: (browser: KitBrowser) => Promise<T>): Promise<T> {
  const build = await makeKitBuild(name)
  const browser = await openKitBrowser(name, build)
  try {
    return await run(browser)
  } finally {
    await browser.close()
    rmSync(build, { recursive: true, force: true })
  }
}

export type KillOptions = {
  browser?: BrowserName
  what: 'worker' | 'browser'
  kills: number
  acts: number
  seed: number
  /** Acknowledge before the act is done: what the kit must find. */
  early?: boolean
  /** Let every kill of Chromium meet a write of its database, after which it deletes that. */
  tear?: boolean
}

/** A busy machine takes its time for 10,000 rows. */
const IMPORT_PATIENCE_MS = 60_000

/** Readers at work at the same time: enough that a kill always meets some of them in the midst of an act. */
const READERS = 6

/** Does so many acts and kills meanwhile. */
export function killDuringActs({
  browser: name = 'chromium',
  what,
  kills,
  acts,
  seed,
  early = false,
  tear = false,
}: KillOptions): Promise<KillReport> {
  return withKit(name, async (browser) => {
    const random = seeded(seed)
    const acknowledged: string[] = []
    const expected: Writer['expected'][] = []
    let begun = 0
    let unanswered = 0

    const reader = async (nth: number) => {
      const writer = aWriter(`r${nth}`, { random: seeded(seed * 100 + nth), site: browser.site })
      expected.push(writer.expected)
      while (begun < acts) {
        const act = writer.next()
        const id = act.name === 'keep' ? act.wish.id : `r${nth}-act-${begun}`
        begun++
        unanswered += await sendUntilAcknowledged(browser, act, { id, early })
        acknowledged.push(id)
        writer.acknowledged(act)
      }
    }

    const killer = async () => {
      for (let done = 1; done <= kills; done++) {
        while (acknowledged.length < (done * acts) / (kills + 1)) await pause(2)
        await pause(random() * 12)
        await (what === 'worker' ? browser.killWorker() : browser.killBrowser(tear))
      }
    }

    await Promise.all([killer(), ...Array.from({ length: READERS }, (_, nth) => reader(nth))])
    const all = new Map(expected.flatMap((one) => [...one]))
    const found = audit(await storedIn(browser), { acknowledged, expected: all })
    return { ...found, acts: acknowledged.length, kills, unanswered }
  })
}

/** Gives how often no answer came. An answer that is a failure ends the run: no act of the kit may fail. */
async function sendUntilAcknowledged(
  browser: KitBrowser,
  act: KitAct,
  { id, early }: { id: string; early: boolean },
): Promise<number> {
  const message = { killKit: act, act: { id, at: new Date().toISOString() }, early }
  for (let unanswered = 0; ; unanswered++) {
    await browser.ready()
    const sent =
      act.name === 'keep' && !early
        ? browser.askFromPage({ entente: 'keep', ask: asPageAsks(act.wish) })
        : browser.ask(message, act.name === 'importRows' ? IMPORT_PATIENCE_MS : undefined)
    // A browser that was killed takes its pages with it.
    const answer = await sent.catch(() => undefined)
    if (typeof answer === 'object' && answer !== null && 'ok' in answer) {
      if (answer.ok === true) return unanswered
      // The kit keeps faster than any reader.
      if (JSON.stringify(answer).includes('too-often')) {
        await pause(1_000)
        continue
      }
      throw new Error(`${JSON.stringify(act)} failed: ${JSON.stringify(answer)}`)
    }
  }
}

/** As a page asks for it, whose text is the context. */
function asPageAsks({ id, article, entity, context, selectors }: ToKeep): KeepWish {
  const { start, end } = selectors?.[1] ?? { start: 0, end: 0 }
  return { id, article, entity, passage: { text: context, from: 0, start, end } }
}

export type ImportReport = {
  kills: number
  /** Kills that met the import before it was acknowledged. */
  met: number
  rows: number
  /** Kills after which some rows were stored and others not. */
  partial: number
  /** Rows that were not there, or twice, after the import was sent until it was acknowledged. */
  wrong: number
}

/** Imports a file again and again, killing the worker in the midst of it. */
export function killDuringImports({
  browser: name = 'chromium',
  kills,
  rows,
  seed,
}: {
  browser?: BrowserName
  kills: number
  rows: number
  seed: number
}): Promise<ImportReport> {
  return withKit(name, async (browser) => {
    const random = seeded(seed)
    const report: ImportReport = { kills, met: 0, rows, partial: 0, wrong: 0 }
    const bringIn = (nth: number) => ({ name: 'importRows' as const, prefix: `file${nth}`, rows })
    const begun = performance.now()
    await sendUntilAcknowledged(browser, bringIn(0), { id: 'import-0', early: false })
    const takes = performance.now() - begun
    for (let nth = 1; nth <= kills; nth++) {
      const act = bringIn(nth)
      const message = {
        killKit: act,
        act: { id: `import-${nth}`, at: new Date().toISOString() },
        early: false,
      }
      const answer = browser.ask(message)
      await pause(random() * takes)
      await browser.killWorker()
      if ((await answer) === undefined) report.met++
      if (isPartial(await storedIn(browser), act.prefix, rows)) report.partial++
      await sendUntilAcknowledged(browser, act, { id: `import-${nth}`, early: false })
      report.wrong += Math.abs(countOf(await storedIn(browser), act.prefix) - rows)
    }
    return report
  })
}

function isPartial(stored: Stored, prefix: string, rows: number): boolean {
  const count = countOf(stored, prefix)
  const articles = stored.articles.filter((key) => key.includes(`/${prefix}/`)).length
  const changes = unpacked(stored.changes).filter(({ key }) => key.startsWith(`${prefix}-`)).length
  return count === 0 ? articles + changes > 0 : count !== rows || changes !== rows
}

function countOf({ annotations }: Stored, prefix: string): number {
  return annotations.filter(({ id }) => id.startsWith(`${prefix}-`)).length
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
