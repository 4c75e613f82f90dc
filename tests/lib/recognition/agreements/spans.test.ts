import { describe, expect, it } from 'vitest'
import { read } from './read.ts'
import { SPANS } from './spans.ts'

describe('an instrument is marked from its own first modifier to the end of its subject', () => {
  it.each(SPANS.map(([marked, ...types]) => ({ marked, types })))('$marked', ({ marked, types }) => {
    const sentence = marked.replace(/[[\]]/g, '')
    const { mentions, agreements } = read(sentence)
    const named = mentions.filter(({ generic, anaphor }) => !generic && !anaphor)
    let found = sentence
    for (const { start, end } of [...named].reverse()) {
      found = `${found.slice(0, start)}[${found.slice(start, end)}]${found.slice(end)}`
    }
    expect(found).toBe(marked)
    expect(named.map(({ entity }) => agreements.get(entity)?.type)).toEqual(types)
  })
})
