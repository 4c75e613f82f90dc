import { type Attack, anArticlePage } from '../attack.ts'

/** Says all that Entente says to itself, by every way that leads out of a page. */
export const speaksToTheExtension: Attack = {
  what: 'speaks as if it were Entente',
  html: anArticlePage(
    `const asks = ['keep', 'recall', 'findKept', 'openPanel', 'recognise', 'leave', 'command', 'describePage', 'settingsChanged', 'showKept']
     window.speak = () => {
       for (const entente of asks) {
         const message = { entente, ask: { id: 'forged', name: 'keep', host: location.hostname, article: {}, entity: null, passage: null } }
         postMessage(message, '*')
         for (const type of [entente, 'entente', 'message', 'wxt:content-script-started', 'wxt:locationchange'])
           for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail: message }))
         for (const door of [globalThis.chrome, globalThis.browser])
           try { door?.runtime?.sendMessage?.(message) } catch {}
         new BroadcastChannel('entente').postMessage(message)
         localStorage.setItem('entente', JSON.stringify(message))
       }
       window.ententeOnPage = { isAlive: () => { fault('asked'); return true }, again() { fault('asked') }, end() {} }
       document.body.insertAdjacentHTML('beforeend', '<div id=ententeOnPage></div><form id=browser></form>')
     }`,
  ),
  async reader(reader) {
    await reader.run('speak()')
    await reader.pause(500)
    await reader.until(`(CSS.highlights.get('entente-official')?.size ?? 0) > 0`)
  },
}
