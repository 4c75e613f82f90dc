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
const CARD = `hosts().some((host) => host.getBoundingClientRect().width > 20)`

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
    click: (x, y) => tab.mouse.click(x, y),
    move: (x, y) => tab.mouse.move(x, y, { steps: 4 }),
    press: (key) => tab.keyboard.press(key as never),
    type: (text) => tab.keyboard.type(text),
  }
}
