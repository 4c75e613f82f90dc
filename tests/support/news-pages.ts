/** Short made-up news for pages that change: who it names is known, so that each mark can be told right from stale. */

export type News = { minister: string; agreement: string }

export const PERU: News = { minister: 'Ana Ruiz', agreement: 'Lima Fisheries Agreement' }
export const SLOVAKIA: News = { minister: 'Marek Novak', agreement: 'Kosice Water Agreement' }

/** A sentence that names both, a different one for each number. */
export function sentenceOf({ minister, agreement }: News, number = 0): string {
  return `Foreign Minister ${minister} signed the ${agreement} with the delegates of round ${number} after three days of talks behind closed doors.`
}

/** A headline and `count` paragraphs of the news. */
export function storyOf(news: News, count = 5): string {
  const paragraphs = Array.from({ length: count }, (_, at) => `<p>${sentenceOf(news, at)}</p>`).join('')
  return `<h1>${news.agreement} is signed</h1>${paragraphs}`
}

/** A page with this body; `script` runs after it was built. */
export function aSitePage(body: string, script = '', title = 'A page'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}<script>${script}</script></body></html>`
}

/** What is marked in the news, sorted. */
export function markedIn(...news: readonly News[]): string[] {
  return news.flatMap(({ minister, agreement }) => [minister, agreement]).sort()
}
