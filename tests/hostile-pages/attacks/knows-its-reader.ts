import { type Attack, anArticlePage } from '../attack.ts'

/** Asks for Entente's files by their addresses, which it knows, and looks for its names, events and elements. */
export const knowsItsReader: Attack = {
  what: 'wants to know whether its reader has Entente',
  html: anArticlePage(
    `addEventListener('message', ({ data }) => fault('a message: ' + JSON.stringify(data)))
     const said = []
     const { dispatchEvent } = EventTarget.prototype
     EventTarget.prototype.dispatchEvent = function (event) { said.push(event.type); return dispatchEvent.call(this, event) }
     const before = Object.getOwnPropertyNames(window)
     window.ask = async (root) => {
       for (const file of ['manifest.json', 'on-page.js', 'on-reading.js', 'marks.css', 'icon-16.png', 'popup.html', 'library.html', 'welcome.html', '_locales/en/messages.json'])
         for (const how of [{}, { mode: 'no-cors' }])
           await fetch(root + file, how).then(() => fault(file + ' was handed out'), () => {})
       const picture = new Image()
       await new Promise((resolve) => { picture.onload = () => resolve(fault('a picture was handed out')); picture.onerror = resolve; picture.src = root + 'icon-16.png' })
       const names = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name) && /entente/i.test(name))
       if (names.length > 0) fault('names: ' + names)
       if (said.some((type) => /entente|wxt/i.test(type))) fault('events: ' + said)
       if (/entente/i.test(document.documentElement.outerHTML.replace(/<script[\\s\\S]*?<\\/script>/g, ''))) fault('the name stands in the page')
       if (document.querySelector('style, link[rel=stylesheet]') || document.adoptedStyleSheets.length > 0) fault('a style was added')
       if (globalThis.chrome?.runtime?.sendMessage || globalThis.browser) fault('a door to the extension is open')
     }`,
  ),
  reader: async (reader) => {
    await reader.openCard()
  },
}
