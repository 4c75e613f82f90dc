import { describe, expect, it, test } from 'vitest'
import { readDocument } from '../../../lib/recognition/document.ts'
import { findOfficials } from '../../../lib/recognition/officials.ts'
import { finish } from '../../../lib/work/turns.ts'

test('a line of a million characters is read to its end', () => {
  const text = 'Togolese Foreign Minister Afi Agbodjan spoke again and again and '.repeat(16_000)
  const { entities, mentions } = finish(findOfficials(readDocument(text), { date: null }))
  expect(entities.map(({ name, country }) => [name, country])).toEqual([['Afi Agbodjan', 'TG']])
  expect(mentions.length).toBeGreaterThan(10_000)
})

describe('the shape of what is found', () => {
  const text =
    'Agbodjan flies home\nTogolese Foreign Minister Afi Agbodjan met Prime Minister Codjo Hounsou of Benin. Hounsou thanked Ms Agbodjan.'
  const { entities, mentions } = finish(findOfficials(readDocument(text), { date: null }))

  it('numbers persons by first appearance and names them in full', () => {
    expect(entities.map(({ id, name }) => `${id} ${name}`)).toEqual(['P1 Afi Agbodjan', 'P2 Codjo Hounsou'])
  })

  it('gives mentions in order, without overlap, each with a rule and a certainty', () => {
    let end = 0
    for (const mention of mentions) {
      expect(mention.start).toBeGreaterThanOrEqual(end)
      expect(mention.certainty).toBeGreaterThan(0)
      expect(mention.certainty).toBeLessThanOrEqual(1)
      expect(mention.rule).not.toBe('')
      end = mention.end
    }
    expect(mentions.map(({ start, end: last }) => text.slice(start, last))).toEqual([
      'Agbodjan',
      'Afi Agbodjan',
      'Codjo Hounsou',
      'Hounsou',
      'Agbodjan',
    ])
  })

  it('shows the words that gave the office', () => {
    expect(entities[0]?.evidence?.quote).toBe('Togolese Foreign Minister')
    const evidence = entities[1]?.evidence
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote)
  })
})
