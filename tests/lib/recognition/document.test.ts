import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fold } from '../../../lib/knowledge/fold.ts'
import { readDocument } from '../../../lib/recognition/document.ts'

/** What tokens are, said as one pattern: words with dots, words, numbers, single marks. */
const TOKEN =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|['’][\p{L}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[^\s\p{L}\p{N}]/gu

function tokensByPattern(text: string) {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => {
    const possessive = found.length > 2 && /['’][sS]$/u.test(found)
    const written = possessive ? found.slice(0, -2) : found
    const kind = /^\p{L}/u.test(written) ? 'word' : /^\p{N}/u.test(written) ? 'number' : 'mark'
    const large = written.length > 1 && written === written.toUpperCase() ? 'upper' : 'initial'
    return {
      start: index,
      end: index + written.length,
      text: written,
      key: kind === 'mark' ? written : fold(written),
      kind,
      letters: /^\p{Lu}/u.test(written) ? large : 'lower',
      possessive,
      spaced: /^[^\S\n]$/.test(text[index - 1] ?? ''),
    }
  })
}

/** Letters, accents, numbers, joiners, spaces, and pairs of units and halves of them. */
const PIECES = [
  ...'aBsSG1.,-\'’‐‑("!… \n\t\u00a0\ufeffßéÉİǅΣ中²٣𝐀𝟏😀𑀁\u0301`',
  '\ud835',
  '\udc00',
  "'s",
  'U.S.',
  'co-',
]

describe('tokens', () => {
  test('are what the pattern says, whatever the text is', () => {
    const anyPieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((all) => all.join(''))
    const anyText = fc.oneof(anyPieces, fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = readDocument(text).tokens.map(({ sentence, ...token }) => token)
        expect(tokens).toEqual(tokensByPattern(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['the U.S.-Peru pact', ['the', 'U.S.', '-', 'Peru', 'pact']],
    ['U.S. envoy J. Ruiz', ['U.S.', 'envoy', 'J', '.', 'Ruiz']],
    ["N'Djamena’s co-chairs'", ["N'Djamena", 'co-chairs', "'"]],
    ['21st of 1,500.25, $3m.', ['21st', 'of', '1,500.25', ',', '$', '3m', '.']],
    ['Lâ\u0323m 😀-x', ['Lâ\u0323m', '😀', '-', 'x']],
  ])('%s', (text, words) => {
    expect(readDocument(text).tokens.map((token) => token.text)).toEqual(words)
  })

  it('say how they are written', () => {
    const [ministers, nato, a] = readDocument('Ministers’ NATO’S A').tokens.filter(
      ({ kind }) => kind === 'word',
    )
    expect([ministers?.letters, nato?.letters, a?.letters]).toEqual(['initial', 'upper', 'initial'])
    expect([nato?.text, nato?.possessive, nato?.key]).toEqual(['NATO', true, 'nato'])
  })
})

describe('sentences', () => {
  const sentencesOf = (text: string) =>
    readDocument(text).sentences.map(({ start, end }) => text.slice(start, end))

  it.each([
    ['They met. Both signed.', ['They met.', 'Both signed.']],
    ['“They met.” Both signed!', ['“They met.”', 'Both signed!']],
    ['Gen. Ana Ruiz met J. Silva. He left.', ['Gen. Ana Ruiz met J. Silva.', 'He left.']],
    ['It rose by 2 p.c. then fell. 3 left', ['It rose by 2 p.c. then fell.', '3 left']],
    ['The pact is Peru’s\n\n Chile left', ['The pact is Peru’s', 'Chile left']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it('are cut where they are too long, and know their block', () => {
    const { sentences, blocks } = readDocument(`${'word '.repeat(900)}\n \nlast`)
    expect(sentences.map(({ first, last, block }) => [first, last, block])).toEqual([
      [0, 400, 0],
      [400, 800, 0],
      [800, 900, 0],
      [900, 901, 1],
    ])
    expect(blocks.map(({ text }) => text.length)).toEqual([4_500, 4])
  })
})
