/** A parse is dear: the language library is asked only where the letters of a word leave open what it is. */
import { expect, test } from 'vitest'
import { findAgreements } from '../../../../lib/recognition/agreements.ts'
import { readDocument } from '../../../../lib/recognition/document.ts'
import { loadGrammar } from '../../../../lib/recognition/grammar.ts'
import { finish } from '../../../../lib/work/turns.ts'

const grammar = await loadGrammar()

/** The sentences that are parsed for a text, and the names found in it. */
function askedFor(text: string): { asked: string[]; names: string[] } {
  const asked: string[] = []
  const noting = {
    tag(sentence: string) {
      asked.push(sentence)
      return grammar.tag(sentence)
    },
  }
  const { entities } = finish(findAgreements(readDocument(text), { date: '2025-06-12', grammar: noting }))
  return { asked, names: entities.map(({ name }) => name) }
}

test.each([
  ['Chad and Niger signed an agreement on customs duties.', 'agreement on customs duties'],
  ['Peru and Chile signed a treaty on road safety and wildlife.', 'treaty on road safety and wildlife'],
  ['Oman and Qatar signed a pact on water, energy and tourism.', 'pact on water, energy and tourism'],
])('no parse: %s', (text, name) => {
  expect(askedFor(text)).toEqual({ asked: [], names: [name] })
})

test.each([['Chad and Niger signed an agreement on cattle held the ministers back.', 'agreement on cattle']])(
  'a parse: %s',
  (text, name) => {
    expect(askedFor(text)).toEqual({ asked: [text], names: [name] })
  },
)

test('a sentence is parsed once, however many of its words are in doubt', () => {
  const text = 'Chad made an agreement on grain kept in store and Niger a treaty on cattle held at home.'
  expect(askedFor(text).asked).toEqual([text])
})
