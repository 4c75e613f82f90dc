/** A card stands in a closed root that no check can look into: so a twin of it is put beside it, in an open one. */
import type { Page } from 'playwright-core'
import { inClosedRoot } from '../e2e/closed-roots.ts'

/** Id of the element that hosts the twin. */
export const TWIN = 'twin-of-the-card'

/** Puts the twin on the page where a card is shown, in the card's place; gives whether there is one. */
export async function showTwin(page: Page): Promise<boolean> {
  const holds = '[role=dialog], [role=button], [aria-label="Keep in Entente"]'
  return (await inClosedRoot(page, holds, putTwin, TWIN)) ?? false
}

/** Runs in the page. */
function putTwin(root: ShadowRoot, id: string): true {
  document.getElementById(id)?.remove()
  const host = root.host.cloneNode(false) as HTMLElement
  host.id = id
  const open = host.attachShadow({ mode: 'open' })
  open.append(...[...root.childNodes].map((node) => node.cloneNode(true)))
  open.adoptedStyleSheets = root.adoptedStyleSheets
  root.host.after(host)
  if (host.popover) host.showPopover()
  return true
}
