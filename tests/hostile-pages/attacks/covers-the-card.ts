import { type Attack, anArticlePage } from '../attack.ts'
import type { Reader } from '../reader.ts'

/** What the page does with the card that is open, so that its reader presses what they do not see. */
const COVERS: Record<string, string> = {
  faded: `card.style.setProperty('opacity', '0.01', 'important')`,
  'faded with the body': `document.body.style.opacity = '0.01'; card.style.setProperty('opacity', '0.5', 'important')`,
  'faded with the page': `document.documentElement.style.opacity = '0.02'`,
  moved: `card.style.setProperty('transform', 'translate(3px, 3px)', 'important')`,
  small: `card.style.setProperty('scale', '0.9', 'important')`,
  filtered: `card.style.setProperty('filter', 'opacity(0)', 'important')`,
  clipped: `card.style.setProperty('clip-path', 'inset(0 0 0 40%)', 'important')`,
  masked: `card.style.setProperty('mask-image', 'linear-gradient(transparent, transparent)', 'important')`,
  'below a popover': `cover.popover = 'manual'; cover.showPopover()`,
  'below a dialog': `cover.remove(); cover = document.body.appendChild(document.createElement('dialog')); cover.style.cssText = LOOKS; cover.showModal()`,
  'below a popover that lets the pointer through': `cover.style.pointerEvents = 'none'; cover.popover = 'manual'; cover.showPopover()`,
  'below a frame': `const frame = document.createElement('iframe'); frame.style.cssText = 'width:100%;height:100%;border:0'; cover.append(frame); cover.popover = 'manual'; cover.showPopover()`,
  'no popover any more, below something that lets the pointer through': `cover.style.pointerEvents = 'none'; card.hidePopover(); card.style.setProperty('display', 'block', 'important')`,
}

export const coversTheCard: Attack = {
  what: 'hides the card from its reader, who presses where it is',
  html: anArticlePage(
    `const LOOKS = 'position:fixed;inset:0;margin:0;padding:0;border:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#fff;z-index:2147483647'
     window.covers = ${JSON.stringify(COVERS)}
     window.hide = (how) => {
       const card = hosts().find((host) => host.getBoundingClientRect().width > 20)
       const box = card.getBoundingClientRect()
       const before = card.style.cssText
       let cover = document.body.appendChild(document.createElement('div'))
       cover.textContent = 'Press here to go on'
       cover.style.cssText = LOOKS
       eval(covers[how])
       if (!how.includes('below')) cover.remove()
       window.undo = () => { cover.remove(); document.body.style.opacity = document.documentElement.style.opacity = ''; card.style.cssText = before }
       return { left: box.left, top: box.top, right: box.right, bottom: box.bottom }
     }`,
  ),
  async reader(reader) {
    for (const [nth, how] of Object.keys(COVERS).entries()) {
      // Another one each time: one whose card was closed is left alone until the pointer comes anew.
      await reader.openCard(nth % 5)
      await pressAllOver(reader, how)
      await reader.run('undo()')
      // Over another mention first, and then over none.
      await reader.restOnMention((nth + 2) % 5)
      await reader.move(700, 580)
      await reader.until('!hosts().some((host) => host.getBoundingClientRect().width > 20)')
    }
  },
}

/** A real press on each spot of where the card was, as dense as its buttons are large. */
async function pressAllOver(reader: Reader, how: string): Promise<void> {
  type Box = { left: number; top: number; right: number; bottom: number }
  const box = await reader.run<Box>(`hide(${JSON.stringify(how)})`)
  // The buttons stand in the last lines of the card.
  for (let y = box.bottom - 14; y > box.bottom - 70; y -= 18)
    for (let x = box.left + 24; x < box.right; x += 48) await reader.click(x, y)
}
