import { describe, expect, it } from 'vitest'
import { topicOf } from '../../../lib/knowledge/topics.ts'
import { findAreas } from '../../../lib/recognition/areas.ts'
import { readDocument } from '../../../lib/recognition/document.ts'
import { loadGrammar } from '../../../lib/recognition/grammar.ts'
import { finish } from '../../../lib/work/turns.ts'
import { FOUND } from './areas-found.ts'
import { FOUND_BEFORE_TALK } from './areas-found-before-talk.ts'
import { FOUND_IN_NEWS } from './areas-found-in-news.ts'
import { FOUND_IN_STATEMENTS } from './areas-found-in-statements.ts'
import { NONE } from './areas-none.ts'
import { TOPIC_OF } from './areas-topics.ts'

const grammar = await loadGrammar()

function read(text: string) {
  return finish(findAreas(readDocument(text), [], { date: null, grammar }))
}

describe('fields of cooperation are found', () => {
  it.each([...FOUND, ...FOUND_BEFORE_TALK, ...FOUND_IN_NEWS, ...FOUND_IN_STATEMENTS])(
    '%s',
    (line, ...expected) => {
      const text = line.replaceAll(' ⏎ ', '\n')
      const { entities, mentions } = read(text)
      const topics = new Map(entities.map(({ id, topic }) => [id, topic]))
      const found = mentions.map(
        ({ start, end, entity }) => `${text.slice(start, end)} | ${topics.get(entity)}`,
      )
      expect(found).toEqual(expected)
    },
  )
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

describe('what an area is', () => {
  it('is one entity for one phrase, however often it is written', () => {
    const { entities, mentions } = read(
      'Forestry cooperation between Laos and Japan began in 1990. They will expand cooperation in forestry.',
    )
    expect(mentions.map(({ entity }) => entity)).toEqual(['R1', 'R1'])
    expect(entities).toEqual([
      { kind: 'area', id: 'R1', name: 'Forestry', topic: 'agriculture', parties: ['LA', 'JP'] },
    ])
  })

  it('has no parties where its sentence names fewer than two', () => {
    expect(read('Laos hopes for cooperation in forestry.').entities[0]?.parties).toEqual([])
  })

  it('is none inside the name of an agreement', () => {
    const text = 'They signed a memorandum on cooperation in health and discussed cooperation in culture.'
    const agreement = { start: text.indexOf('memorandum'), end: text.indexOf(' and discussed') }
    const mention = { ...agreement, kind: 'agreement' as const, entity: 'A1', rule: 'test', certainty: 1 }
    const { entities } = finish(findAreas(readDocument(text), [mention], { date: null, grammar }))
    expect(entities.map(({ name }) => name)).toEqual(['culture'])
  })

  it('is surer in a list of cooperation than as the object of a verb', () => {
    const certainty = (text: string) => read(text).mentions[0]?.certainty ?? 0
    const listed = certainty('Laos and Japan cooperate in areas such as forestry.')
    expect(listed).toBeGreaterThan(certainty('Laos and Japan discussed forestry.'))
  })

  it('is sought less readily in a long text without states', () => {
    const filler = 'Nobody in the village had seen a summer as dry as this one before. '.repeat(12)
    expect(read(`${filler}They agreed to cooperate on irrigation.`).entities).toEqual([])
  })
})
