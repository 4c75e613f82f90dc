/** One panel in three places: told apart by the address of its page. */
export type PanelOfAddress = {
  place: 'popup' | 'side-panel' | 'window'
  /** The one tab that it is about (`popup.html?tab=ID`); null where it follows the active one. */
  tab: number | null
}

/** Which panel a page of the extension is. */
export function panelOfAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): PanelOfAddress {
  if (pathname.endsWith('sidepanel.html')) return { place: 'side-panel', tab: null }
  const tab = Number.parseInt(new URLSearchParams(search).get('tab') ?? '', 10)
  return Number.isNaN(tab) ? { place: 'popup', tab: null } : { place: 'window', tab }
}
