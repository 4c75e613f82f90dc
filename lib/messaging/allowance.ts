/** How much the page of a tab may ask: many times what honest pages ask, far less than what would keep Entente from others. */
import type { PageAsks } from './protocol.ts'

/** What is counted is forgotten after so long, ms. */
export const COUNTED_MS = 10_000

/** How often each may be asked meanwhile. */
export const MOST: Readonly<Record<keyof PageAsks, number>> = {
  glance: 40,
  recognise: 40,
  recall: 100,
  loadReadingView: 20,
  findKept: 60,
  keep: 30,
  openPanel: 10,
  pageChanged: 200,
}

/** How many characters all asks of a tab may have together meanwhile. */
export const MOST_CHARACTERS = 60_000_000

/** Whether the page of a tab may ask this now; each call counts. */
export type Allowance = (tabId: number, name: keyof PageAsks, characters: number) => boolean

type Spent = { since: number; asks: Map<string, number>; characters: number }

export function createAllowance(now: () => number = Date.now): Allowance {
  const tabs = new Map<number, Spent>()
  return (tabId, name, characters) => {
    for (const [tab, { since }] of tabs) if (now() - since >= COUNTED_MS) tabs.delete(tab)
    const spent = tabs.get(tabId) ?? { since: now(), asks: new Map(), characters: 0 }
    tabs.set(tabId, spent)
    const asked = (spent.asks.get(name) ?? 0) + 1
    spent.asks.set(name, asked)
    spent.characters += characters
    return asked <= MOST[name] && spent.characters <= MOST_CHARACTERS
  }
}
