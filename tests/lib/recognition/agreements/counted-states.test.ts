import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

function countsOf(text: string): string[] {
  const [agreement] = read(text).agreements.values()
  return (agreement?.steps ?? []).map(
    ({ status, mood, party, states }) => `${status} ${mood} ${party ?? '-'} ${states ?? '-'}`,
  )
}

describe('how many states take a step', () => {
  const cases: readonly [text: string, steps: string[]][] = [
    [
      'The Lake Convention, signed by 31 states, ratified by 20, is in Addis Ababa.',
      ['signed done - 31', 'ratified done - 20'],
    ],
    [
      'The Lake Convention has been signed by 31 countries but ratified by only twenty-two.',
      ['signed done - 31', 'ratified done - 22'],
    ],
    ['The Lake Convention has 54 parties.', ['in-force done - 54']],
    ['The Lake Convention has gathered 12 signatures.', ['signed done - 12']],
    ['The Lake Convention needs nine more ratifications.', ['ratified demanded - 9']],
    ['Kenya became the 43rd state to ratify the Lake Convention.', ['ratified done KE 43']],
    ['Norway hopes to become the tenth state to ratify the Lake Convention.', ['ratified planned NO 10']],
    ['Peru was the first country to sign the Lake Convention.', ['signed done PE -']],
    ['Twenty of the 32 signatories have ratified the Lake Convention.', ['ratified done - 20']],
    [
      'More than 140 countries have signed the Lake Convention, but only 40 have ratified it.',
      ['signed done - 140', 'ratified done - 40'],
    ],
    ['Parliament approved the Lake Convention by 85 votes.', ['ratified done - -']],
    ['The Lake Convention was signed by 10 May.', ['signed done - -']],
    ['The Lake Convention was ratified by 2022.', ['ratified done - -']],
  ]
  it.each(cases)('%s', (text, steps) => {
    expect(countsOf(text)).toEqual(steps)
  })
})

describe('a verb whose object is left out is told of the instrument named last', () => {
  const cases: readonly [text: string, steps: string[]][] = [
    [
      'The Lake Convention was signed in 2010, and Uganda has yet to ratify.',
      ['signed done - -', 'ratified denied UG -'],
    ],
    [
      'The Lake Convention is eight years old. So far 20 of 32 signatories have ratified.',
      ['ratified done - 20'],
    ],
    [
      'Chad signed the Lake Convention in 2020 and ratified in 2022.',
      ['signed done TD -', 'ratified done - -'],
    ],
    ['The Lake Convention is old. The striker signed for Genoa.', []],
    ['The Lake Convention is old. The minister has signed a book.', []],
  ]
  it.each(cases)('%s', (text, steps) => {
    expect(countsOf(text)).toEqual(steps)
  })
})

it('what 20 have ratified is not said to be in force', () => {
  const [agreement] = read('The Lake Convention has been ratified by 20 states.').agreements.values()
  expect(agreement?.status).toBe('ratified')
})
