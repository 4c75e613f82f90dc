/** Recognition against compromise's own parse of the same text: 1,000 words of our own articles, warm. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise/three'
import { readDocument } from '../../lib/recognition/document.ts'
import { loadGrammar } from '../../lib/recognition/grammar.ts'
import { findOfficials } from '../../lib/recognition/officials.ts'
import { recognise } from '../../lib/recognition/recognise.ts'
import { finish } from '../../lib/work/turns.ts'
import { ROOT } from '../support/source-files.ts'
import { type Sample, takeSteadyTurns } from './measure.ts'

export type Row = { what: string; sample: Sample; limit: string; ratio: number; goal: number | null }

const LIMIT = 'compromise’s parse'

/** Officials alone and the whole recognition, as ratios to the parse. */
export async function measureRecognition(): Promise<Row[]> {
  const grammar = await loadGrammar()
  const text = thousandWords()
  const date = '2024-06-01'
  const samples = await takeSteadyTurns(
    [
      { name: LIMIT, run: () => nlp(text).json({ offset: true }) },
      { name: 'officials', run: () => finish(findOfficials(readDocument(text), { date })) },
      { name: 'whole recognition', run: () => recognise({ text, date }, { grammar }) },
    ],
    LIMIT,
  )
  return [
    rowOf('officials, 1,000 words', 'officials', 1.5),
    rowOf('whole recognition, 1,000 words', 'whole recognition', 2),
  ]

  function rowOf(what: string, name: string, goal: number): Row {
    const sample = samples.get(name)
    const limit = samples.get(LIMIT)
    if (!sample || !limit) throw new Error(`${name} was not measured.`)
    return { what, sample, limit: LIMIT, ratio: sample.median / limit.median, goal }
  }
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
