import nlp from 'compromise/three'
import { describe, expect, test } from 'vitest'
import { loadGrammar } from '../../../lib/recognition/grammar.ts'

const grammar = await loadGrammar()

describe('words are tagged as a full parse tags them', () => {
  test.each([
    'Chad and Niger signed a memorandum on grazing rights, and their ministers shook hands.',
    "It's the first pact that Peru's government hasn't put to a vote; the opposition didn't object.",
    'The well-known, long-awaited treaty (the “Lake Accord”) was rewritten in 2019-2021 at a cost of $4m.',
    'Having met the delegation, she told reporters: "We cannot and will not give way on fishing."',
  ])('%s', (sentence) => {
    const full: { terms: { tags: string[]; offset: { start: number } }[] }[] = nlp(sentence).json({
      offset: true,
      terms: { offset: true, tags: true },
    })
    const expected = full.flatMap(({ terms }) => terms.map(({ offset, tags }) => [offset.start, tags]))
    const ours = [...grammar.tag(sentence)].map(([start, tags]) => [start, [...tags]])
    expect(ours).toEqual([...new Map(expected as [number, string[]][])])
  })
})

test('words are found where they begin', () => {
  const sentence = '  “Talks — on water — failed,” he said.'
  expect([...grammar.tag(sentence).keys()].map((at) => /^\p{L}+/u.exec(sentence.slice(at))?.[0])).toEqual([
    'Talks',
    'on',
    'water',
    'failed',
    'he',
    'said',
  ])
})

test('a run of one mark hangs nothing and moves no word', () => {
  const sentence = `Chad ${'.'.repeat(5_000)} signed`
  const short = `Chad ${'.'.repeat(50)} signed`
  expect(grammar.tag(sentence).size).toBe(1)
  expect(grammar.tag(short).get(short.indexOf('signed'))).toContain('PastTense')
})
