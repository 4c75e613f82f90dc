/** One panel in three places: told apart by the address of its page. */
export type PanelOfAddress = {
  place: 'popup' | 'side-panel' | 'window'
  /** The one tab that it is about (`popup.html?tab=ID`); null where it follows the active one. */
  tab: number | null
  /** The tab that it will be about, if nothing changed since its address was made (a popup's is `popup.html?front=ID`). */
  likely: number | null
}

/** Which panel a page of the extension is. */
export function panelOfAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): PanelOfAddress {
  if (pathname.endsWith('sidepanel.html')) return { place: 'side-panel', tab: null, likely: null }
  const said = new URLSearchParams(search)
  const tab = tabIn(said, 'tab')
  if (tab !== null) return { place: 'window', tab, likely: tab }
  return { place: 'popup', tab: null, likely: tabIn(said, 'front') }
}

function tabIn(said: URLSearchParams, name: string): number | null {
  const id = Number.parseInt(said.get(name) ?? '', 10)
  return Number.isNaN(id) ? null : id
}
