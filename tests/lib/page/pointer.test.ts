// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHitTest, type Target, watchPointer } from '../../../lib/page/pointer.ts'

/** A page of one line: each character is ten pixels wide and twenty high. */
const CHARACTER = 10
const LINE = 20
const box = (start: number, end: number) => new DOMRect(start * CHARACTER, 0, (end - start) * CHARACTER, LINE)

function hitTestOf(targets: Target[], { hasBox = true, gone = new Set<number>() } = {}) {
  const node = document.createTextNode('')
  const boxesOf = vi.fn((index: number) => {
    const target = targets.find((one) => one.index === index && !gone.has(index))
    return target ? [box(target.start, target.end)] : []
  })
  const hitTest = createHitTest(targets, {
    // As browsers do it: the caret nearest to the point, also where the point is beside or below the text.
    caretAt(x) {
      const offset = Math.round(x / CHARACTER)
      return x < 0
        ? null
        : { offsetNode: node, offset, getClientRect: () => (hasBox ? box(offset, offset) : null) }
    },
    offsetAt: (_, offset) => (offset > 1_000 ? null : offset),
    stands: (index) => !gone.has(index),
    boxesOf,
  })
  return { hitTest, boxesOf }
}

const target = (index: number, kind: Target['kind'], start: number, end: number): Target => ({
  index,
  kind,
  start,
  end,
})

const MENTIONS = [
  target(0, 'agreement', 0, 30),
  target(1, 'official', 5, 15),
  target(3, 'official', 15, 20),
  target(4, 'area', 40, 50),
]

describe.each([true, false])('the mention under the pointer, carets with boxes: %s', (hasBox) => {
  const { hitTest } = hitTestOf(MENTIONS, { hasBox })
  const CASES: Record<string, [x: number, y: number, number | null]> = {
    'is found by the letter under it': [455, 10, 4],
    'is the shortest where kinds overlap': [100, 10, 1],
    'is the longer one where only it is': [250, 10, 0],
    'is found on the right half of its last letter': [498, 10, 4],
    'is found on the left half of its first letter': [402, 10, 4],
    'is the one before on the last half letter of two neighbours': [148, 10, 1],
    'is the one after on the first half letter of two neighbours': [152, 10, 3],
    'is none between mentions': [350, 10, null],
    'is none below the line, though the caret snaps to it': [455, 30, null],
    'is none right of the text, though the caret snaps to it': [509, 10, null],
    'is none where there is no text': [-5, 10, null],
    'is none outside of the article': [20_000, 10, null],
  }
  for (const [name, [x, y, expected]] of Object.entries(CASES)) {
    test(name, () => expect(hitTest(x, y)).toBe(expected))
  }
})

test('inside of a mention its boxes are not asked for, at its end they are', () => {
  const { boxesOf, hitTest } = hitTestOf(MENTIONS)
  expect(hitTest(452, 10)).toBe(4)
  expect(boxesOf).not.toHaveBeenCalled()
  expect(hitTest(498, 10)).toBe(4)
  expect(boxesOf).toHaveBeenCalledOnce()
})

test('where other words stand by now there is no mention', () => {
  expect(hitTestOf(MENTIONS, { gone: new Set([4]) }).hitTest(452, 10)).toBeNull()
})

test('of thousands of mentions only the near ones are measured', () => {
  const targets = Array.from({ length: 5_000 }, (_, at) => target(at, 'official', at * 10, at * 10 + 5))
  const { boxesOf, hitTest } = hitTestOf(targets)
  expect(hitTest(1_020, 10)).toBe(10)
  expect(boxesOf.mock.calls.length).toBeLessThanOrEqual(2)
})

describe('a pointer that is followed', () => {
  let owner: AbortController
  let frames: (() => void)[]
  let watch: ReturnType<typeof watchPointer>
  const over = vi.fn()
  const tapped = vi.fn()
  const pressedElsewhere = vi.fn()
  const hitTest = vi.fn((x: number) => (x < 100 ? 7 : null))
  const card = document.createElement('div')

  beforeEach(() => {
    vi.clearAllMocks()
    owner = new AbortController()
    frames = []
    vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work))
    document.body.replaceChildren(card)
    watch = watchPointer(
      { document, hitTest, isCard: (at) => at === card, over, tapped, clicks: () => false, pressedElsewhere },
      owner.signal,
    )
  })
  afterEach(() => {
    owner.abort()
    vi.unstubAllGlobals()
  })
  const paintFrame = () => {
    for (const work of frames.splice(0)) work()
  }
  /** What a reader's hand does; a page's own events are not trusted. */
  const send = (
    type: string,
    x: number,
    init: { at?: Element; trusted?: boolean; pointerType?: string } = {},
  ) => {
    const { at = document.body, trusted = true, pointerType = 'mouse' } = init
    const event = new PointerEvent(type, { bubbles: true, clientX: x, clientY: 5, pointerType })
    Object.defineProperty(event, 'isTrusted', { value: trusted })
    at.dispatchEvent(event)
  }

  test('costs one hit test a frame, whatever it does in between', () => {
    for (let x = 0; x < 50; x++) send('pointermove', x)
    paintFrame()
    expect(hitTest).toHaveBeenCalledOnce()
    expect(over).toHaveBeenCalledExactlyOnceWith(7, 49)
  })
  test('is told when it leaves, and told nothing while nothing changes', () => {
    send('pointermove', 10)
    paintFrame()
    send('pointermove', 20)
    paintFrame()
    send('pointermove', 200)
    paintFrame()
    expect(over.mock.calls).toEqual([
      [7, 10],
      [null, 200],
    ])
  })
  test('comes upon a mention anew when mentions have got other names', () => {
    send('pointermove', 10)
    paintFrame()
    watch.forget()
    send('pointermove', 10)
    paintFrame()
    expect(over.mock.calls).toEqual([
      [7, 10],
      [null, 0],
      [7, 10],
    ])
  })
  test('is told when it leaves the window', () => {
    send('pointermove', 10)
    paintFrame()
    send('pointerout', 0)
    expect(over).toHaveBeenLastCalledWith(null, 0)
  })
  test('has not left while it is on the card, and its coming back is news', () => {
    send('pointermove', 10)
    paintFrame()
    send('pointermove', 300, { at: card })
    paintFrame()
    expect(over).toHaveBeenCalledTimes(1)
    send('pointermove', 10)
    paintFrame()
    expect(over).toHaveBeenCalledTimes(2)
  })
  test('is not moved by the page', () => {
    send('pointermove', 10, { trusted: false })
    send('click', 10, { trusted: false, pointerType: 'touch' })
    paintFrame()
    expect(over).not.toHaveBeenCalled()
    expect(tapped).not.toHaveBeenCalled()
  })
  test('opens by a tap, but not on a link, whose tap leads away', () => {
    send('click', 10, { pointerType: 'touch' })
    expect(tapped).toHaveBeenCalledExactlyOnceWith(7, 10)
    const link = document.createElement('a')
    link.href = '#elsewhere'
    document.body.append(link)
    send('click', 10, { pointerType: 'touch', at: link })
    expect(tapped).toHaveBeenCalledOnce()
  })
  test('tells of presses elsewhere, but not on the card', () => {
    send('click', 200)
    send('click', 200, { at: card })
    expect(pressedElsewhere).toHaveBeenCalledOnce()
  })
  test('is followed no more after the owner has aborted', () => {
    send('pointermove', 10)
    owner.abort()
    paintFrame()
    send('pointermove', 20)
    paintFrame()
    expect(over).not.toHaveBeenCalled()
  })
})
