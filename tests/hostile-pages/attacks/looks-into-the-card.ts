import { type Attack, anArticlePage } from '../attack.ts'

/** Events that let closed roots slip out, the browser's own search, a selection that is led around, and a copy of all. */
export const looksIntoTheCard: Attack = {
  what: 'looks into the card and into what is kept',
  html: anArticlePage(
    `window.dig = () => {
       for (const words of ['canar' + 'y', 'note', 'Keep', 'Peru']) {
         for (let turn = 0; turn < 4 && window.find(words); turn++) {
           const selection = getSelection()
           look(selection.anchorNode); look(selection.focusNode)
           for (const unit of ['character', 'word', 'line', 'documentboundary']) {
             selection.modify('extend', 'forward', unit)
             heard.push(selection.toString())
             look(selection.focusNode)
           }
         }
       }
       getSelection().selectAllChildren(document.documentElement)
       heard.push(getSelection().toString())
       document.execCommand('copy')
       for (const host of hosts()) {
         heard.push(String(host.shadowRoot), host.outerHTML, host.innerText ?? '', host.textContent ?? '')
         for (const name of Object.getOwnPropertyNames(host)) heard.push(name + String(host[name]))
         const { left, top, width, height } = host.getBoundingClientRect()
         for (const one of document.elementsFromPoint(left + width / 2, top + height / 2)) look(one)
       }
       for (const one of document.getAnimations()) look(one.effect?.target)
     }`,
  ),
  async reader(reader) {
    await reader.run('dig()')
    await reader.openCard()
    await reader.moveOverCard()
    await reader.press('Tab')
    await reader.type('abc')
    await reader.run('dig()')
    // Over the words that are kept.
    const kept = await reader.run<{ x: number; y: number }>(
      `(() => { const range = document.createRange(); const node = document.querySelectorAll('p')[1].firstChild; const at = node.data.indexOf('three days'); range.setStart(node, at); range.setEnd(node, at + 10); const box = range.getBoundingClientRect(); return { x: box.left + 5, y: box.top + 5 } })()`,
    )
    await reader.move(kept.x, kept.y)
    await reader.click(kept.x, kept.y)
    await reader.run('dig()')
  },
}
