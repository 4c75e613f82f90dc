import { aSitePage, PERU, storyOf } from '../../support/news-pages.ts'
import type { Attack } from '../attack.ts'

/** An article in a closed tree is left alone, though the page gives the tree away later. */
export const closesItsTree: Attack = {
  what: 'has its article in a closed tree',
  html: aSitePage(
    '<x-page></x-page><p>Nothing else is here.</p>',
    `const tree = document.querySelector('x-page').attachShadow({ mode: 'closed' })
     tree.innerHTML = ${JSON.stringify(`<article>${storyOf(PERU)}</article>`)}
     addEventListener('error', ({ message }) => fault(message))`,
    'Attack',
  ),
  hasNoMarks: true,
  async reader(reader) {
    await reader.pause(1_500)
    await reader.run(
      `if ((CSS.highlights.get('entente-official')?.size ?? 0) > 0) fault('marks in a closed tree')`,
    )
  },
}
