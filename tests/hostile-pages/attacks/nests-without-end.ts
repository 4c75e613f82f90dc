import { aSitePage, PERU, sentenceOf, storyOf } from '../../support/news-pages.ts'
import type { Attack } from '../attack.ts'

/**
 * 5,000 elements in each other, 20,000 beside each other, and one line of a million characters. The 5,000 have no boxes of
 * their own: of so many boxes in each other browsers die by themselves.
 */
export const nestsWithoutEnd: Attack = {
  what: 'is 5,000 elements deep',
  html: aSitePage(
    `<article>${storyOf(PERU)}<p id="long"></p><div id="deep"></div><div id="wide"></div></article>`,
    `let inner = document.querySelector('#deep')
     for (let depth = 0; depth < 5000; depth++) {
       inner = inner.appendChild(document.createElement('div'))
       inner.style.display = 'contents'
     }
     inner.innerHTML = ${JSON.stringify(`<p>${sentenceOf(PERU, 9)}</p>`)}
     document.querySelector('#wide').innerHTML = '<i>a</i> '.repeat(20000)
     document.querySelector('#long').textContent = ${JSON.stringify('The envoys met again in the port. ')}.repeat(30000)
     addEventListener('error', ({ message }) => fault(message))`,
    'Attack',
  ),
  async reader(reader) {
    await reader.openCard()
    await reader.until(
      `[...CSS.highlights.get('entente-official')].length > 0 && document.querySelector('#deep') !== null`,
    )
  },
}
