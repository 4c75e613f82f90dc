/** Which tab the panel speaks about: a given one, or the active tab of the panel's window. */
import { browser } from 'wxt/browser'

/** `url` is null where the browser does not tell it: it tells only the addresses that Entente may read. */
export type PanelTab = { id: number; url: string | null; loading: boolean }

/**
 * Calls back with the tab now, and again whenever another one becomes active, or it loads, is loaded or changes
 * its address; null where there is none (it was closed). Ends with `signal`.
 */
export function followTab(follow: {
  /** Id of the one tab to stay with; null to follow the active one. */
  fixed: number | null
  onTab: (tab: PanelTab | null) => void
  signal: AbortSignal
}): void {
  let current: number | null = follow.fixed
  let latest = 0
  const look = async () => {
    const asked = ++latest
    const tab = await findTab(follow.fixed)
    if (follow.signal.aborted || asked !== latest) return
    current = tab?.id ?? null
    follow.onTab(tab)
  }
  const onActivated = () => void look()
  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if (tabId === current && (change.status !== undefined || change.url !== undefined)) void look()
  }
  const onRemoved = (tabId: number) => {
    if (tabId === current) void look()
  }
  const { tabs } = browser
  if (follow.fixed === null) tabs.onActivated.addListener(onActivated)
  tabs.onUpdated.addListener(onUpdated)
  tabs.onRemoved.addListener(onRemoved)
  follow.signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(onActivated)
    tabs.onUpdated.removeListener(onUpdated)
    tabs.onRemoved.removeListener(onRemoved)
  })
  void look()
}

async function findTab(fixed: number | null): Promise<PanelTab | null> {
  try {
    const tab =
      fixed === null
        ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
        : await browser.tabs.get(fixed)
    if (tab?.id === undefined) return null
    return { id: tab.id, url: tab.url || null, loading: tab.status === 'loading' }
  } catch {
    return null
  }
}
