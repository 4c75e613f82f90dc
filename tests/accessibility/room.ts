/** Whether all that is shown has room: nothing wider than the window, nothing cut off, nothing too small to be hit. */
import type { Page } from 'playwright-core'
import { TWIN } from './card-twin.ts'

/** What does not fit into the window as wide as it is now: what makes it scroll sideways, and words that are cut off. */
export function roomFaults(page: Page): Promise<string[]> {
  return page.evaluate((twin) => {
    const root =
      document.getElementById(twin)?.shadowRoot ?? document.querySelector('dialog:modal') ?? document
    const named = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`
    const faults: string[] = []
    const over = document.documentElement.scrollWidth - window.innerWidth
    if (over > 0 && !(root instanceof ShadowRoot)) faults.push(`the page is ${over} pixels too wide`)
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const style = getComputedStyle(element)
      if (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
        // Tables, drawings and files as they are may be read in two directions.
        if (element.matches('pre, textarea, input') || element.querySelector('table, svg, pre')) continue
        faults.push(`scrolls sideways: ${named(element)}`)
      }
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      const parent = text.parentElement
      if (!parent?.checkVisibility({ visibilityProperty: true }) || !text.nodeValue?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const box = range.getBoundingClientRect()
      for (let around: Element | null = parent; around; around = around.parentElement) {
        const style = getComputedStyle(around)
        // Only meant for the ear, or shortened with a sign or a title that tells the whole.
        if (
          style.clipPath !== 'none' ||
          style.textOverflow === 'ellipsis' ||
          style.webkitLineClamp !== 'none' ||
          around.hasAttribute('title')
        )
          break
        if (style.position === 'fixed') break
        const clip = around.getBoundingClientRect()
        const cutsX =
          /hidden|clip/.test(style.overflowX) && (box.left < clip.left - 1 || box.right > clip.right + 1)
        const cutsY =
          /hidden|clip/.test(style.overflowY) && (box.top < clip.top - 1 || box.bottom > clip.bottom + 1)
        if (/auto|scroll/.test(style.overflowY)) break
        if (cutsX || cutsY) {
          faults.push(`cut off: ${named(parent)}`)
          break
        }
      }
    }
    return faults
  }, TWIN)
}

/**
 * Controls that are too small to be hit: less than 24 by 24 pixels, so near to another that a circle of 24 pixels around one
 * meets it, and no words in a sentence.
 */
export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate((twin) => {
    const root =
      document.getElementById(twin)?.shadowRoot ?? document.querySelector('dialog:modal') ?? document
    const controls =
      'a[href], button, input, select, textarea, summary, [role=button], [role=option], [role=gridcell][tabindex]'
    const targets = [...root.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(
        ({ box, element }) =>
          box.width > 1 && box.height > 1 && getComputedStyle(element).clipPath === 'none',
      )
    // What lies under an open list cannot be hit at all.
    const isCovered = (box: DOMRect) =>
      document
        .elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
        ?.closest('[role=listbox]') != null
    const small = ({ box }: { box: DOMRect }) => box.width < 23.5 || box.height < 23.5
    const near = (one: DOMRect, other: { box: DOMRect }) => {
      const [x, y] = [one.left + one.width / 2, one.top + one.height / 2]
      if (small(other)) {
        const { box } = other
        return Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y) < 24
      }
      const dx = Math.max(other.box.left - x, 0, x - other.box.right)
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom)
      return Math.hypot(dx, dy) < 12
    }
    const inSentence = (element: Element) =>
      getComputedStyle(element).display.startsWith('inline') &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === 3 && node.nodeValue?.trim(),
      )
    return targets
      .filter((target) => small(target) && !inSentence(target.element) && !isCovered(target.box))
      .filter(({ element, box }) =>
        targets.some(
          (other) => other.element !== element && !other.element.contains(element) && near(box, other),
        ),
      )
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} by ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`,
      )
  }, TWIN)
}

/** Controls that lie on one another although neither holds the other and both move with the page. */
export function overlapFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog:modal') ?? document
    const named = (element: Element) =>
      `“${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`
    // What floats over the page lies on it by intention.
    const floor = (element: Element) => {
      for (let around: Element | null = element; around; around = around.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(around).position) || around.matches('[role=listbox]'))
          return around
      return null
    }
    const controls = [
      ...root.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button]'),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, floor: floor(element), box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 1 && getComputedStyle(element).clipPath === 'none')
    return controls.flatMap((one, at) =>
      controls
        .slice(at + 1)
        .filter(
          (other) =>
            one.floor === other.floor &&
            !one.element.contains(other.element) &&
            !other.element.contains(one.element) &&
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1 &&
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 1,
        )
        .map((other) => `${named(one.element)} lies on ${named(other.element)}`),
    )
  })
}

/** Lets every text be as wide as WCAG 1.4.12 says that it may become, but in drawings: beside each stands a table of the same. */
export function widenText(page: Page): Promise<void> {
  return page.evaluate((twin) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }
       svg { letter-spacing: normal !important; word-spacing: normal !important }`,
    )
    for (const root of [document, document.getElementById(twin)?.shadowRoot])
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }, TWIN)
}
