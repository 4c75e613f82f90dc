/** Searching 10,000 annotations as the reader types, against looking through texts that are ready. */
import { wordsOf } from '../../entrypoints/library/search/search-words.ts'
import { searchedTexts } from '../../entrypoints/library/search/searched-words.ts'
import { createWordIndex } from '../../entrypoints/library/search/word-index.ts'
import { fold } from '../../lib/knowledge/fold.ts'
import { manyKept } from '../support/many-annotations.ts'
import { type Row, rowOf, takeSteadyTurns } from './measure.ts'

const LIMIT = 'looking through ready texts'
const ANNOTATIONS = 10_000
const KEYSTROKES = ['m', 'mi', 'min', 'mini', 'minister', 'minister tra', 'harbours lima 77']

/** One keystroke after another, warm; and taking everything in. */
export async function measureLibrary(): Promise<Row[]> {
  const all = manyKept(ANNOTATIONS)
  const texts = all.flatMap(({ article, annotations }) =>
    annotations.map(({ id, context, note, tags, entity }) => ({
      id,
      text: fold([entity?.name ?? '', context, note, ...tags, article.title].join('\n')),
    })),
  )
  const takeIn = () => {
    const index = createWordIndex()
    for (const { article, annotations } of all) {
      for (const annotation of annotations) index.put(annotation.id, searchedTexts(annotation, article))
    }
    return index
  }
  const index = takeIn()
  const search = () => {
    for (const typed of KEYSTROKES) index.find([...wordsOf(typed)].map(({ word }) => word))
  }
  const look = () => {
    for (const typed of KEYSTROKES) {
      const wanted = typed.split(' ')
      texts.filter(({ text }) => wanted.every((word) => text.includes(word)))
    }
  }
  const samples = await takeSteadyTurns(
    [
      { name: LIMIT, run: look },
      { name: 'search as typed', run: search },
      { name: 'taking in', run: takeIn },
    ],
    LIMIT,
  )
  const row = (name: string, what: string, goal: number | null) =>
    rowOf(samples, { what, name, limit: LIMIT, goal })
  return [
    row('search as typed', `library, ${KEYSTROKES.length} keystrokes in ${ANNOTATIONS} annotations`, 5),
    row('taking in', `library, ${ANNOTATIONS} annotations taken into the search`, null),
  ]
}
