/** A reader with one tab, alike in both browsers: what they do is done by the browser, not by a script. */

/** The part of a tab that the drivers of both browsers have. */
export type DrivenTab = {
  evaluate(code: string): Promise<unknown>
  mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>
    click(x: number, y: number): Promise<void>
  }
  keyboard: { press(key: never): Promise<void>; type(text: string): Promise<void> }
}

export type Reader = {
  /** Runs in the page's own world. */
  run<T>(code: string): Promise<T>
  /** Runs it until it is true; rejects after 25 seconds: a background that has to wake may be slow. */
  until(code: string): Promise<void>
  /** Puts the pointer onto a mention of an official, the first or the `nth` after it. */
  restOnMention(nth?: number): Promise<void>
  /** … until its card is there. */
  openCard(nth?: number): Promise<void>
  /** Moves the pointer over the card that is open, from its top to its bottom. */
  moveOverCard(): Promise<void>
  /** Clicks where this is in the viewport. */
  click(x: number, y: number): Promise<void>
  move(x: number, y: number): Promise<void>
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  pause(ms: number): Promise<void>
}

const mention = (nth: number) => `(() => {
  const mark = [...(CSS.highlights.get('entente-official') ?? [])][${nth}]
  if (!mark) return null
  const range = document.createRange()
  range.setStart(mark.startContainer, mark.startOffset)
  range.setEnd(mark.endContainer, mark.endOffset)
  mark.startContainer.parentElement.scrollIntoView({ block: 'center' })
  const box = range.getClientRects()[0]
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
})()`

/** Something of ours stands over the page that is seen: what is kept has a host without any size. */
const SHOWN = `hosts().find((host) => host.getBoundingClientRect().width > 20)`
const CARD = `${SHOWN} !== undefined`

export function readerOf(tab: DrivenTab): Reader {
  const run = <T>(code: string) => tab.evaluate(code) as Promise<T>
  const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
  const until = async (code: string) => {
    for (const end = Date.now() + 25_000; Date.now() < end; await pause(50)) if (await run(code)) return
    throw new Error(`Never true on the page: ${code}`)
  }
  const restOnMention = async (nth = 0) => {
    const at = await run<{ x: number; y: number } | null>(mention(nth))
    if (!at) throw new Error('Nothing is marked.')
    await tab.mouse.move(at.x - 4, at.y)
    await tab.mouse.move(at.x, at.y, { steps: 4 })
  }
  return {
    run,
    until,
    pause,
    restOnMention,
    async openCard(nth) {
      await restOnMention(nth)
      await until(CARD)
    },
    async moveOverCard() {
      const { left, top, bottom } = await run<{ left: number; top: number; bottom: number }>(
        `(() => { const { left, top, bottom } = ${SHOWN}.getBoundingClientRect(); return { left, top, bottom } })()`,
      )
      // Downwards along its left edge, where the first button of each line begins.
      for (let y = top + 10; y < bottom - 4; y += 8) await tab.mouse.move(left + 40, y)
    },
    click: (x, y) => tab.mouse.click(x, y),
    move: (x, y) => tab.mouse.move(x, y, { steps: 4 }),
    press: (key) => tab.keyboard.press(key as never),
    type: (text) => tab.keyboard.type(text),
  }
}
