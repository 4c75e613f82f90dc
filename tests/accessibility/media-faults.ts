/** What readers asked of their system, and what a page makes of it. */
import type { Page } from 'playwright-core'
import { TWIN } from './card-twin.ts'

/** Whatever moves although the reader asked for less motion. */
export function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate((twin) => {
    const root = document.getElementById(twin)?.shadowRoot ?? document
    const moving = root.getAnimations().map((animation) => {
      const { target } = animation.effect as KeyframeEffect
      return `moves: ${target?.outerHTML.slice(0, 80)}`
    })
    const smooth = [...root.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
      .map((element) => `scrolls smoothly: ${element.localName}`)
    return [...moving, ...smooth]
  }, TWIN)
}

/** Buttons and fields without an edge or a line where the system gives the colours. */
export function forcedColourFaults(page: Page): Promise<string[]> {
  return page.evaluate((twin) => {
    const root = document.getElementById(twin)?.shadowRoot ?? document
    const faults: string[] = []
    for (const element of root.querySelectorAll<HTMLElement>(
      '.card, .button, .field, [role=dialog], dialog[open]',
    )) {
      if (!element.checkVisibility()) continue
      const { borderTopStyle, borderTopWidth } = getComputedStyle(element)
      if (borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1)
        faults.push(`has no edge: ${element.outerHTML.slice(0, 100)}`)
    }
    return faults
  }, TWIN)
}
