import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GAP, LEAST_HEIGHT, MARGIN, placeCard, type Rect } from '../../../lib/hovering/place-card.ts'

const line = (left: number, top: number, width = 80, height = 20): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const card = { width: 340, height: 240 }
const viewport = { width: 1280, height: 720 }

describe('the card is placed', () => {
  test('below the mention, at its left edge', () => {
    const place = placeCard({ anchors: [line(100, 100)], card, viewport })
    expect(place).toMatchObject({ left: 100, top: 120 + GAP, side: 'below' })
  })
  test('above where below has no room', () => {
    const place = placeCard({ anchors: [line(100, 600)], card, viewport })
    expect(place).toMatchObject({ left: 100, top: 600 - GAP - 240, side: 'above' })
  })
  test('inside the right edge', () => {
    const place = placeCard({ anchors: [line(1200, 100)], card, viewport })
    expect(place.left).toBe(1280 - MARGIN - 340)
  })
  test('at the line box that the pointer is on, below the last one', () => {
    const anchors = [line(900, 100, 300), line(40, 124, 120)]
    expect(placeCard({ anchors, card, viewport, nearX: 60 })).toMatchObject({ left: 40, top: 144 + GAP })
    expect(placeCard({ anchors, card, viewport, nearX: 950 }).left).toBe(900)
  })
  test('on the side with more room, lower than its content, where it fits on neither', () => {
    const low = { width: 1280, height: 400 }
    const place = placeCard({ anchors: [line(100, 180)], card: { width: 340, height: 380 }, viewport: low })
    expect(place).toMatchObject({ side: 'below', top: 200 + GAP, maxHeight: 400 - MARGIN - 200 - GAP })
  })
})

test('the card is inside the viewport and never over a mention that leaves it room', () => {
  const cases = fc
    .record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 200, max: 1400 }),
      cardWidth: fc.integer({ min: 100, max: 360 }),
      cardHeight: fc.integer({ min: 60, max: 900 }),
      lines: fc.array(
        fc.record({
          x: fc.double({ min: -0.2, max: 1.1, noNaN: true }),
          width: fc.integer({ min: 1, max: 900 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      nearX: fc.option(fc.integer({ min: 0, max: 2000 }), { nil: undefined }),
    })
    .map((drawn) => ({
      viewport: { width: drawn.width, height: drawn.height },
      card: { width: Math.min(drawn.cardWidth, drawn.width - 2 * MARGIN), height: drawn.cardHeight },
      anchors: drawn.lines.map((one, at) =>
        line(one.x * drawn.width, drawn.y * drawn.height + at * 22, one.width),
      ),
      nearX: drawn.nearX,
    }))
  fc.assert(
    fc.property(cases, (input) => {
      const place = placeCard(input)
      const height = Math.min(input.card.height, place.maxHeight)
      expect(place.left).toBeGreaterThanOrEqual(MARGIN)
      expect(place.left + input.card.width).toBeLessThanOrEqual(input.viewport.width - MARGIN)
      expect(place.top).toBeGreaterThanOrEqual(0)
      expect(place.top + height).toBeLessThanOrEqual(input.viewport.height)

      const top = Math.min(...input.anchors.map((rect) => rect.top))
      const bottom = Math.max(...input.anchors.map((rect) => rect.bottom))
      const room = Math.max(top - GAP - MARGIN, input.viewport.height - MARGIN - bottom - GAP)
      if (room >= LEAST_HEIGHT) {
        expect(place.top >= bottom || place.top + height <= top).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})
