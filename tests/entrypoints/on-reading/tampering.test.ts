// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { isTampered } from '../../../entrypoints/on-reading/tampering.ts'

let host: HTMLElement
let onTop: Element[]
beforeEach(() => {
  for (const element of [document.documentElement, document.body]) element.removeAttribute('style')
  document.body.replaceChildren()
  host = document.createElement('div')
  document.documentElement.append(host)
  document.elementsFromPoint = () => [host]
  // What is drawn over all else is known to browsers alone.
  host.matches = (() => true) as never
  onTop = [host]
  document.querySelectorAll = (() => onTop) as never
})

/** A box of the page that is drawn over all else, at a place where it is met by presses or not. */
function aPopover({ left, isMet }: { left: number; isMet: boolean }): void {
  const box = document.createElement('div')
  box.getBoundingClientRect = () => ({ left, right: left + 100, top: 0, bottom: 100 }) as DOMRect
  onTop.push(box)
  if (isMet) document.elementsFromPoint = () => [host, box.appendChild(document.createElement('p'))]
}

const HONEST: Record<string, () => void> = {
  'a page that does nothing': () => {},
  'a body that was moved by nothing, as sliding menus leave it': () => {
    document.body.style.transform = 'matrix(1, 0, 0, 1, 0, 0)'
  },
  'a page that is nearly done fading in': () => {
    document.body.style.opacity = '0.97'
  },
  'a page with a popover elsewhere': () => aPopover({ left: 300, isMet: false }),
  'an article in a dialog, below the card': () => aPopover({ left: 0, isMet: true }),
}

const TAMPERED: Record<string, () => void> = {
  'a faded card': () => host.style.setProperty('opacity', '0.001', 'important'),
  'a faded body': () => document.body.style.setProperty('opacity', '0.2'),
  'a faded page': () => document.documentElement.style.setProperty('opacity', '0'),
  'a moved card': () => host.style.setProperty('transform', 'translate(400px, 0)'),
  'a small card': () => host.style.setProperty('transform', 'matrix(0.01, 0, 0, 0.01, 0, 0)'),
  'a filtered page': () => document.documentElement.style.setProperty('filter', 'contrast(0)'),
  'a clipped card': () => host.style.setProperty('clip-path', 'inset(50%)'),
  'a hidden card': () => host.style.setProperty('visibility', 'hidden'),
  'a card that was taken away': () => host.remove(),
  'something over the point that was pressed': () => {
    document.elementsFromPoint = () => [document.body, host]
  },
  'a card that is no longer drawn over all else': () => {
    host.matches = (() => false) as never
  },
  'something over the point that lets the press through': () => aPopover({ left: 0, isMet: false }),
}

describe('is let act:', () => {
  for (const [name, change] of Object.entries(HONEST)) {
    test(name, () => {
      change()
      expect(isTampered(host, { x: 5, y: 5 })).toBe(false)
    })
  }
})

describe('is refused:', () => {
  for (const [name, change] of Object.entries(TAMPERED)) {
    test(name, () => {
      change()
      expect(isTampered(host, { x: 5, y: 5 })).toBe(true)
    })
  }
})

test('a key has no point to be covered', () => {
  document.elementsFromPoint = () => [document.body]
  expect(isTampered(host, null)).toBe(false)
})
