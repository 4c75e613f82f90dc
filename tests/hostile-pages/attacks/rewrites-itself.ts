import { PERU } from '../../support/news-pages.ts'
import { type Attack, anArticlePage } from '../attack.ts'

/** Changes a thousand times, and goes on and on at its end. */
export const rewritesItself: Attack = {
  what: 'rewrites itself and has no end',
  html: anArticlePage(
    `const article = document.querySelector('article')
     let count = 0
     const going = setInterval(() => {
       const paragraph = document.createElement('p')
       paragraph.textContent = 'Foreign Minister Marek Novak of Slovakia spoke of number ' + count + '.'
       article.append(paragraph)
       if (count++ % 2) article.lastElementChild.remove()
       article.querySelector('p').setAttribute('class', 'c' + count)
       if (count > 1000) clearInterval(going), (window.isDone = true)
     }, 4)`,
  ),
  async reader(reader) {
    await reader.until('window.isDone')
    await reader.run(
      `for (const [name, marks] of CSS.highlights) for (const mark of marks) {
         const range = document.createRange()
         range.setStart(mark.startContainer, mark.startOffset)
         range.setEnd(mark.endContainer, mark.endOffset)
         if (name === 'entente-official' && range.toString() && !/^(${PERU.minister}|Marek Novak)$/.test(range.toString())) fault('a mark over “' + range + '”')
       }`,
    )
  },
}
