import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

/** The text is dated Thursday 12 June 2025. */
const CASES: Record<string, readonly [text: string, date: string | null]> = {
  'two steps in brackets': [
    'The tax agreement between Malta and Oman (signed 2014; in force since 3 April 2017) is being reviewed.',
    '2017-04-03',
  ],
  'the year of its name, not the day of the news': [
    'KUALA LUMPUR, June 12 – The envoy recalled the part that Norway played in brokering the 2003 Cebu Peace Agreement.',
    '2003',
  ],
  'what takes effect at once does so on the day': [
    'KHUJAND, June 10. The presidents exchanged the papers of the Alliance Treaty, which they signed in 2023. The treaty took effect on the spot.',
    '2025-06-10',
  ],
  'the day on which a chronicle tells of its end': ['The Reef Treaty expires on 3 May 2019.', '2019-05-03'],
  'not the day on which it will end': ['The Reef Treaty expires in December.', null],
}

describe('the date of the latest step', () => {
  it.each(Object.entries(CASES))('%s', (_, [text, date]) => {
    const [agreement] = read(text).agreements.values()
    expect(agreement?.date).toBe(date)
  })
})
