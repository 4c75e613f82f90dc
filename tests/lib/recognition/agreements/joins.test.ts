import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

/** Texts of our own; `entities`: the entity of each mention in order, named by first appearance. */
const CASES: Record<string, readonly [text: string, entities: string]> = {
  'full name and acronym': ['The Lake Fisheries Agreement (LFA) was signed. The LFA covers perch.', 'A1 A1'],
  'acronym after the parties': [
    'The Border Water Agreement between Chad and Niger (BWA) holds. They praised the BWA.',
    'A1 A1 A1',
  ],
  'short form': [
    'The Peru-Chile Strategic Partnership began in 2001. The strategic partnership is strong.',
    'A1 A1',
  ],
  'the same name twice': ['Fiji signed the Suva Accord. Tonga left the Suva Accord.', 'A1 A1'],
  'two of the same kind': [
    'News from the islands\nFiji signed a security treaty with Tonga.\nSamoa signed a security treaty with Niue.',
    'A1 A2',
  ],
  'headline and text': [
    'Kenya and EU sign trade pact\n\nNairobi\n\nKenya and the EU signed the Economic Partnership Agreement.',
    'A1 A1',
  ],
  'another name of the same': ['The Mutual Defence Treaty, or Pukpuk Treaty, was signed.', 'A1 A1'],
  'back-reference': ['Ghana signed an extradition treaty. The treaty has ten articles.', 'A1 A1'],
  'back-reference to the right kind': [
    'Ghana signed a tax treaty and a memorandum of understanding on sport. The memorandum is short.',
    'A1 A2 A2',
  ],
  'an acronym of another': [
    'The Economic Partnership Agreement (EPA) was signed. Togo wants an EPA as well.',
    'A1 A2',
  ],
  'the full name after the words of the lead': [
    'Chile and Peru signed a trade agreement on Monday.\n\nThe Chile-Peru Trade Agreement opens ports.',
    'A1 A1',
  ],
  'named after the place of the news': [
    'Rivals sign peace deal in Bulanga\n\nBULANGA\n\nThe Bulanga Agreement gives them seats.',
    'A1 A1',
  ],
  'one paper told twice': [
    'News\n\nFiji signed an extradition agreement with Tonga.\n\nFiji signed an extradition agreement with Tonga.',
    'A1 A1',
  ],
  'another one told as such': [
    'News\n\nFiji signed an extradition agreement with Tonga.\n\nThen Fiji signed another extradition agreement with Tonga.',
    'A1 A2',
  ],
  'its initials, though nobody says so': [
    'Peru and Chile signed the Lithium Prosperity Deal. The LPD covers three mines.',
    'A1 A1',
  ],
  'initials of a kind are not it': [
    'Peru and Chile signed the Free Trade Agreement. Ghana wants another FTA.',
    'A1',
  ],
  'without the first word of its name': [
    'They signed a Bilateral Arrangement on Migration and Asylum. This Arrangement on Migration and Asylum is new.',
    'A1 A1',
  ],
  'named first with the article': [
    'The joint declaration was initialled in May. The declaration is long.',
    'A1 A1',
  ],
}

describe('mentions of one instrument join', () => {
  it.each(Object.entries(CASES))('%s', (_, [text, entities]) => {
    expect(
      read(text)
        .mentions.map(({ entity }) => entity)
        .join(' '),
    ).toBe(entities)
  })

  it('a back-reference says that it is one', () => {
    const [, second] = read('Ghana signed an extradition treaty. The treaty has ten articles.').mentions
    expect(second?.anaphor).toBe(true)
  })
})

describe('date and parties', () => {
  const cases: readonly [text: string, date: string | null, parties: string][] = [
    ['Fiji and Tonga signed a tax treaty on 3 May 2024.', '2024-05-03', 'FJ TO'],
    ['Peru signed a trade agreement with Chile in 2019.', '2019', 'PE CL'],
    ['The Japan-Kenya Tax Treaty was signed last October.', '2024-10', 'JP KE'],
    ['The Outer Space Treaty of 1967 is in force.', '1967', ''],
    [
      'A memorandum of understanding on sport between the Vietnamese and Singaporean ministries was signed on Monday.',
      '2025-06-09',
      'VN SG',
    ],
    ['Ghana and Togo will sign a border treaty on Friday.', null, 'GH TG'],
    ['A Papua New Guinea-Australia defence treaty was signed in 2024.', '2024', 'PG AU'],
    ['Fiji and Tonga signed a tax treaty in 2012 and extended it in 2020.', '2020', 'FJ TO'],
    [
      'A ports treaty between Chad and Mali was suspended in 2019, then revived a year later.',
      '2020',
      'TD ML',
    ],
    ['A tax treaty between Chad and Mali, signed in 2017, came into effect in 2019.', '2019', 'TD ML'],
    ['NDJAMENA, June 12 – Chad and Mali signed a river treaty yesterday.', '2025-06-11', 'TD ML'],
    ['6 March 2018: Chad and Mali sign a river treaty.', '2018-03-06', 'TD ML'],
    ['Fiji has a tax treaty with Tonga and a trade agreement with Samoa.', null, 'FJ TO'],
  ]
  it.each(cases)('%s', (text, date, parties) => {
    const [agreement] = read(text).agreements.values()
    expect(agreement?.date).toBe(date)
    expect(agreement?.parties.join(' ')).toBe(parties)
  })
})
