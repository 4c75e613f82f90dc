import { expect, test } from 'vitest'
import { textFragmentLink } from '../../../lib/exchange/text-fragment.ts'
import { selectorsOf } from '../../support/builders.ts'

const AT = 'https://courier.example/a'

/** The directive for a quote in a text. */
function directive(text: string, quote: string): string | undefined {
  return textFragmentLink(AT, selectorsOf(text, quote))?.slice(`${AT}#:~:text=`.length)
}

const CASES: Record<string, [string, string, string]> = {
  'whole words around it': ['He met Ana Ruiz in Lima today', 'Ana Ruiz', 'met-,Ana%20Ruiz,-in%20Lima'],
  'commas, hyphens and ampersands': ['x A-B, C & D y', 'A-B, C & D', 'A%2DB%2C%20C%20%26%20D'],
  'only its own paragraph': ['Title\n\nPact signed\n\nMore', 'Pact', 'Pact,-signed'],
  'a possessive after it': ["x the Pact's text is long", 'Pact', 'the-,Pact,-%27s%20text%20is'],
  'other scripts': ['x Tô Lâm y', 'Tô Lâm', 'T%C3%B4%20L%C3%A2m'],
}
for (const [name, [text, quote, wanted]] of Object.entries(CASES)) {
  test(name, () => expect(directive(text, quote)).toBe(wanted))
}

test('a long quote, or one over paragraphs, is named by its ends', () => {
  expect(
    directive(
      'one two three four five six\n\nseven eight nine ten eleven twelve',
      'two three four five six\n\nseven eight nine ten',
    ),
  ).toBe('two%20three%20four%20five%20six,seven%20eight%20nine%20ten,-eleven')
})

test('a fragment that is there already stays', () => {
  expect(textFragmentLink(`${AT}#/story/5`, selectorsOf('Pact', 'Pact'))).toBe(`${AT}#/story/5:~:text=Pact`)
})

test('half a character does not break the link', () => {
  expect(textFragmentLink(AT, selectorsOf('\ud83d Pact', '\ud83d Pact'))).toContain('%EF%BF%BD%20Pact')
})

test('only web addresses are linked', () => {
  for (const address of ['javascript:alert(1)', 'file:///a', 'nonsense', '']) {
    expect(textFragmentLink(address, selectorsOf('Pact', 'Pact'))).toBeNull()
  }
})
