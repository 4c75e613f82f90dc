/** The small functions that keep text text, each with what it is for. */
import { expect, test } from 'vitest'
import { cleanCopy, visibleText } from '../../../lib/exchange/clean-copy.ts'
import { html } from '../../../lib/exchange/html-text.ts'
import { onOneLine } from '../../../lib/exchange/line-text.ts'
import { asQuotation, inLine, inParagraphs, linkTarget } from '../../../lib/exchange/markdown-text.ts'
import { obsidianTag } from '../../../lib/exchange/obsidian-tag.ts'
import { fromCell, withoutFormula } from '../../../lib/exchange/spreadsheet-cell.ts'
import { isWebAddress } from '../../../lib/exchange/web-address.ts'

test('HTML: each character with a meaning is told in another way', () => {
  expect(html(`<a href="x" title='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
  )
  expect(html('a\u0007b')).toBe('a\ufffdb')
})

test('one line: breaks of every kind become one space, and ends are cut', () => {
  expect(onOneLine(' a\r\nb\u2028\u2029c\td\v\f\u0085e\u0000 ')).toBe('a b c d e\ufffd')
})

test.each([
  ['*a*', '\\*a\\*'],
  ['[x](y)', '\\[x\\](y)'],
  [
    '<b> & `c` ~~d~~ $e$ %%f%% ^g ==h== |i| !j {k} #l _m_',
    '\\<b\\> \\& \\`c\\` \\~\\~d\\~\\~ \\$e\\$ \\%\\%f\\%\\% \\^g \\=\\=h\\=\\= \\|i\\| \\!j \\{k\\} \\#l \\_m\\_',
  ],
  ['- a', '\\- a'],
  ['+ a', '\\+ a'],
  ['a - b + c', 'a - b + c'],
  ['12. a', '12\\. a'],
  ['12) a', '12\\) a'],
  ['in 12. a', 'in 12. a'],
  ['1234567890. a', '1234567890. a'],
  ['\\', '\\\\'],
])('Markdown: %j stays what it says', (text, escaped) => {
  expect(inLine(text)).toBe(escaped)
})

test('Markdown: breaks are spaces in a line, lines in a paragraph, and empty lines part paragraphs', () => {
  expect(inLine('a\r\nb\u2028 c')).toBe('a b c')
  expect(inParagraphs(' a\nb\n\n\nc \n- d\n')).toBe('a  \nb\n\nc  \n\\- d')
})

test('Markdown: every line of a quotation is one, without blanks at its end', () => {
  expect(asQuotation('a\n\nb ')).toBe('> a\n>\n> b')
})

test('Markdown: the address of a link ends where the link does', () => {
  expect(linkTarget('https://a.example/x (y)<z>\\"')).toBe('https://a.example/x%20%28y%29%3Cz%3E%5C"')
})

test.each([
  '=1',
  '+1',
  '-1',
  '@a',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  ' =1',
  '\u200b=1',
  '\ufeff@a',
  '\ta',
  '\ra',
  '\na',
  "'=1",
  "''=1",
])('a cell that could be a formula gets an apostrophe, and loses it again: %j', (cell) => {
  expect(withoutFormula(cell)).toBe(`'${cell}`)
  expect(fromCell(`'${cell}`)).toBe(cell)
})

test.each(['', 'a=1', '1-1', "'a", "it's", 'a@b'])('any other cell stays as it is: %j', (cell) => {
  expect(withoutFormula(cell)).toBe(cell)
  expect(fromCell(cell)).toBe(cell)
})

test('a cell of somebody else that is a formula is read as it stands', () => {
  expect(fromCell('=1')).toBe('=1')
})

test.each([
  [' sea border ', 'sea-border'],
  ['#a, b!', 'a-b'],
  ['biển/đông_2', 'biển/đông_2'],
  ['2026', '2026-'],
  ['7', '7-'],
  ['7a', '7a'],
  ['a7', 'a7'],
  ['--', ''],
  ['*', ''],
])('a tag for Obsidian: %j is %j', (tag, wanted) => {
  expect(obsidianTag(tag)).toBe(wanted)
})

test.each([
  ['https://a.example/', true],
  ['HTTP://a.example', true],
  ['xhttps://a.example', false],
  ['https://a.example/ b', false],
  ['https://a.example/\n', false],
  ['https://', false],
  ['https://[', false],
  ['javascript:alert(1)', false],
  ['ftp://a.example', false],
  ['https:a.example', false],
])('%j is an address of the web: %s', (text, is) => {
  expect(isWebAddress(text)).toBe(is)
})

test('a copy is fresh, without keys that act, everything in it seen and counted', () => {
  const from = JSON.parse(
    '{"a\\u0000":["x\\ud800",1,null,true],"__proto__":{"y":1},"constructor":2,"prototype":3}',
  )
  const { value, size } = cleanCopy(from)
  expect(value).toEqual({ 'a\ufffd': ['x\ufffd', 1, null, true] })
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  // The object, its key of two, the list, a text of two, and three other values.
  expect(size).toBe(1 + 2 + 1 + 2 + 3)
  expect(visibleText('a\tb\r\n\u007f')).toBe('a\tb\r\n\ufffd')
})
