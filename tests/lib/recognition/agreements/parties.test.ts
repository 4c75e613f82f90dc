import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

/** Parties of the first instrument that a text names, in the order of the alphabet. */
function partiesOf(text: string): string {
  const { mentions, agreements } = read(text)
  const mention = mentions.find((one) => !one.generic && !one.anaphor)
  return [...(agreements.get(mention?.entity ?? '')?.parties ?? [])].sort().join(' ')
}

const CASES: Record<string, readonly [text: string, parties: string]> = {
  'many who sign together': [
    'Chile, Peru, Ecuador, Colombia, Panama and Costa Rica signed a memorandum of understanding on whales.',
    'CL CO CR EC PA PE',
  ],
  'who signs on a day': ['Ghana and Togo on Tuesday signed an agreement in Accra.', 'GH TG'],
  'owner and partner, whoever acts': [
    "Ireland's parliament has ratified the European Union's trade treaty with Canada.",
    'CA EU',
  ],
  'with whom one talks': [
    'Chile has many treaties. Talks with Oman on an extradition treaty go on, and Peru is envious.',
    'CL OM',
  ],
  'with whom it is, whoever speaks after it': [
    "Tunisia signed a migration agreement with the European Union, Italy's premier said.",
    'EU TN',
  ],
  'as many as its name says': [
    'South Korea and Japan have quarrelled. Seoul relies on a trilateral intelligence agreement with the United States.',
    'JP KR US',
  ],
  'an organisation for all its members': [
    'ASEAN and China hope to conclude the Code of Conduct in the South China Sea.',
    'ASEAN CN',
  ],
  'the place of signing is no party': [
    'Congo and Rwanda have kept their word. The Washington Peace Agreement holds, both presidents said.',
    'CD RW',
  ],
}

describe('whose an instrument is', () => {
  it.each(Object.entries(CASES))('%s', (_, [text, parties]) => {
    expect(partiesOf(text)).toBe(parties)
  })
})
