import { describe, expect, it } from 'vitest'
import { read } from './read.ts'
import { STATUS_SENTENCES } from './status-sentences.ts'

function statusOf(sentence: string): string {
  const { mentions, agreements } = read(sentence)
  const mention = mentions.find((one) => !one.generic && !one.anaphor)
  return mention ? (agreements.get(mention.entity)?.status ?? 'none') : 'no agreement found'
}

describe('the status of an instrument is read from the words around it', () => {
  for (const [status, sentences] of Object.entries(STATUS_SENTENCES)) {
    describe(status, () => {
      it.each([...sentences])('%s', (sentence) => {
        expect(statusOf(sentence)).toBe(status)
      })
    })
  }

  it('has at least 400 sentences, each once', () => {
    const all = Object.values(STATUS_SENTENCES).flat()
    expect(all.length).toBeGreaterThanOrEqual(400)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('the words that decided are shown', () => {
  const cases: readonly [sentence: string, quote: string][] = [
    [
      'Jordan and Kuwait agreed to expedite negotiations for the signing of a tax treaty.',
      'negotiations for the signing of',
    ],
    ['Both parliaments have yet to ratify the Prespa Border Treaty.', 'yet to ratify'],
    ['The Rabat Agreement will enter into force in May.', 'will enter into force'],
    ['The Cotonou Agreement has expired.', 'has expired'],
    ['Poland and Ukraine signed a security agreement in Kyiv.', 'signed'],
  ]
  it.each([...cases])('%s', (sentence, quote) => {
    const [agreement] = read(sentence).agreements.values()
    const evidence = agreement?.statusEvidence
    expect(evidence?.quote).toBe(quote)
    expect(sentence.slice(evidence?.start, evidence?.end)).toBe(quote)
  })
})
