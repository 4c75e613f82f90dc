/** What an earlier Entente left in a page, of which nothing is alive there any more. */
import { HIGHLIGHT_NAMES } from './highlight-names.ts'
import type { Registry } from './highlighter.ts'
import { SHELL } from './shown-by-style.ts'

/** Firefox shows closed roots to scripts of extensions. */
type Rooted = Element & { openOrClosedShadowRoot?: ShadowRoot | null }

/** Takes away marks and hosts. To be called before this Entente has any of its own. */
export function sweepLeftovers(document: Document, registry: Pick<Registry, 'delete'>): void {
  for (const name of Object.values(HIGHLIGHT_NAMES)) registry.delete(name)
  for (const host of [...document.documentElement.children] as Rooted[]) {
    if (host.openOrClosedShadowRoot?.querySelector(`.${SHELL}`)) host.remove()
  }
}
