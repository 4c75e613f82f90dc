/**
 * Readwise's CSV: a row a highlight. It has columns for quote, article, outlet, note and time; the rest of what belongs
 * to a quote is written behind the note, and what is of a whole article stays out.
 */
import type { Annotation, KeptArticle } from '../domain/annotation.ts'
import type { ExportSource } from '../domain/exchange.ts'
import { inEnglish } from '../words/say.ts'
import { collectionsById } from './carried-data.ts'
import { csvLine } from './csv-line.ts'
import { liveAnnotations } from './live-kept.ts'
import { originInWords, passageInWords } from './passage-in-words.ts'

const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']

/** In pieces, one a row. */
export async function* toReadwise({ kept, collections }: ExportSource): AsyncGenerator<string> {
  yield csvLine(COLUMNS)
  const byId = collectionsById(collections)
  for await (const { article, annotation } of liveAnnotations(kept)) {
    if (!annotation.quote) continue
    const [, ...about] = passageInWords({ ...annotation, note: '' }, article, byId)
    yield csvLine(cellsOf(annotation, article, about))
  }
}

function cellsOf(annotation: Annotation, article: KeptArticle, about: readonly string[]): string[] {
  const { quote, note, selectors, created } = annotation
  return [
    quote,
    article.title,
    article.outlet,
    article.url,
    [...(note ? [note, ''] : []), ...about, inEnglish(() => originInWords(article))].join('\n'),
    String(selectors?.[1].start ?? ''),
    created,
  ]
}
