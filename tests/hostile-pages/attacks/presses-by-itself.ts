import { type Attack, anArticlePage } from '../attack.ts'

/** A thousand presses and keys that no reader made, on whatever of the card can be reached. */
export const pressesByItself: Attack = {
  what: 'presses the buttons of the card and the keys by itself',
  html: anArticlePage(
    `const reached = new Set()
     for (const type of ['pointermove', 'mousemove', 'pointerover', 'mouseover', 'pointerdown', 'click'])
       addEventListener(type, (event) => {
         const root = (event.originalTarget ?? event.target).getRootNode?.()
         if (root instanceof ShadowRoot) for (const one of root.querySelectorAll('*')) reached.add(one)
       }, true)
     window.storm = () => {
       const at = hosts().map((host) => host.getBoundingClientRect()).find(({ width }) => width > 20)
       const targets = [document, window, document.body, ...hosts(), ...reached]
       for (let nth = 0; nth < 1000; nth++) {
         const target = targets[nth % targets.length]
         const point = { clientX: at.left + (nth * 7) % at.width, clientY: at.top + (nth * 3) % at.height }
         const all = { bubbles: true, composed: true, cancelable: true, view: window, detail: 1, ...point }
         for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
           target.dispatchEvent(new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, all))
         const keys = [['s', true], ['o', true], ['Enter', false], [' ', false], ['s', false], ['Tab', false]]
         const [key, held] = keys[nth % keys.length]
         for (const type of ['keydown', 'keypress', 'keyup'])
           target.dispatchEvent(new KeyboardEvent(type, { key, altKey: held, shiftKey: held, bubbles: true, composed: true }))
         target.click?.()
         target.focus?.()
       }
       for (const one of reached) {
         one.textContent = 'Told by the page'
         one.click?.()
       }
       getSelection().selectAllChildren(document.querySelector('p'))
       for (const type of ['pointerup', 'keyup', 'selectionchange']) document.dispatchEvent(new Event(type, { bubbles: true }))
     }`,
  ),
  async reader(reader) {
    await reader.openCard()
    await reader.moveOverCard()
    await reader.run('storm()')
    await reader.pause(500)
  },
}
