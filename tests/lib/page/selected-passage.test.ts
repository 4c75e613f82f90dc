// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readOutline } from '../../../lib/page/outline.ts'
import { readText } from '../../../lib/page/read-text.ts'
import { passageOf, selectedRange } from '../../../lib/page/selected-passage.ts'
import { readWholePage } from '../../../lib/page/whole-page.ts'

beforeEach(() => {
  document.body.innerHTML = ''
  document.getSelection()?.removeAllRanges()
})

/** A range from the first place of one text to the end of another one, each within one text node. */
function rangeOver(from: string, to = from): Range {
  const range = document.createRange()
  const find = (words: string) => {
    const walker = document.createTreeWalker(document.body, 4)
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.indexOf(words) ?? -1
      if (at >= 0) return { node: walker.currentNode, at }
    }
    throw new Error(`The page does not say “${words}”.`)
  }
  const start = find(from)
  const end = find(to)
  range.setStart(start.node, start.at)
  range.setEnd(end.node, end.at + to.length)
  return range
}

const articleText = () => {
  const article = document.querySelector('article')
  return article && readText([readOutline(article).runs])
}
const whole = () => readWholePage(document).page

/** The words that are kept, and whether their place counts in the article. */
function keptOf(range: Range) {
  const article = articleText()
  const passage = passageOf(range, article, whole)
  return (
    passage && {
      words: passage.page.text.slice(passage.start, passage.end),
      in: passage.page === article ? 'article' : 'page',
    }
  )
}

describe('the passage of a selection', () => {
  test('in the article counts in the article, without white space at its ends', () => {
    document.body.innerHTML =
      '<article><p>Two ports  signed\n a pact. </p><p>Then they left.</p></article><p>Ads</p>'
    expect(keptOf(rangeOver('signed\n a pact. '))).toEqual({ words: 'signed a pact.', in: 'article' })
    expect(keptOf(rangeOver('a pact', 'Then they'))).toEqual({
      words: 'a pact. \n\nThen they'.replace(' \n', '\n'),
      in: 'article',
    })
  })
  test('may begin and end in the middle of a word: what is selected is what is kept', () => {
    document.body.innerHTML = '<article><p>Two ports signed a pact.</p></article>'
    expect(keptOf(rangeOver('rts sig'))).toEqual({ words: 'rts sig', in: 'article' })
  })
  test('goes through inline elements', () => {
    document.body.innerHTML = '<article><p>Two <b>po</b>rts <a href="#">signed</a> it.</p></article>'
    expect(keptOf(rangeOver('Two', 'signed'))).toEqual({ words: 'Two ports signed', in: 'article' })
  })
  test('over a script or a hidden line counts in the article still', () => {
    document.body.innerHTML =
      '<article><p>One.</p><script>code()</script><p hidden>No.</p><p>Two.</p></article>'
    expect(keptOf(rangeOver('One', 'Two'))).toEqual({ words: 'One.\n\nTwo', in: 'article' })
  })
  test('that leaves the article counts in the page', () => {
    document.body.innerHTML = '<article><p>One.</p></article><aside>Beside.</aside>'
    expect(keptOf(rangeOver('One', 'Beside'))).toEqual({ words: 'One.\n\nBeside', in: 'page' })
  })
  test.each([
    '<aside>Here.</aside>',
    '<nav>Here.</nav>',
    '<dialog open>Here.</dialog>',
    '<div role="complementary">Here.</div>',
  ])('beside the article is kept as well: %s', (html) => {
    document.body.innerHTML = `<article><p>One.</p></article>${html}`
    expect(keptOf(rangeOver('Here.'))).toEqual({ words: 'Here.', in: 'page' })
  })
  test('of nothing but white space, or of what is never read, is none', () => {
    document.body.innerHTML = '<article><p>One.</p>   <p>Two.</p><style>p { }</style></article>'
    const gap = document.createRange()
    gap.setStart(document.querySelectorAll('p')[0] as Node, 1)
    gap.setEnd(document.querySelectorAll('p')[1] as Node, 0)
    expect(keptOf(gap)).toBeNull()
    expect(keptOf(rangeOver('p { }'))).toBeNull()
  })
  test('reads the whole page only where the article does not hold all of it', () => {
    document.body.innerHTML = '<article><p>One two.</p></article>'
    const reading = vi.fn(whole)
    passageOf(rangeOver('One'), articleText(), reading)
    expect(reading).not.toHaveBeenCalled()
  })
})

describe('what is selected', () => {
  const select = (range: Range) => {
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
  }
  test('is the range of the page’s selection', () => {
    document.body.innerHTML = '<p>One two.</p>'
    select(rangeOver('two'))
    expect(selectedRange(document)?.toString()).toBe('two')
  })
  test('is nothing where only a caret stands', () => {
    document.body.innerHTML = '<p>One two.</p>'
    const caret = rangeOver('two')
    caret.collapse(true)
    select(caret)
    expect(selectedRange(document)).toBeNull()
  })
  test.each([
    '<div contenteditable="true"><p>Typed.</p></div>',
    '<div contenteditable><p>Typed.</p></div>',
    '<div role="textbox"><span>Typed.</span></div>',
  ])('is nothing in what the reader writes: %s', (html) => {
    document.body.innerHTML = html
    select(rangeOver('Typed.'))
    expect(selectedRange(document)).toBeNull()
  })
  test('is nothing while a field has the focus', () => {
    document.body.innerHTML = '<p>One two.</p><input>'
    select(rangeOver('two'))
    document.querySelector('input')?.focus()
    expect(selectedRange(document)).toBeNull()
  })
  test('is found in a form whose fields took the names of its methods', () => {
    document.body.innerHTML = '<form><input name="closest"><p>One two.</p></form>'
    select(rangeOver('two'))
    expect(selectedRange(document)?.toString()).toBe('two')
  })
})

test('the whole page has everything but what is typed and what is hidden', () => {
  document.body.innerHTML =
    '<nav>Home</nav><article><p>News.</p></article><aside>Beside.</aside><textarea>Secret</textarea>' +
    '<div contenteditable>Secret</div><p hidden>Secret</p><button>Share</button>'
  const { raw, page } = readWholePage(document)
  expect(page.text).toBe('Home\n\nNews.\n\nBeside.\n\nShare')
  expect(raw.text).toBe(page.text)
})
