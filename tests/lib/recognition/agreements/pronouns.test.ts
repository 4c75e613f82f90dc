import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

/** The pronouns that are marked, each with the name of what it stands for. */
function pronounsOf(text: string): string[] {
  const { mentions, agreements } = read(text)
  return mentions
    .filter(({ pronoun }) => pronoun)
    .map(({ start, end, entity }) => `${text.slice(start, end)} = ${agreements.get(entity)?.name}`)
}

describe('a pronoun that can only mean an instrument is marked as inferred', () => {
  const cases: readonly [text: string, pronouns: string[]][] = [
    ['Peru and Chile wrote the Harbour Treaty. It was signed in May.', ['It = Harbour Treaty']],
    ['The Harbour Treaty is old, but it has yet to be ratified.', ['it = Harbour Treaty']],
    ['The Harbour Treaty is done and it will enter into force in March.', ['it = Harbour Treaty']],
    ['Peru drafted the Harbour Treaty. Parliament has yet to ratify it.', ['it = Harbour Treaty']],
    ['Fiji drafted a reef agreement. That was signed on 3 May.', ['That = reef agreement']],
    ['They spoke of five agreements. They were signed on Friday.', ['They = agreements']],
    ['The Coral Agreement was long. It expired in May.', ['It = Coral Agreement']],
  ]
  it.each(cases)('%s', (text, pronouns) => {
    expect(pronounsOf(text)).toEqual(pronouns)
  })
})

describe('a pronoun that may mean another thing is not marked', () => {
  it.each([
    'The Harbour Treaty was read. It rained all day.',
    'The bill carries out the Harbour Treaty. It was approved on Friday.',
    'The Harbour Treaty needs a new law. It was signed on Friday.',
    'The Harbour Treaty replaces the 1968 Reef Treaty. It was signed on Friday.',
    'Peru likes the Harbour Treaty. It is expected that Chile signed too.',
    'The Harbour Treaty has two friends. They were elected in May.',
    'The minister read the Harbour Treaty and a letter. Both were signed.',
    'The Harbour Treaty is old.\nIt was signed by the king, the book about the palace.',
  ])('%s', (text) => {
    expect(pronounsOf(text)).toEqual([])
  })
})

it('what is told of `both` is told of each', () => {
  const { agreements } = read(
    'Ministers signed a tax treaty and a reef agreement. Both were ratified in May.',
  )
  expect([...agreements.values()].map(({ status }) => status)).toEqual(['ratified', 'ratified'])
})

it('what follows an empty `it` is not told of the instrument', () => {
  const { agreements } = read(
    'The banks have had a memorandum of understanding on data since 2014. It was agreed that staff will meet.',
  )
  expect([...agreements.values()].map(({ status }) => status)).toEqual(['in-force'])
})
