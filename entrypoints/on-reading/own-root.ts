/** Closed roots of our own on a page: a page's styles reach the host, not what is inside. */
import { noteOwnHost } from '../../lib/page/own-hosts.ts'
import { leaveToStyle, SHELL } from '../../lib/page/shown-by-style.ts'

/** So nothing that a page says of elements holds for the host; `all` leaves the direction out. */
const HOST_STYLE = 'all: initial; display: block; direction: ltr'

/** All that is shown stands in the shell. */
export type OwnRoot = { host: HTMLElement; root: ShadowRoot; shell: HTMLElement }

/** Makes a host, in no page yet, with a closed root that is dressed in `css`. `style` comes on top of the host's own. */
export function createOwnRoot(document: Document, css: string, style: string): OwnRoot {
  const host = document.createElement('div')
  noteOwnHost(host)
  setStyle(host, HOST_STYLE)
  setStyle(host, style)
  const root = host.attachShadow({ mode: 'closed' })
  // A constructed sheet obeys no page's policy; a style element is the way where a sheet cannot be adopted.
  try {
    root.adoptedStyleSheets = [sheetOf(css)]
  } catch {
    const element = document.createElement('style')
    element.textContent = css
    root.append(element)
  }
  const shell = document.createElement('div')
  shell.className = SHELL
  leaveToStyle(shell)
  root.append(shell)
  return { host, root, shell }
}

/** A sheet is read once, however often a card is opened. */
let latest: { css: string; sheet: CSSStyleSheet } | null = null

function sheetOf(css: string): CSSStyleSheet {
  if (latest?.css !== css) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    latest = { css, sheet }
  }
  return latest.sheet
}

/** Sets declarations (`left: 4px; top: 0`) so that no style sheet of the page beats them. */
export function setStyle(element: HTMLElement, declarations: string): void {
  for (const declaration of declarations.split(';')) {
    const [name = '', value = ''] = declaration.split(':')
    element.style.setProperty(name.trim(), value.trim(), 'important')
  }
}
