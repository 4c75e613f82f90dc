/** Runs in the page: the text of the page, by us and by what cannot be beaten. Each stretch of work stands between marks. */
import { extracting } from '../../../../lib/page/extract-page.ts'
import { nextTurn } from '../../../../lib/work/next-turn.ts'
import { finishInTurns } from '../../../../lib/work/turns.ts'

const begin = () => performance.mark('work-begins')
const end = () => performance.mark('work-ends')

const kit = {
  /** As the content script reads a page: a few milliseconds at a time. Gives how many characters were read. */
  async ours(): Promise<number> {
    begin()
    const found = await finishInTurns(extracting(document, 'article'), {
      async pause() {
        end()
        await nextTurn()
        begin()
      },
    })
    end()
    return found?.raw.text.length ?? 0
  },
  /** The limit: every text node, one after another, whatever it is. */
  limit(): number {
    begin()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let text = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data
    end()
    return text.length
  },
}

export type ExtractionKit = typeof kit

Object.assign(globalThis, { kit })
