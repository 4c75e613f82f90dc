import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

function stepsOf(text: string): string[] {
  const [agreement] = read(text).agreements.values()
  return (agreement?.steps ?? []).map(({ status, mood, date, party }) => `${status} ${mood} ${date} ${party}`)
}

describe('the steps of a life are told one by one', () => {
  const cases: readonly [text: string, steps: string[]][] = [
    [
      'Peru and Chile signed the Harbour Treaty on 3 May 2024. Chile ratified the treaty in June 2024.',
      ['signed done 2024-05-03 null', 'ratified done 2024-06 CL'],
    ],
    ['The Harbour Treaty has yet to be ratified by Peru.', ['ratified denied null PE']],
    ['The Harbour Treaty will enter into force in March.', ['in-force planned 2026-03 null']],
    ['Ghana and Togo will sign a border treaty on Friday.', ['signed planned 2025-06-13 null']],
    ['Mali threatened to withdraw from the Volta Accord.', ['terminated planned null ML']],
    ['Negotiations on a tax treaty began in 2023.', ['negotiating done 2023 null']],
    ['The Volta Accord, under which dams are shared, is long.', []],
  ]
  it.each(cases)('%s', (text, steps) => {
    expect(stepsOf(text)).toEqual(steps)
  })

  it('each shows the words that tell it', () => {
    const text = 'Peru and Chile signed the Harbour Treaty. Chile has yet to ratify the treaty.'
    const [agreement] = read(text).agreements.values()
    for (const { evidence } of agreement?.steps ?? [])
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    expect(agreement?.steps.map(({ evidence }) => evidence.quote)).toEqual(['signed', 'yet to ratify'])
  })

  it('the same step told again is one', () => {
    expect(stepsOf('Fiji and Tonga signed the Reef Treaty. The Reef Treaty was signed by both.')).toEqual([
      'signed done null null',
    ])
  })
})

describe('knowledge never beats the text', () => {
  it('what is known to run later was only signed at the article’s day', () => {
    const [agreement] = read('The Digital Trade Agreement is not in force yet.').agreements.values()
    expect(agreement?.status).toBe('signed')
  })
})
