import { PERU, storyOf } from '../../support/news-pages.ts'
import { type Attack, anArticlePage } from '../attack.ts'

const STORY = storyOf(PERU).replaceAll('"', '&quot;')
const FRAMES = [
  ...Array.from({ length: 10 }, () => `<iframe srcdoc="<article>${STORY}</article>"></iframe>`),
  ...Array.from({ length: 5 }, () => `<iframe sandbox srcdoc="<article>${STORY}</article>"></iframe>`),
  ...Array.from({ length: 5 }, () => '<iframe class="empty"></iframe>'),
].join('')

/** Twenty frames of its own making, each with an article: scripts of Entente run in none of them. */
export const hidesInFrames: Attack = {
  what: 'makes twenty frames',
  html: anArticlePage(
    `for (const frame of document.querySelectorAll('.empty')) frame.contentDocument.body.innerHTML = ${JSON.stringify(`<article>${storyOf(PERU)}</article>`)}
     window.count = () => {
       for (const { contentWindow, contentDocument } of document.querySelectorAll('iframe:not([sandbox])')) {
         if (contentWindow.CSS.highlights.size > 0) fault('marks in a frame')
         if (contentDocument.documentElement.children.length > 2) fault('a host in a frame')
       }
     }`,
    { body: FRAMES },
  ),
  async reader(reader) {
    await reader.openCard()
    await reader.run('count()')
  },
}
