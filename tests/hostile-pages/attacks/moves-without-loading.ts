import { PERU, SLOVAKIA, storyOf } from '../../support/news-pages.ts'
import { type Attack, anArticlePage } from '../attack.ts'

/** A navigation of its own making, moves that are taken back, and another article in the end. */
export const movesWithoutLoading: Attack = {
  what: 'goes to another address and lies about it',
  html: anArticlePage(
    `const fake = new EventTarget()
     Object.defineProperty(window, 'navigation', { configurable: true, get: () => fake })
     window.go = async () => {
       for (let nth = 0; nth < 50; nth++) {
         if (nth % 3 === 0) history.pushState(null, '', location.pathname + '?nth=' + nth)
         else if (nth % 3 === 1) location.hash = 'part-' + nth
         else history.replaceState(null, '', location.pathname + '?again=' + nth)
         fake.dispatchEvent(new Event('navigate'))
         fake.dispatchEvent(new Event('navigatesuccess'))
         dispatchEvent(new PopStateEvent('popstate'))
         await new Promise((resolve) => setTimeout(resolve, 10))
       }
       history.pushState(null, '', location.pathname + '/last')
       document.querySelector('article').innerHTML = ${JSON.stringify(storyOf(SLOVAKIA))}
     }`,
  ),
  async reader(reader) {
    await reader.run('go()')
    const words = `[...(CSS.highlights.get('entente-official') ?? [])].map((mark) => mark.startContainer.textContent.slice(mark.startOffset, mark.endOffset))`
    await reader.until(
      `${words}.length > 0 && ${words}.every((one) => one === ${JSON.stringify(SLOVAKIA.minister)})`,
    )
    await reader.run(`if (${words}.includes(${JSON.stringify(PERU.minister)})) fault('a stale mark')`)
  },
}
