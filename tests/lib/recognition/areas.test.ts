import { describe, expect, it } from 'vitest'
import { topicOf } from '../../../lib/knowledge/topics.ts'
import { findAreas } from '../../../lib/recognition/areas.ts'
import { readDocument } from '../../../lib/recognition/document.ts'
import { loadGrammar } from '../../../lib/recognition/grammar.ts'
import { FOUND } from './areas-found.ts'
import { NONE } from './areas-none.ts'
import { TOPIC_OF } from './areas-topics.ts'

const grammar = await loadGrammar()

function read(text: string) {
  return findAreas(readDocument(text), [], { date: null, grammar })
}

describe('fields of cooperation are found', () => {
  it.each(FOUND)('%s', (line, ...expected) => {
    const text = line.replaceAll(' ⏎ ', '\n')
    const { entities, mentions } = read(text)
    const topics = new Map(entities.map(({ id, topic }) => [id, topic]))
    const found = mentions.map(
      ({ start, end, entity }) => `${text.slice(start, end)} | ${topics.get(entity)}`,
    )
    expect(found).toEqual(expected)
  })
})

describe('no field is found', () => {
  it.each(NONE)('%s', (text) => {
    expect(read(text).entities.map(({ name }) => name)).toEqual([])
  })
})

describe('a phrase names its topic', () => {
  const cases = Object.entries(TOPIC_OF).flatMap(([topic, phrases]) =>
    phrases.map((phrase) => [phrase, topic]),
  )
  it.each(cases)('%s: %s', (phrase, topic) => {
    expect(topicOf(phrase).topic).toBe(topic)
  })
})
