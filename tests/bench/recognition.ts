/** Recognition against what language libraries need for the same text: 1,000 words of our own articles, warm. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise/three'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { readDocument } from '../../lib/recognition/document.ts'
import { loadGrammar } from '../../lib/recognition/grammar.ts'
import { findOfficials } from '../../lib/recognition/officials.ts'
import { recognise } from '../../lib/recognition/recognise.ts'
import { finish } from '../../lib/work/turns.ts'
import { ROOT } from '../support/source-files.ts'
import { type Row, rowOf, takeSteadyTurns } from './measure.ts'

const LIMIT = 'compromise’s parse'
const WINK = 'wink-nlp’s reading'

/** Officials alone and the whole recognition, as ratios to the parse; and to a reading that knows of no officials at all. */
export async function measureRecognition(): Promise<Row[]> {
  const grammar = await loadGrammar()
  const wink = winkNlp(model)
  const text = thousandWords()
  const date = '2024-06-01'
  const samples = await takeSteadyTurns(
    [
      { name: LIMIT, run: () => nlp(text).json({ offset: true }) },
      { name: WINK, run: () => wink.readDoc(text).tokens().length() },
      { name: 'officials', run: () => finish(findOfficials(readDocument(text), { date })) },
      { name: 'whole recognition', run: () => recognise({ text, date }, { grammar }) },
    ],
    LIMIT,
  )
  return [
    rowOf(samples, { what: 'officials, 1,000 words', name: 'officials', limit: LIMIT, goal: 1.5 }),
    rowOf(samples, {
      what: 'whole recognition, 1,000 words',
      name: 'whole recognition',
      limit: LIMIT,
      goal: 2,
    }),
    rowOf(samples, {
      what: 'whole recognition, 1,000 words',
      name: 'whole recognition',
      limit: WINK,
      goal: null,
    }),
  ]
}

/** The first thousand words of our labelled articles, whole paragraphs. */
export function thousandWords(): string {
  const folder = join(ROOT, 'tests/corpus/articles')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const paragraphs = files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean),
  )
  const taken: string[] = []
  for (let words = 0; words < 1_000 && paragraphs.length > 0; ) {
    const paragraph = paragraphs.shift() ?? ''
    words += paragraph.split(/\s+/).length
    taken.push(paragraph)
  }
  return taken.join('\n\n')
}
