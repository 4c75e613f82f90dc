/** A card stands in a closed root that no check can look into: so a twin of it is put beside it, in an open one. */
import type { Page } from 'playwright-core'
import { attribute, findRoot } from '../e2e/closed-roots.ts'

/** Id of the element that hosts the twin. */
export const TWIN = 'twin-of-the-card'

/** Puts the twin on the page where a card is shown, in the card's place; gives whether there is one. */
export async function showTwin(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page)
  try {
    const root = await findRoot(
      session,
      (node) =>
        ['dialog', 'button'].includes(attribute(node, 'role') ?? '') ||
        attribute(node, 'aria-label') === 'Keep in Entente',
    )
    if (!root) return false
    const { object } = await session.send('DOM.resolveNode', { nodeId: root.nodeId })
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      arguments: [{ value: TWIN }],
      functionDeclaration: `function (id) {
        document.getElementById(id)?.remove()
        const host = this.host.cloneNode(false)
        host.id = id
        const open = host.attachShadow({ mode: 'open' })
        open.append(...[...this.childNodes].map((node) => node.cloneNode(true)))
        open.adoptedStyleSheets = this.adoptedStyleSheets
        this.host.after(host)
        if (host.popover) host.showPopover()
      }`,
    })
    return true
  } finally {
    await session.detach()
  }
}
