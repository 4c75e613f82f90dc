/**
 * The pages that were read last and what was shown of them, in the memory of the browser's session: it outlives a stopped
 * background and is there without a database. It is never on the disk, no page can read it, and it goes with the session,
 * with an update too.
 */
import { browser } from 'wxt/browser'
import type { PageReading } from '../../lib/domain/page-reading.ts'

/** What was shown of a page, and what that depended on. */
export type SeenPage = {
  /** `saidBy` the page: another page under the same address says something else. */
  said: string
  /** Names what the reading rests on beside the page; whoever has the database can tell whether that still holds. */
  basis: string
  /** Which mentions the reader wanted, `choiceOf` their settings. */
  choice: string
  reading: Extract<PageReading, { outcome: 'read' }>
}

/** Characters of JSON: of one page, and of all. The browser gives all of an extension 10 MB. */
const MOST = { one: 400_000, all: 4_000_000 }

/** Which pages are remembered, oldest first, with their lengths in characters. */
type List = [address: string, length: number][]
const LIST = 'seenPages'
const nameOf = (address: string) => `seen ${address}`

/** What was shown of the page at an address; null where it is not remembered. */
export async function seenPage(address: string): Promise<SeenPage | null> {
  const name = nameOf(address)
  const stored = (await browser.storage.session.get(name))[name]
  return (stored as SeenPage | undefined) ?? null
}

// One after the other, or two would write the list at once.
let last: Promise<unknown> = Promise.resolve()

/** Remembers what is shown of a page instead of what was; the oldest give way. Pages of very many mentions are not remembered. */
export function rememberPage(address: string, seen: SeenPage, most = MOST): Promise<void> {
  return inTurn(async () => {
    const { length } = JSON.stringify(seen)
    const others = (await list()).filter(([one]) => one !== address)
    if (length > most.one) return keep(others, [address])
    const all: List = [...others, [address, length]]
    let sum = all.reduce((total, [, one]) => total + one, 0)
    const gone: string[] = []
    while (sum > most.all) {
      const [oldest, freed] = all.shift() as List[number]
      gone.push(oldest)
      sum -= freed
    }
    await keep(all, gone, { [nameOf(address)]: seen })
  })
}

/** Forgets what was shown of a page. */
export function forgetPage(address: string): Promise<void> {
  return inTurn(async () =>
    keep(
      (await list()).filter(([one]) => one !== address),
      [address],
    ),
  )
}

function inTurn(write: () => Promise<void>): Promise<void> {
  const written = last.then(write)
  last = written.catch(() => undefined)
  return written
}

async function list(): Promise<List> {
  return ((await browser.storage.session.get(LIST))[LIST] as List | undefined) ?? []
}

async function keep(all: List, gone: readonly string[], page: Record<string, SeenPage> = {}): Promise<void> {
  if (gone.length > 0) await browser.storage.session.remove(gone.map(nameOf))
  await browser.storage.session.set({ [LIST]: all, ...page })
}
