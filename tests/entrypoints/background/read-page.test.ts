import { expect, test, vi } from 'vitest'
import { type ReadPageDeps, readPage } from '../../../entrypoints/background/read-page.ts'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import { anOfficial, aRawPage, aReading } from '../../support/builders.ts'

const PROSE =
  'The envoys of both ports met again on Thursday and agreed to go on with the talks in May. '.repeat(8)
const GERMAN =
  'Der Minister sagte, dass der Vertrag für die beiden Länder von großem Wert ist und nicht vor dem Ende des Monats mit der anderen Seite besprochen wird. '.repeat(
    8,
  )

function reading() {
  return vi.fn(async () => aReading({ officials: { P1: anOfficial() } }))
}

const readerOf = (
  read: ReadPageDeps['read'],
  tell: ReadPageDeps['tell'] = () => undefined,
): ReadPageDeps => ({
  read,
  tell,
})

test('an article comes back with its facts, its reading and the words of its cards, and without its text', async () => {
  const read = reading()
  const raw = aRawPage({
    text: PROSE,
    jsonLd: ['{"@type":"NewsArticle","headline":"Ports go on","datePublished":"2026-01-15"}'],
  })
  const answer = (await readPage(readerOf(read), raw, 'article')) as Extract<PageReading, { outcome: 'read' }>
  expect(answer.article).toMatchObject({ title: 'Ports go on', date: '2026-01-15', language: 'en' })
  expect(answer.article).not.toHaveProperty('text')
  expect(read).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ text: PROSE, date: '2026-01-15' }),
    expect.any(Function),
  )
  expect(JSON.stringify(answer.cards.P1?.body)).toContain('as of 15 January 2026')
})

test.each(['', 'en', 'EN', 'en-GB', 'en_US'])('a page in the language "%s" is tried', async (language) => {
  const raw = aRawPage({ text: PROSE, languages: [language] })
  expect(await readPage(readerOf(reading()), raw, 'article')).toMatchObject({ outcome: 'read' })
})

test('a text in another language is not read, but where the reader selected it', async () => {
  const read = reading()
  const raw = aRawPage({ text: GERMAN })
  expect(await readPage(readerOf(read), raw, 'article')).toMatchObject({
    outcome: 'other-language',
    article: { language: 'de' },
  })
  expect(await readPage(readerOf(read), raw, 'whole-page')).toMatchObject({ outcome: 'other-language' })
  expect(read).not.toHaveBeenCalled()
  expect(await readPage(readerOf(read), raw, 'selection')).toMatchObject({ outcome: 'read' })
})

test('a language that only begins with the same letters is another', async () => {
  const raw = aRawPage({ text: 'Short words.', languages: ['enm'] })
  expect(await readPage(readerOf(reading()), raw, 'whole-page')).toMatchObject({ outcome: 'other-language' })
})

test('too little text is no article, unless the reader asks for the whole page', async () => {
  const raw = aRawPage({ text: 'Sign in to go on reading.' })
  expect(await readPage(readerOf(reading()), raw, 'article')).toEqual({ outcome: 'no-article' })
  expect(await readPage(readerOf(reading()), raw, 'whole-page')).toMatchObject({ outcome: 'read' })
})

test('a beginning is told as the whole is, with where it ends', async () => {
  const tell = vi.fn()
  const read: ReadPageDeps['read'] = async (_, tellBeginning) => {
    tellBeginning(aReading({ officials: { P1: anOfficial() } }), 40)
    return aReading()
  }
  const answer = await readPage(readerOf(read, tell), aRawPage({ text: PROSE }), 'article')
  expect(answer).toMatchObject({ outcome: 'read', readTo: null, cards: {} })
  expect(tell).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ readTo: 40, cards: { P1: expect.anything() }, words: expect.anything() }),
  )
})
