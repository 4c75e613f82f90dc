import { describe, expect, it } from 'vitest'
import { NO_AGREEMENT } from './no-agreement.ts'
import { read } from './read.ts'

describe('what is no agreement is left alone', () => {
  it.each([...NO_AGREEMENT])('%s', (sentence) => {
    const named = read(sentence).mentions.filter(({ generic }) => !generic)
    expect(named.map(({ start, end }) => sentence.slice(start, end))).toEqual([])
  })

  it('has at least 80 sentences', () => {
    expect(NO_AGREEMENT.length).toBeGreaterThanOrEqual(80)
  })
})
