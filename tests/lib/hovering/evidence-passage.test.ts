import { expect, test } from 'vitest'
import { passageAround } from '../../../lib/hovering/evidence-passage.ts'

const text =
  'A headline\n\nAfter a long night of talks in a cold harbour town the two foreign ministers at last agreed to expedite negotiations on a fisheries protocol, which fishermen on both shores had been asking for.\n\nMore.'

const passageOf = (words: string) => {
  const start = text.indexOf(words)
  return passageAround(text, { start, end: start + words.length })
}

test('the words stand between what is around them, cut between words', () => {
  const passage = passageOf('agreed to expedite negotiations')
  expect(passage.words).toBe('agreed to expedite negotiations')
  expect(passage.before).toMatch(/^… \w.* at last $/)
  expect(passage.after).toMatch(/^ on a fisheries protocol.* …$/)
  const inText = `${passage.before.slice(2)}${passage.words}${passage.after.slice(0, -2)}`
  expect(text).toContain(inText)
})

test('a dash that is left from what was cut off goes with it', () => {
  const line = 'HARBOUR TOWN, on the third day of May — The northern republic’s envoy, too, has signed'
  const passage = passageAround(line, { start: line.indexOf('signed'), end: line.length })
  expect(passage.before).toBe('… The northern republic’s envoy, too, has ')
})

test('a passage ends with its paragraph', () => {
  expect(passageOf('After').before).toBe('')
  expect(passageOf('asking for.').after).toBe('')
})

test('evidence as long as a paragraph is cut', () => {
  const long = 'word '.repeat(100)
  const passage = passageAround(long, { start: 0, end: long.length })
  expect(passage.words.length).toBeLessThan(230)
  expect(passage.words).toMatch(/word …$/)
})
