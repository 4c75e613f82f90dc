// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
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

describe('a block with nothing but words', () => {
  const MEETING = '<p>Envoy <b>Lee <i>Mei</i></b>\n Lin met <a href="/h">her  host</a>.</p>'
  const nodesOf = (page: PageText, words: string) => {
    const at = page.text.indexOf(words)
    return rangesOf(page, at, at + words.length).map((range) => [
      range.startContainer.textContent,
      range.endContainer.textContent,
    ])
  }

  test('is one piece of the text, and its text nodes are found when they are asked for', () => {
    const page = read(MEETING)
    expect(page.text).toContain('Envoy Lee Mei Lin met her host.')
    expect(page.pieces.map(({ node }) => node.nodeName)).toContain('P')
    expect(nodesOf(page, 'Mei Lin met her')).toEqual([['Mei', 'her  host']])
  })

  test('that the page wrote anew in the same words before anybody asked is found where it stands now', () => {
    const page = read(MEETING)
    const block = page.pieces[0]?.node as Element
    block.replaceChildren('Envoy Lee Mei Lin met her host.')
    expect(nodesOf(page, 'Mei Lin met her')).toEqual([[block.textContent, block.textContent]])
  })

  test('into which the page put something before anybody asked holds nothing behind that any more', () => {
    const page = read(MEETING)
    const block = page.pieces[0]?.node as Element
    block.querySelector('b')?.after(' (pictured)')
    expect(nodesOf(page, 'Lee')).toEqual([['Lee ', 'Lee ']])
    expect(nodesOf(page, 'her host')).toEqual([])
  })

  const WALKED: Record<string, [html: string, text: string]> = {
    'a hidden word': ['<p>Envoy <b hidden>not this</b>Lee met her host.</p>', 'Envoy Lee met her host.'],
    'a word for screen readers': [
      '<p>Envoy <b class="sr-only">new</b>Lee met her host.</p>',
      'Envoy Lee met her host.',
    ],
    'a hidden word deep inside': [
      '<p>Envoy <b><i><u style="display:none">not</u></i>Lee</b> met.</p>',
      'Envoy Lee met.',
    ],
    'a button': ['<p>Envoy Lee met her host.<button>Follow</button></p>', 'Envoy Lee met her host.'],
    'a script': ['<p>Envoy Lee<script>no()</script> met her host.</p>', 'Envoy Lee met her host.'],
    'elements in one another without end': [
      `<p>Envoy ${'<b>'.repeat(50)}Lee${'</b>'.repeat(50)} met.</p>`,
      'Envoy Lee met.',
    ],
    'more elements than are counted': [
      `<p>${'<b>Lee </b><i>met </i>'.repeat(80)}</p>`,
      'Lee met '.repeat(80).trim(),
    ],
  }
  for (const [name, [html, text]] of Object.entries(WALKED)) {
    test(`is no such block with ${name} in it: each of its text nodes is read`, () => {
      const page = read(html)
      expect(page.text.split('\n\n')[0]).toBe(text)
      expect(page.pieces[0]?.node.nodeName).toBe('#text')
    })
  }
})
