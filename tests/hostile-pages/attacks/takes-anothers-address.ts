import { aSitePage, PERU, storyOf } from '../../support/news-pages.ts'
import type { Attack } from '../attack.ts'

const ADDRESS = 'https://bank.example/secret'

/** Says that it is a page of another site, of which something is kept, and holds the words that are kept of it. */
export const takesAnothersAddress: Attack = {
  what: 'gives itself out as a page of another site',
  html: aSitePage(`<article>${storyOf(PERU)}</article>`, '', `${PERU.agreement} is signed`).replace(
    '<head>',
    `<head><link rel="canonical" href="${ADDRESS}"><meta property="og:url" content="${ADDRESS}">
     <script type="application/ld+json">{"@type":"NewsArticle","mainEntityOfPage":"${ADDRESS}","url":"${ADDRESS}"}</script>`,
  ),
  isUnknown: true,
  async reader(reader) {
    await reader.pause(1_500)
    // Nothing is kept of this page, so that nothing is drawn on it.
    await reader.run(`for (const host of hosts()) fault('something is drawn: ' + host.outerHTML)`)
  },
}
