/** What stands in closed shadow roots of a page, read through the browser's debugging protocol: no script can see it. */
import type { Page } from 'playwright-core'
import { sessionOf } from '../firefox/bidi-context.ts'
import { inClosedRootOfFirefox } from '../firefox/closed-roots.ts'

/** Runs in the page, in its own world; what it gives has to fit into JSON. */
export type Look<Arg, T> = (root: ShadowRoot, arg: Arg) => T

/**
 * Looks at the first root that holds an element to which the CSS selector `holds` applies; null where there is none. `look`
 * is handed over as text: it knows nothing but its arguments.
 */
export function inClosedRoot<T, Arg = undefined>(
  page: Page,
  holds: string,
  look: Look<Arg, T>,
  arg?: Arg,
): Promise<T | null> {
  const call = `(root) => (${look})(root, ${JSON.stringify(arg)})`
  return sessionOf(page)
    ? inClosedRootOfFirefox(page, holds, call)
    : inClosedRootOfChromium(page, holds, call)
}

type Node = { nodeId: number; children?: Node[]; shadowRoots?: Node[] }

async function inClosedRootOfChromium<T>(page: Page, holds: string, call: string): Promise<T | null> {
  const session = await page.context().newCDPSession(page)
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node }
    for (const { nodeId } of rootsIn(root)) {
      const found = await session.send('DOM.querySelector', { nodeId, selector: holds })
      if (found.nodeId === 0) continue
      const { object } = await session.send('DOM.resolveNode', { nodeId })
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        returnByValue: true,
        functionDeclaration: `function () { return (${call})(this) }`,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.text)
      return (result.value ?? null) as T | null
    }
    return null
  } finally {
    await session.detach()
  }
}

/** The roots in a node and in all below it. */
function rootsIn(node: Node): Node[] {
  const roots = node.shadowRoots ?? []
  return [...roots, ...[...roots, ...(node.children ?? [])].flatMap(rootsIn)]
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
