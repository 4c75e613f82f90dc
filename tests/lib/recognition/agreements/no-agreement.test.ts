import { describe, expect, it } from 'vitest'
import { loadGrammar } from '../../../../lib/recognition/grammar.ts'
import { recognise } from '../../../../lib/recognition/recognise.ts'
import { NO_AGREEMENT } from './no-agreement.ts'

const grammar = await loadGrammar()

describe('what is no agreement is left alone', () => {
  it.each([...NO_AGREEMENT])('%s', (sentence) => {
    const { mentions } = recognise({ text: sentence, date: '2025-06-12' }, grammar)
    const named = mentions.filter(({ kind, generic }) => kind === 'agreement' && !generic)
    expect(named.map(({ start, end }) => sentence.slice(start, end))).toEqual([])
  })

  it('has at least 80 sentences', () => {
    expect(NO_AGREEMENT.length).toBeGreaterThanOrEqual(80)
  })
})
