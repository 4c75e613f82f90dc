/** Pages for tests, written as the few lines that matter. */

/** A parsed page. It has no layout, as a page opened from the command line has none. */
export function aPage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** Enough prose about a made-up treaty to be an article: `count` different paragraphs. */
export function paragraphs(count: number, first = 1): string {
  return Array.from({ length: count }, (_, at) => `<p>${sentenceNumber(first + at)}</p>`).join('\n')
}

/** The words of the paragraph with this number. */
export function sentenceNumber(number: number): string {
  return `Delegates from both capitals met for round ${number} of the talks on the river treaty, and they agreed, after some hours of debate, to return to the open chapters in the coming weeks.`
}
