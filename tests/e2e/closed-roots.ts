/** What stands in closed shadow roots of a page, read through the DevTools protocol: pages cannot see it, and scripts neither. */
import type { CDPSession } from 'playwright-core'

export type Node = {
  nodeId: number
  nodeName: string
  attributes?: string[]
  children?: Node[]
  shadowRoots?: Node[]
}

/** The first root that holds a node like this; null where there is none. */
export async function findRoot(session: CDPSession, isMeant: (node: Node) => boolean): Promise<Node | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node }
  const roots = all(root).flatMap((node) => node.shadowRoots ?? [])
  return roots.find((shadow) => all(shadow).some(isMeant)) ?? null
}

/** The middle of the button with this name in a root; null where there is none. */
export async function buttonPoint(
  session: CDPSession,
  root: Node,
  name: RegExp,
): Promise<{ x: number; y: number } | null> {
  for (const node of all(root).filter((one) => one.nodeName === 'BUTTON')) {
    const label = attribute(node, 'aria-label') ?? (await textOf(session, node))
    if (attribute(node, 'hidden') !== null || !name.test(label)) continue
    const { left, top, right, bottom } = await boxOf(session, node)
    return { x: (left + right) / 2, y: (top + bottom) / 2 }
  }
  return null
}

/** Where a node stands in the viewport, CSS pixels. */
export async function boxOf(session: CDPSession, node: Node) {
  const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId })
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
  return { left, top, right, bottom }
}

/** The words of a node as they are seen. */
export async function textOf(session: CDPSession, node: Node): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { nodeId: node.nodeId })
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    returnByValue: true,
    functionDeclaration:
      'function () { return (this.innerText ?? [...this.children].map((c) => c.innerText ?? "").join("\\n")).trim() }',
  })
  return String(result.value)
}

export function attribute(node: Node, name: string): string | null {
  const at = (node.attributes ?? []).findIndex((one, index) => index % 2 === 0 && one === name)
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null)
}

/** A node and all that stands in it. */
export function all(node: Node): Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)]
}

/** Asks until there is an answer, or too long: then null. */
export async function poll<T>(ask: () => Promise<T | null>, timeoutMs = 5_000): Promise<T | null> {
  const end = Date.now() + timeoutMs
  while (Date.now() < end) {
    const answer = await ask().catch(() => null)
    if (answer !== null) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return null
}
