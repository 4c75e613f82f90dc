/** What a key, or the browser's menu over the page, asks of a page. */
export type PageCommand =
  | 'next-mention'
  | 'previous-mention'
  /** What is selected, else the mention whose card is open. */
  | 'keep'
  | 'keep-selection'
  | 'keep-article'
  | 'open-panel'
