/** From two articles, years apart, to the files of their agreements: the whole way, on sentences of our own. */
import { beforeAll, expect, test } from 'vitest'
import type { AgreementFile, FileEntry } from '../../../lib/domain/agreement-file.ts'
import { agreementFiles, entryId } from '../../../lib/insight/agreement-file.ts'
import { promisesOf } from '../../../lib/insight/promises.ts'
import { loadGrammar } from '../../../lib/recognition/grammar.ts'
import { recognise } from '../../../lib/recognition/recognise.ts'
import { aKeptArticle } from '../../support/builders.ts'

const EARLY = {
  date: '2022-09-20',
  outlet: 'Andes Daily',
  text: `Ministers of Peru and Chile met in Lima on Tuesday to take stock of a busy year between the two countries.

They praised the memorandum of understanding on port security, cargo inspection and training of customs officers, which the Peruvian and Chilean ministries of transport signed in 2021.

The two sides agreed to speed up negotiations for the signing of an extradition treaty and a memorandum of understanding on satellite imagery and the founding of a joint mapping office between Peru and Chile.

The visit also marked ten years of the strategic partnership between Peru and Chile.`,
}

const LATE = {
  date: '2025-05-06',
  outlet: 'Pacific Wire',
  text: `The foreign ministers of Chile and Peru held talks in Santiago on Tuesday.

Under their memorandum of understanding on port security, inspecting cargo and training customs officers, signed in 2021, the Chilean and Peruvian ministries have exchanged forty experts.

Chile and Peru have also signed a memorandum of understanding on satellite imagery, which lets both countries share pictures of their forests.

The ministers said the talks would deepen the Comprehensive Strategic Partnership between Chile and Peru.`,
}

let files: AgreementFile[]

beforeAll(async () => {
  const grammar = await loadGrammar()
  const entries = [EARLY, LATE].flatMap(({ date, outlet, text }): FileEntry[] => {
    const article = aKeptArticle({ url: `https://${outlet.replace(' ', '-')}.example/`, date, outlet })
    const { agreements } = recognise({ text, date }, { grammar })
    return Object.values(agreements).map((agreement) => ({
      id: entryId(article, agreement),
      article,
      agreement,
      passages: [],
    }))
  })
  files = agreementFiles(entries, [])
})

const fileOn = (words: RegExp) => files.filter(({ names }) => names.some((name) => words.test(name)))

test('the memorandum of 2021 is one file over both articles', () => {
  const [file, ...others] = fileOn(/port security/)
  expect(others).toEqual([])
  expect(file?.entries.map(({ article }) => article.outlet)).toEqual(['Andes Daily', 'Pacific Wire'])
  expect(file?.line.find(({ status }) => status === 'signed')).toMatchObject({ date: '2021', mood: 'done' })
})

test('the memorandum on satellite imagery goes from talks to signature', () => {
  const [file, ...others] = fileOn(/satellite imagery/)
  expect(others).toEqual([])
  expect(file?.line.filter(({ mood }) => mood === 'done').map(({ status }) => status)).toEqual([
    'negotiating',
    'signed',
  ])
  expect(file?.present?.status).toBe('signed')
})

test('the extradition treaty is still negotiated', () => {
  expect(fileOn(/extradition/)).toMatchObject([{ present: { status: 'negotiating' } }])
})

test('two ranks of partnership are two instruments', () => {
  expect(fileOn(/partnership/i)).toHaveLength(2)
})

test('no step without a date is a promise', () => {
  expect(promisesOf(files, '2026-01-01')).toEqual([])
})
