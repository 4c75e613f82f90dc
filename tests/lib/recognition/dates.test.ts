import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../lib/recognition/dates.ts'

/** Thursday. */
const TODAY = '2025-06-12'

const CASES: readonly [sentence: string, past: string, ahead?: string][] = [
  ['It was signed on 6 October 2022 in Lima.', '2022-10-06'],
  ['It was signed in December 2024.', '2024-12'],
  ['It was signed in 2022.', '2022'],
  ['They met last October.', '2024-10', '2025-10'],
  ['They met on Thursday.', '2025-06-12', '2025-06-19'],
  ['They met on Monday.', '2025-06-09', '2025-06-16'],
  ['They met today.', '2025-06-12'],
  ['They met yesterday.', '2025-06-11'],
  ['It opens in March.', '2025-03', '2026-03'],
  ['They signed on Jan. 20.', '2025-01-20', '2026-01-20'],
  ['The treaty of 1833 stands.', '1833'],
  ['They signed this afternoon.', '2025-06-12'],
  ['It followed in August last year.', '2024-08'],
]

describe('dates in words', () => {
  it.each(CASES)('%s', (sentence, past, ahead) => {
    const [date] = datesIn(sentence, TODAY)
    expect(date?.past).toBe(past)
    if (ahead) expect(date?.ahead).toBe(ahead)
  })

  it('counts from the year before it', () => {
    const dates = datesIn('It was signed on 15 January 1975 and suspended in August of that year.', TODAY)
    expect(dates.map(({ past }) => past)).toEqual(['1975-01-15', '1975-08'])
  })

  const none = [
    'He is now minister.',
    'It lasts for a year.',
    'The last three years were hard.',
    'It cost $2022 a day.',
    'the plan for 2025–30',
  ]
  it.each(none)('no date in: %s', (sentence) => {
    expect(datesIn(sentence, TODAY)).toEqual([])
  })

  it('reads only full dates where the day of the article is unknown', () => {
    expect(
      datesIn('Signed on Monday, after the accord of 3 May 2019.', null).map(({ past }) => past),
    ).toEqual(['2019-05-03'])
  })
})
