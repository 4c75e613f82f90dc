import { describe, expect, it } from 'vitest'
import { loadGrammar } from '../../../../lib/recognition/grammar.ts'
import { recognise } from '../../../../lib/recognition/recognise.ts'
import { SPANS } from './spans.ts'

const grammar = await loadGrammar()

describe('an instrument is marked from its own first modifier to the end of its subject', () => {
  it.each(SPANS.map(([marked, ...types]) => ({ marked, types })))('$marked', ({ marked, types }) => {
    const sentence = marked.replace(/[[\]]/g, '')
    const reading = recognise({ text: sentence, date: '2025-06-12' }, grammar)
    const named = reading.mentions.filter(
      ({ kind, generic, anaphor }) => kind === 'agreement' && !generic && !anaphor,
    )
    let found = sentence
    for (const { start, end } of [...named].reverse()) {
      found = `${found.slice(0, start)}[${found.slice(start, end)}]${found.slice(end)}`
    }
    expect(found).toBe(marked)
    expect(named.map(({ entity }) => reading.agreements[entity]?.type)).toEqual(types)
  })
})
