// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { offsetAt, type PageText, rangesOf } from '../../../lib/page/page-text.ts'
import { spansOf, type TextSpan } from '../../../lib/page/text-spans.ts'
import { aPage, paragraphs } from '../../support/a-page.ts'
import { extractArticle } from '../../support/extract-article.ts'

function read(html: string): PageText {
  const found = extractArticle(aPage(`<article>${html}${paragraphs(4)}</article>`), 'article')
  if (!found) throw new Error('the page has no article')
  return found.page
}

const spansOfAll = (page: PageText): TextSpan[] => page.pieces.flatMap(spansOf)

/** What a browser would paint for a range: the text between its ends. */
function wordsIn({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.toString().replace(/[ \t\n\r\f]+/g, ' ')
}

const PAGE = `<h1>Envoys\n   return</h1>
  <p>Foreign <b>Minister</b>\n<i> Lee </i>Mei&nbsp;Lin   met  \n the <a href="/t">river <em>trea</em>ty</a> team.</p>
  <p>Tolls<br>Locks, <span hidden>not this</span>ferries</p><pre>a\n\tb</pre>`

test('every stretch of a block leads to the same words on the page', () => {
  const page = read(PAGE)
  let checked = 0
  for (const block of page.text.matchAll(/[^\n]+/g)) {
    if (block.index > 160) break
    for (let start = 0; start < block[0].length; start++) {
      for (let end = start + 1; end <= block[0].length; end++) {
        const ranges = rangesOf(page, block.index + start, block.index + end)
        const wanted = block[0].slice(start, end)
        expect(ranges.map(wordsIn).join('').replaceAll(' ', '')).toBe(wanted.replaceAll(' ', ''))
        checked++
      }
    }
  }
  expect(checked).toBeGreaterThan(2000)
})

test('every caret position of a piece leads back to its offset', () => {
  const page = read(PAGE)
  for (const { node, from, start, length } of spansOfAll(page)) {
    for (let at = 0; at < length; at++) expect(offsetAt(page, node, from + at)).toBe(start + at)
  }
})

test('a mention that runs through tags is one range', () => {
  const page = read(PAGE)
  const at = page.text.indexOf('river treaty')
  expect(rangesOf(page, at, at + 'river treaty'.length)).toHaveLength(1)
})

test('a stretch with hidden words inside is two ranges, and they leave the hidden words out', () => {
  const page = read(PAGE)
  const at = page.text.indexOf('Locks, ferries')
  expect(rangesOf(page, at, at + 'Locks, ferries'.length).map(wordsIn)).toEqual(['Locks,', 'ferries'])
})

test('a caret outside of the text has no offset', () => {
  const page = read(PAGE)
  expect(offsetAt(page, document.createTextNode('elsewhere'), 0)).toBeNull()
  expect(offsetAt(page, document.body, 0)).toBeNull()
})

test('a caret in collapsed white space is at the end of the word before it', () => {
  const page = read('<p>met    the envoy</p>')
  const node = spansOfAll(page)[0]?.node
  expect(node && offsetAt(page, node, 5)).toBe(page.text.indexOf('met') + 3)
})

test('nodes that left the page have no ranges', () => {
  const page = read(PAGE)
  spansOfAll(page)[0]?.node.remove()
  expect(rangesOf(page, 0, 6)).toEqual([])
})

test('nodes that became shorter have no ranges', () => {
  const page = read(PAGE)
  const node = spansOfAll(page)[0]?.node
  if (node) node.data = 'E'
  expect(rangesOf(page, 0, 6)).toEqual([])
})

test('where a node holds other words by now, there is nothing to paint', () => {
  const page = read('<p>Envoy Lee Mei Lin was met by her host.</p>')
  const at = page.text.indexOf('Lee Mei Lin')
  const mention = [at, at + 'Lee Mei Lin'.length] as const
  const node = spansOfAll(page).find(({ start, length }) => start <= at && at < start + length)?.node
  if (!node) throw new Error('the words stand in a node')
  expect(rangesOf(page, ...mention)).toHaveLength(1)
  node.data = 'Envoy Marek Novak was met by his host.'
  expect(rangesOf(page, ...mention)).toEqual([])
  node.data = 'Envoy Lee Mei Lin was not met by anybody.'
  expect(rangesOf(page, ...mention)).toHaveLength(1)
})
