import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../lib/recognition/document.ts'
import { findOfficials } from '../../../lib/recognition/officials.ts'

/** Shortest of two runs, milliseconds. */
function cost(text: string): number {
  const document = readDocument(text)
  const runs = [1, 2].map(() => {
    const start = performance.now()
    findOfficials(document, { date: '2023-01-01' })
    return performance.now() - start
  })
  return Math.min(...runs)
}

const letters = (n: number) => n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')

const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'full stops': (n) => '.'.repeat(n),
  'one word of capitals': (n) => 'A'.repeat(n),
  'capitalised words': (n) => 'Abc '.repeat(n / 4),
  offices: (n) => 'minister '.repeat(n / 9),
  'portfolios that never end': (n) => `Minister of ${'Trade and Industry, '.repeat(n / 20)}`,
  'offices of offices': (n) => 'adviser to the president of the '.repeat(n / 32),
  'one name again and again': (n) => 'President Lee Jun and '.repeat(n / 22),
  'ever new names': (n) =>
    Array.from({ length: n / 30 }, (_, i) => `President Ab${letters(i)} Cd${letters(i * 7)}.`).join(' '),
  'names of one surname': (n) =>
    Array.from({ length: n / 30 }, (_, i) => `President Ab${letters(i)} Cole.`).join(' '),
  titles: (n) => 'General '.repeat(n / 8),
  commas: (n) => 'Minister, '.repeat(n / 10),
  brackets: (n) => 'President ('.repeat(n / 11),
  'one long line': (n) =>
    'the talks went on and on with the foreign minister Anna Berg of Chad '.repeat(n / 69),
}

describe('hostile texts cost no more than their length', () => {
  it.each(Object.entries(TEXTS))('%s', (_, text) => {
    cost(text(20_000))
    const [once, twice] = [cost(text(60_000)), cost(text(240_000))]
    // Four times the text may cost eight times the work, never sixteen; a few milliseconds are noise.
    expect(twice).toBeLessThan(8 * once + 60)
  })

  it('reads a line of a million characters', () => {
    const text = 'Togolese Foreign Minister Afi Agbodjan spoke again and again and '.repeat(16_000)
    const { entities, mentions } = findOfficials(readDocument(text), { date: null })
    expect(entities.map(({ name, country }) => [name, country])).toEqual([['Afi Agbodjan', 'TG']])
    expect(mentions.length).toBeGreaterThan(10_000)
  })
})

describe('the shape of what is found', () => {
  const text =
    'Agbodjan flies home\nTogolese Foreign Minister Afi Agbodjan met Prime Minister Codjo Hounsou of Benin. Hounsou thanked Ms Agbodjan.'
  const { entities, mentions } = findOfficials(readDocument(text), { date: null })

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
