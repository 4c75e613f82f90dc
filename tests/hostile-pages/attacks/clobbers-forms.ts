import { aSitePage, PERU, storyOf } from '../../support/news-pages.ts'
import type { Attack } from '../attack.ts'

const NAMES =
  'attributes children childNodes className closest contains firstChild getAttribute hasAttribute id innerText isConnected lastChild localName matches nextSibling nodeName nodeType ownerDocument parentElement parentNode querySelector querySelectorAll getBoundingClientRect getRootNode checkVisibility shadowRoot style tagName textContent remove append addEventListener dataset'.split(
    ' ',
  )
/** Names that a bare `window.x` or `document.x` would find. */
const GLOBALS = [
  'browser',
  'chrome',
  'navigation',
  'CSS',
  'top',
  'Highlight',
  'getSelection',
  'currentScript',
  'documentElement',
  'body',
  'defaultView',
]

const fields = (names: readonly string[]) => names.map((name) => `<input name="${name}">`).join('')

/** The article stands in a form whose fields have the names of all that a script might ask an element for. */
export const clobbersForms: Attack = {
  what: 'names its fields and images after what scripts ask for',
  html: aSitePage(
    `<form class="page">${fields(NAMES)}<article>${storyOf(PERU)}</article></form>
     ${GLOBALS.map((name) => `<img name="${name}" alt=""><a id="${name}"></a><form name="${name}"></form>`).join('')}`,
    '',
    'Attack',
  ),
  reader: (reader) => reader.openCard(),
}
