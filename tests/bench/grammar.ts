/**
 * How much of a reading is spent in compromise, against a parse of the whole text. Finders ask for the sentences of words
 * only that their letters leave in doubt, and every word that is asked about gets the tags that a parse of its sentence
 * gives: what is found is the same, and `tests/corpus/floors.json` holds the figures.
 */
import nlp from 'compromise/three'
import { loadGrammar } from '../../lib/recognition/grammar.ts'
import { recognise } from '../../lib/recognition/recognise.ts'
import { labelledArticles } from '../anchoring-kit/texts.ts'
import { type Row, rowOf, takeSteadyTurns } from './measure.ts'

const LIMIT = 'compromise’s parse of all'
const OURS = 'the sentences that are asked about'

/** All labelled articles as one text, some 25,000 words, warm. */
export async function measureGrammar(): Promise<Row[]> {
  const text = labelledArticles().join('\n\n')
  const grammar = await loadGrammar()
  const asked: string[] = []
  const noting = {
    tag(sentence: string) {
      asked.push(sentence)
      return grammar.tag(sentence)
    },
  }
  recognise({ text, date: '2024-06-01' }, { grammar: noting })
  const samples = await takeSteadyTurns(
    [
      { name: LIMIT, run: () => nlp(text).json({ offset: true, terms: { offset: true, tags: true } }) },
      { name: OURS, run: () => asked.map((sentence) => grammar.tag(sentence)) },
    ],
    LIMIT,
  )
  const words = text.split(/\s+/).length.toLocaleString('en-GB')
  const what = `grammar in ${words} words`
  return [rowOf(samples, { what, name: OURS, limit: LIMIT, goal: 1 / 6 })]
}
