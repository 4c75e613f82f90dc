/** Where the focus goes by keyboard, and whether it is seen there. */
import type { Page } from 'playwright-core'

/** More steps would say nothing new. */
const STEPS = 60

/** Goes through a page by Tab, from its start: controls whose focus is not seen, or that keep it. */
export async function focusFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  let before = ''
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press('Tab')
    // A list that draws only what is near the window draws on before it is at rest.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    const at = await page.evaluate(lookAtFocus)
    if (at === null) break
    if (at.first && step > 0) break
    if (at.fault) faults.push(`${at.fault}: ${at.name}`)
    if (at.name === before && at.same) faults.push(`keeps the focus: ${at.name}`)
    before = at.name
  }
  return [...new Set(faults)]
}

/** What has the focus, whether it had it before, and what is wrong with how that is seen. Runs in the page. */
function lookAtFocus() {
  const memory = globalThis as unknown as { focused?: Element; firstFocused?: Element }
  const element = document.activeElement
  if (!element || element === document.body || element.localName === 'html') return null
  const same = memory.focused === element
  const first = memory.firstFocused === element
  memory.firstFocused ??= element
  memory.focused = element
  // A ring may be drawn on the label of a control that itself is not drawn.
  const drawn = [element, element.closest('label'), element.parentElement, element.nextElementSibling]
  const outlined = drawn.some((one) => {
    if (!one) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5
  })
  // In a drawing it is a line around the mark.
  const isDrawn = element.localName === 'g' || element.classList.contains('chart-mark')
  const stroke = isDrawn ? element.querySelector('.chart-reach, .chart-heat') : null
  const ringed = outlined || (stroke !== null && Number.parseFloat(getComputedStyle(stroke).strokeWidth) >= 2)
  const box = (element.closest('label') ?? element).getBoundingClientRect()
  const isShown = [0.5, 0.1, 0.9].some((part) => {
    const x = Math.min(Math.max(box.left + box.width * part, 1), innerWidth - 1)
    const y = Math.min(Math.max(box.top + box.height * part, 1), innerHeight - 1)
    const top = document.elementFromPoint(x, y)
    return (
      top !== null &&
      (top.closest('[role=listbox]') !== null ||
        top.contains(element) ||
        element.contains(top) ||
        element.closest('label')?.contains(top))
    )
  })
  const fault = ringed ? (isShown ? null : 'the focus is covered') : 'the focus is not seen'
  const name = `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`
  return { same, first, fault, name }
}
