/**
 * When Entente is switched off, removed or updated, Firefox ends its scripts in pages at once and without a word, so that none
 * can tidy up. What the browser itself put there for Entente goes, styles too: so what stands in our roots is shown by such a
 * style alone, and is gone from sight with it. Chromium's scripts live on and tidy up.
 */

/** Class of what holds all that is shown in a closed root. */
export const SHELL = 'entente-shell'

/** To be put into a page as the reader's own, which reaches into closed roots. */
export const SHELL_STYLE = `.${SHELL} { display: block !important }`

/** Hides a shell of Firefox but for that style. Our own pages, which go with Entente, have none. */
export function leaveToStyle(shell: HTMLElement): void {
  if (import.meta.env.FIREFOX && location.protocol !== 'moz-extension:') shell.style.display = 'none'
}
