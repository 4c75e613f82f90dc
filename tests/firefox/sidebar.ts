/** Firefox's sidebar, which no driver reaches as a page: what it says is read as screen readers do. */
import { inBrowserWindow } from './browser-window.ts'
import type { Send } from './relay.ts'

const SIDEBAR = 'entente_entente_invalid-sidebar-action'

/** Opens Entente's sidebar beside the tab in front. */
export function openSidebar(send: Send): Promise<void> {
  return inBrowserWindow(send, `SidebarController.show('${SIDEBAR}').then(() => null)`)
}

/** The names of all that stands in the sidebar, in its order. */
export function namesInSidebar(send: Send): Promise<string[]> {
  return inBrowserWindow(send, `(${collect})(() => {})`)
}

/** Presses the button of this name, as assistive technology does; gives whether there is one. */
export function pressInSidebar(send: Send, name: string): Promise<boolean> {
  return inBrowserWindow(
    send,
    `(() => { let has = false; (${collect})((one) => { if (!has && one.name === ${JSON.stringify(name)} && one.actionCount > 0) { has = true; one.doAction(0) } }); return has })()`,
  )
}

type Accessible = {
  name: string | null
  firstChild: Accessible | null
  nextSibling: Accessible | null
}

/** Runs in the browser's window. */
function collect(look: (one: Accessible) => void): string[] {
  const { Cc, Ci, document } = globalThis as unknown as {
    Cc: Record<string, { getService(of: unknown): { getAccessibleFor(node: unknown): Accessible | null } }>
    Ci: { nsIAccessibilityService: unknown }
    document: Document
  }
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService)
  const inner = (document.getElementById('sidebar') as HTMLIFrameElement | null)?.contentDocument
  const frame = inner?.getElementById('webext-panels-browser')
  const names: string[] = []
  const open = [frame ? (service?.getAccessibleFor(frame) ?? null) : null]
  while (open.length > 0) {
    const one = open.pop()
    if (!one) continue
    if (one.name) names.push(one.name)
    look(one)
    open.push(one.nextSibling, one.firstChild)
  }
  return names
}
