import { expect, test } from 'vitest'
import { wishForMention } from '../../../entrypoints/on-reading/keep-wish.ts'
import type { Mention } from '../../../lib/domain/reading.ts'
import { randomId } from '../../../lib/page/random-id.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anAgreement, anArticle, anOfficial, aReading } from '../../support/builders.ts'

const text = 'Foreign Minister Ana Ruiz signed the Harbour Pact on Thursday. Ruiz praised the pact.'
const mention = (kind: Mention['kind'], entity: string, words: string, from = 0): Mention => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, kind, entity, rule: 'test', certainty: 1 }
}
const read = {
  article: anArticle({ text }),
  page: { text, pieces: [] },
  readTo: null,
  cards: {},
  words: pageViewWords(),
  reading: aReading({
    mentions: [
      mention('official', 'P1', 'Ana Ruiz'),
      mention('agreement', 'A1', 'Harbour Pact'),
      mention('official', 'P1', 'Ruiz', text.indexOf('. Ruiz')),
    ],
    officials: { P1: anOfficial() },
    agreements: { A1: anAgreement() },
  }),
}

test('what is kept is the mention’s place with the text around it, and the entity as it was read', () => {
  expect(wishForMention(read, 1, 'an-id')).toMatchObject({
    id: 'an-id',
    entity: { name: 'Harbour Pact' },
    passage: { text, from: 0, start: 37, end: 49 },
  })
})

test('the article’s whole text is not sent along', () => {
  expect(wishForMention(read, 1, 'an-id')?.article).not.toHaveProperty('text')
  expect(wishForMention(read, 1, 'an-id')?.article).toHaveProperty('title')
})

test('a mention that is not there cannot be kept', () => {
  expect(wishForMention(read, 3, 'an-id')).toBeNull()
})

test('ids are long and never the same', () => {
  const ids = new Set(Array.from({ length: 1_000 }, randomId))
  expect(ids.size).toBe(1_000)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/)
})
