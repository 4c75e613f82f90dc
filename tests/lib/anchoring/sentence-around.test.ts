import { describe, expect, test } from 'vitest'
import { sentenceAround } from '../../../lib/anchoring/sentence-around.ts'

/** The context of the words in ⟦brackets⟧. */
function around(marked: string): string {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  return sentenceAround(marked.replaceAll(/[⟦⟧]/g, ''), start, end)
}

describe('a sentence ends', () => {
  test.each([
    ['at a question mark', 'Who came? The ⟦envoy⟧ came.', 'The envoy came.'],
    ['at an exclamation mark', 'Rain! The ⟦envoy⟧ came.', 'The envoy came.'],
    ['at an ellipsis', 'Rain… The ⟦envoy⟧ came… It ended.', 'The envoy came…'],
    ['behind closing quotation marks', '“It rains.” The ⟦envoy⟧ came.', 'The envoy came.'],
    ['behind a closing bracket', '(It rained.) The ⟦envoy⟧ came.', 'The envoy came.'],
    ['before an opening quotation mark', 'The ⟦envoy⟧ came. “Rain,” he said.', 'The envoy came.'],
    ['before an opening bracket', 'The ⟦envoy⟧ came. (It rained.)', 'The envoy came.'],
    ['before a number', 'The ⟦envoy⟧ came. 12 others left.', 'The envoy came.'],
    ['before a letter that is neither large nor small', 'The ⟦envoy⟧ came. مرحبا', 'The envoy came.'],
    ['over several spaces', 'It rained.  \u00a0The ⟦envoy⟧ came.  It ended.', 'The envoy came.'],
    ['at a line', 'News\nThe ⟦envoy⟧ came\nMore news', 'The envoy came'],
    ['behind a long word of capitals', 'They joined NATO. The ⟦envoy⟧ came.', 'The envoy came.'],
    ['behind a small word', 'It was so. The ⟦envoy⟧ came.', 'The envoy came.'],
  ])('%s', (_, text, context) => expect(around(text)).toBe(context))
})

describe('a sentence goes on', () => {
  test.each([
    ['before a small letter', 'The firm Yes! and the ⟦envoy⟧ met.'],
    ['where no space follows', 'The site a.Example knew the ⟦envoy⟧ well.'],
    ['at a figure', 'About 3.5 of ten knew the ⟦envoy⟧.'],
    ['behind an initial', 'Then J. K. Obi met the ⟦envoy⟧.'],
    ['behind a title', 'Then Mr. Obi and Dr. Marsh met the ⟦envoy⟧.'],
    ['behind a rank', 'Then Gen. Obi met the ⟦envoy⟧.'],
    ['behind a longer rank', 'Then Capt. Obi met the ⟦envoy⟧.'],
    ['behind a title that begins the text', 'Prof. Obi met the ⟦envoy⟧.'],
    ['behind a title in a bracket', 'Then (Prof. Obi) met the ⟦envoy⟧.'],
    ['behind a month', 'On 3 Sept. Obi met the ⟦envoy⟧.'],
  ])('%s', (_, text) => expect(around(text)).toBe(text.replaceAll(/[⟦⟧]/g, '')))
})

test.each([
  ['that is a sentence', 'It rained. ⟦The envoy came.⟧ It ended.', 'The envoy came.'],
  ['without the full stop', 'It rained. ⟦The envoy came⟧. It ended.', 'The envoy came.'],
  ['with its closing quotation mark', 'A b. ⟦“The envoy came.”⟧ It ended.', '“The envoy came.”'],
  ['with the space behind it', 'It rained. ⟦The envoy came. ⟧It ended.', 'The envoy came. '],
  ['with the space before it', 'It rained.⟦ The envoy came.⟧ It ended.', 'It rained. The envoy came.'],
  ['over two sentences', 'A b. The ⟦envoy came. It⟧ ended. So.', 'The envoy came. It ended.'],
  ['with a closing quotation mark outside', 'A b. “The ⟦envoy came.⟧” It ended.', '“The envoy came.”'],
  ['of nothing', 'It rained. The ⟦⟧envoy came. It ended.', 'The envoy came.'],
])('the context of a quote %s', (_, text, context) => {
  expect(around(text)).toBe(context)
})

describe('a long sentence', () => {
  const WORDS = 'rain and '.repeat(60)

  test('is cut between words, within 300 characters of the quote', () => {
    const context = around(`${WORDS}the ⟦envoy⟧ of ${WORDS}`)
    const [before = '', after = ''] = context.split('envoy')
    expect(before).toMatch(/^(?:rain|and) .* the $/)
    expect(after).toMatch(/^ of .* (?:rain|and)$/)
    for (const side of [before, after]) {
      expect(side.length).toBeLessThanOrEqual(300)
      expect(side.length).toBeGreaterThan(290)
    }
  })

  test('that reaches just as far is whole', () => {
    const side = `${'and '.repeat(75)}`
    expect(around(`${side}⟦envoy⟧${side}`)).toBe(`${side}envoy${side}`)
  })

  test('is cut at no-break spaces too', () => {
    const words = 'rain\u00a0'.repeat(100)
    expect(around(`⟦envoy⟧\u00a0${words}`)).toMatch(/^envoy(?:\u00a0rain)+$/)
  })

  test('without spaces is cut all the same, between characters', () => {
    const context = around(`${'😀'.repeat(400)}⟦a⟧${'😀'.repeat(400)}`)
    expect(context).toBe(`${'😀'.repeat(150)}a${'😀'.repeat(150)}`)
    expect(around(`${'x'.repeat(400)}⟦a⟧${'e\u0301'.repeat(400)}`)).toMatch(/^x{300}a(?:e\u0301){150}$/)
  })

  test('is not cut where a line ends within reach', () => {
    const line = `${'x'.repeat(200)} the envoy ${'y'.repeat(200)}`
    const marked = line.replace('envoy', '⟦envoy⟧')
    expect(around(`${WORDS}\n${marked}\n${WORDS}`)).toBe(line)
  })
})

test('a quote that ends within a character has all of itself in its context', () => {
  expect(sentenceAround('xe\u0301', 0, 2)).toContain('xe')
  expect(sentenceAround(`a\u0301${'b'.repeat(400)}`, 0, 1)).toMatch(/^a/)
})
