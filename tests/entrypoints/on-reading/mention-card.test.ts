import { expect, test } from 'vitest'
import { wordsOf } from '../../../components/card/card-words.ts'
import { cardContent, isSameMention } from '../../../entrypoints/on-reading/mention-card.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anArticle, anOfficial, aReading } from '../../support/builders.ts'

const text = 'Foreign Minister Ana Ruiz signed the pact. Ruiz praised it.'
const article = anArticle({ text })
const mention = { kind: 'official' as const, entity: 'P1', rule: 'test', certainty: 1 }
const read = {
  article,
  page: { text, pieces: [] },
  reading: aReading({
    mentions: [
      { ...mention, start: 17, end: 25 },
      { ...mention, start: 43, end: 47 },
      { ...mention, start: 50, end: 52, entity: 'P9' },
    ],
    officials: { P1: anOfficial() },
  }),
  readTo: null,
  cards: { P1: wordsOf(anOfficial(), article, null) },
  words: pageViewWords(),
}

test('a card has the words of its entity, and its place among the mentions', () => {
  expect(cardContent(read, 1)).toEqual({ ...read.cards.P1, place: 2, count: 2, inferredFrom: null })
})

test('a mention without words, or that is not there, has no card', () => {
  expect(cardContent(read, 2)).toBeNull()
  expect(cardContent(read, 9)).toBeNull()
})

test('the same mention is the same words in the same place', () => {
  const moved = { ...read, article: anArticle({ text: text.replace('Ana', 'Eva') }) }
  expect(isSameMention(read, { ...read }, 0)).toBe(true)
  expect(isSameMention(read, moved, 0)).toBe(false)
  expect(isSameMention(read, moved, 1)).toBe(true)
})
