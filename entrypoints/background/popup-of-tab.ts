import { browser } from 'wxt/browser'

/**
 * The popup that opens over a tab is told by its address which tab that is, and asks its page without asking the browser
 * first. The browser forgets the address when the tab loads another page. Rejects where the tab is gone.
 */
export async function popupKnowsTab(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: `popup.html?front=${tabId}` })
}
