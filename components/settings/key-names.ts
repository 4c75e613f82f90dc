/** What the manifest gives keys to, as the browser names it; in the order in which it is shown. Browsers list more than these, such as the press of the toolbar's button. */
export const KEY_NAMES = ['next-mention', 'previous-mention', 'keep', 'open-panel'] as const
