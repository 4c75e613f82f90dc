import { expect, test } from 'vitest'
import { passageAround } from '../../../components/panel/passage-around.ts'

const passage = (text: string, words: string, reach?: number) => {
  const start = text.indexOf(words)
  const { before, words: found, after } = passageAround(text, { start, end: start + words.length }, reach)
  return `${before}[${found}]${after}`
}

test.each([
  ['a short text is whole', 'They signed the pact today.', 90, 'They signed the [pact] today.'],
  ['a long one is cut at words', 'one two three pact four five six', 9, '…three [pact] four…'],
  ['paragraphs do not mix', 'Before.\n\nThe pact holds.\n\nAfter.', 90, 'The [pact] holds.'],
  ['at the very start and end', 'pact', 90, '[pact]'],
  ['one long word on either side', `${'x'.repeat(50)}pact${'y'.repeat(50)}`, 9, '…xxxxxxxxx[pact]yyyyyyyyy…'],
])('%s', (_, text, reach, shown) => expect(passage(text, 'pact', reach)).toBe(shown))
