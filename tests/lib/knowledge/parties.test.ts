import { describe, expect, it } from 'vitest'
import { findParties } from '../../../lib/knowledge/parties.ts'
import { readDocument } from '../../../lib/recognition/document.ts'

function partiesOf(text: string): string {
  const { tokens } = readDocument(text)
  return findParties(tokens, 0, tokens.length)
    .map(({ party, form }) => `${party}/${form}`)
    .join(' ')
}

describe('parties that a text names', () => {
  it.each([
    ['Vietnam, Viet Nam and Việt Nam', 'VN/name VN/name VN/name'],
    ['a decomposed Việt Nam too'.normalize('NFD'), 'VN/name'],
    ['the US, the U.S. and the U.S.A.', 'US/acronym US/acronym US/acronym'],
    ['the U.S.–ROK Alliance', 'US/acronym KR/acronym'],
    ['a US-Russia summit', 'US/acronym RU/name'],
    ['Sino-Indian talks', 'CN/demonym IN/demonym'],
    ['a Papua New Guinea-Australia treaty', 'PG/name AU/name'],
    ['the EU-New Zealand deal', 'EU/acronym NZ/name'],
    ['a South Korea-Japan pact', 'KR/name JP/name'],
    ['a Caricom-Cuba treaty, says Caricom', 'CARICOM/acronym CU/name CARICOM/acronym'],
    ["the People's Republic of China", 'CN/name'],
    ['Papua New Guinea, Guinea-Bissau, Guinea', 'PG/name GW/name GN/name'],
    ['North Korea, South Korea and the Republic of Korea', 'KP/name KR/name KR/name'],
    ['the Democratic Republic of the Congo and the Republic of the Congo', 'CD/name CG/name'],
    ['Dominica and the Dominican Republic', 'DM/name DO/name'],
    ['South Sudan and Sudan', 'SS/name SD/name'],
    ['St. Lucia, Saint Kitts and Nevis', 'LC/name KN/name'],
    ['Türkiye and Turkey', 'TR/name TR/name'],
    ['Czech, Slovak and Polish officials', 'CZ/demonym SK/demonym PL/demonym'],
    ['Beijing and Washington disagree', 'CN/capital US/capital'],
    ['The Kremlin denied it', 'RU/capital'],
    ['the EU, the African Union and the AU', 'EU/acronym AFU/name AFU/acronym'],
    ['ASEAN and the Association of Southeast Asian Nations', 'ASEAN/acronym ASEAN/name'],
    ['the UN Security Council', 'UN/name'],
    ["Jordan's king met Georgia's president", 'JO/name GE/name'],
    ['the Kosovar and Taiwanese delegations', 'XK/demonym TW/demonym'],
  ])('%s', (text, expected) => {
    expect(partiesOf(text)).toBe(expected)
  })
})

describe('words that only look like parties', () => {
  it.each([
    ['please tell us more'],
    ['JOIN US TODAY, FRIENDS'],
    ['the Indian Ocean and the South China Sea'],
    ['Latin American and Native American art'],
    ['the Paris Agreement and the Vienna Convention'],
    ['Michael Jordan and Georgia Meloni'],
    ['George Washington slept here'],
    ['they met in Beijing and at Hanoi'],
    ['HANOI — a signing took place'],
    ['PARIS, 3 May'],
    ['New Mexico and New Jersey'],
    ['The Washington Post and the Bangkok Post'],
    ['the Indo-Pacific'],
    ['a US-led and UK-based group'],
    ['turkey and china for dinner'],
  ])('%s', (text) => {
    expect(partiesOf(text)).toBe('')
  })

  it('is bounded by the tokens asked for', () => {
    const { tokens } = readDocument('France and Spain')
    expect(findParties(tokens, 1, 3).map(({ party }) => party)).toEqual(['ES'])
  })
})
