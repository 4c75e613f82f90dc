import { aSitePage } from '../../support/news-pages.ts'
import type { Attack } from '../attack.ts'

export const MARKUP = [
  '<img src=x onerror="globalThis.hasRun=1">',
  '<script>globalThis.hasRun=1</script>',
  '"><svg onload=globalThis.hasRun=1>',
  '<iframe srcdoc="<script>parent.hasRun=1</script>"></iframe>',
  '<a href="javascript:globalThis.hasRun=1">x</a>',
  '<style>*{display:none}</style>',
]
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const told = escaped(MARKUP.join(' '))

/** Markup as text in title, headline, outlet, author and sentences, for card, panel and library to show. */
export const writesMarkup: Attack = {
  what: 'is full of markup',
  html: aSitePage(
    `<article><h1>${told} Lima Fisheries Agreement</h1>${Array.from(
      { length: 5 },
      (_, at) =>
        `<p>${told} Foreign Minister Ana Ruiz signed the Lima Fisheries Agreement on ${told} with the delegates of round ${at}.</p>`,
    ).join('')}</article>`,
    '',
    `Attack ${told}`,
  ).replace(
    '<head>',
    `<head><meta property="og:site_name" content="${told}"><meta name="author" content="${told}"><meta property="og:title" content="${told}">`,
  ),
  async reader(reader) {
    await reader.openCard()
    await reader.run(`if ('hasRun' in globalThis) fault('markup ran')`)
  },
}
