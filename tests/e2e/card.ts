/** The hover card as a reader meets it. Its shadow root is closed, so it is read through the DevTools protocol. */
import type { CDPSession, Page } from 'playwright-core'

type Node = {
  nodeId: number
  nodeName: string
  attributes?: string[]
  children?: Node[]
  shadowRoots?: Node[]
}

export type Card = {
  /** All its words; null while no card is shown. */
  text(): Promise<string | null>
  /** Waits until the card says something that matches. */
  waitFor(words: RegExp): Promise<string>
  /** Waits until there is none. */
  waitUntilGone(): Promise<void>
  /** A real click on the button with this name. */
  press(button: RegExp): Promise<void>
}

/** The card of a page. */
export async function cardOf(page: Page): Promise<Card> {
  const session = await page.context().newCDPSession(page)
  const text = async () => {
    const root = await findCard(session)
    return root ? textOf(session, root) : null
  }
  return {
    text,
    async waitFor(words) {
      const found = await poll(async () => {
        const now = await text()
        return now !== null && words.test(now) ? now : null
      })
      if (found === null) throw new Error(`No card says ${words}; it says: ${await text()}`)
      return found
    },
    async waitUntilGone() {
      const gone = await poll(async () => ((await text()) === null ? true : null))
      if (!gone) throw new Error(`The card is still there: ${await text()}`)
    },
    async press(button) {
      const point = await poll(() => buttonPoint(session, button))
      if (!point) throw new Error(`The card has no button ${button}; it says: ${await text()}`)
      await page.mouse.click(point.x, point.y)
    },
  }
}

async function poll<T>(ask: () => Promise<T | null>, timeoutMs = 5_000): Promise<T | null> {
  const end = Date.now() + timeoutMs
  while (Date.now() < end) {
    const answer = await ask().catch(() => null)
    if (answer !== null) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return null
}

/** The closed root that holds a dialog; a card without one is no card. */
async function findCard(session: CDPSession): Promise<Node | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node }
  const roots = all(root).flatMap((node) => node.shadowRoots ?? [])
  return roots.find((shadow) => all(shadow).some((node) => attribute(node, 'role') === 'dialog')) ?? null
}

async function buttonPoint(session: CDPSession, name: RegExp): Promise<{ x: number; y: number } | null> {
  const root = await findCard(session)
  for (const node of root ? all(root).filter((one) => one.nodeName === 'BUTTON') : []) {
    const label = attribute(node, 'aria-label') ?? (await textOf(session, node))
    if (!name.test(label)) continue
    const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId })
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
    return { x: (left + right) / 2, y: (top + bottom) / 2 }
  }
  return null
}

async function textOf(session: CDPSession, node: Node): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { nodeId: node.nodeId })
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    returnByValue: true,
    functionDeclaration:
      'function () { return (this.innerText ?? [...this.children].map((c) => c.innerText ?? "").join("\\n")).trim() }',
  })
  return String(result.value)
}

function attribute(node: Node, name: string): string | null {
  const at = (node.attributes ?? []).findIndex((one, index) => index % 2 === 0 && one === name)
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null)
}

function all(node: Node): Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)]
}
