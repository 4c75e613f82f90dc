/** Searching 10,000 annotations as the reader types, against looking through texts that are ready. */
import { createFilter } from '../../entrypoints/library/filter.ts'
import type { Kept } from '../../lib/domain/annotation.ts'
import { NO_FILTER } from '../../lib/domain/library-view.ts'
import { fold } from '../../lib/knowledge/fold.ts'
import { aKept } from '../support/builders.ts'
import { takeSteadyTurns } from './measure.ts'
import { type Row, thousandWords } from './recognition.ts'

const LIMIT = 'looking through ready texts'
const ANNOTATIONS = 10_000

/** One keystroke after another, warm; and the first search, which folds every text. */
export async function measureLibrary(): Promise<Row[]> {
  const all = library()
  const texts = all.flatMap(({ article, annotations }) =>
    annotations.map(({ quote, note, tags }) => fold([quote, note, ...tags, article.title].join('\n'))),
  )
  const warm = createFilter()
  while (warm.prepare(all));
  const keystrokes = ['m', 'mi', 'min', 'mini', 'minister', 'minister tra', 'minister trade 77']
  const search = (filter: typeof warm) => () => {
    for (const words of keystrokes) filter(all, { ...NO_FILTER, words }, [])
  }
  const look = () => {
    for (const words of keystrokes) {
      const wanted = words.split(' ')
      texts.filter((text) => wanted.every((word) => text.includes(word)))
    }
  }
  const samples = await takeSteadyTurns(
    [
      { name: LIMIT, run: look },
      { name: 'search as typed', run: search(warm) },
      { name: 'first search', run: () => createFilter()(all, { ...NO_FILTER, words: 'minister' }, []) },
    ],
    LIMIT,
  )
  const row = (name: string, what: string, goal: number | null): Row => {
    const sample = samples.get(name)
    const limit = samples.get(LIMIT)
    if (!sample || !limit) throw new Error(`${name} was not measured.`)
    return { what, sample, limit: LIMIT, ratio: sample.median / limit.median, goal }
  }
  return [
    row('search as typed', `library, ${keystrokes.length} keystrokes in ${ANNOTATIONS} annotations`, 5),
    row('first search', `library, the first search of ${ANNOTATIONS}, nothing folded`, null),
  ]
}

/** Articles of ten annotations, each with a sentence of our own articles, a note and tags. */
function library(): Kept[] {
  const sentences = thousandWords().split(/(?<=[.!?]) /)
  const nth = <Item>(items: readonly Item[], at: number) => items[at % items.length] as Item
  return Array.from({ length: ANNOTATIONS / 10 }, (_, article) =>
    aKept(
      { url: `https://news.example/${article}`, title: `${nth(sentences, article).slice(0, 60)} ${article}` },
      Array.from({ length: 10 }, (_, at) => ({
        quote: nth(sentences, article + at),
        note: `${nth(sentences, article * 3 + at)} ${article * 10 + at}`,
        tags: [`tag ${(article + at) % 80}`, `topic ${at}`],
      })),
    ),
  )
}
