/**
 * RIS for Zotero, EndNote and Mendeley: one record an article, one note a passage. Written by hand: citation-js joins
 * all notes in one field and lets a line break in them begin a new record.
 */
import type { Kept, KeptArticle } from '../domain/annotation.ts'
import type { ExportSource } from '../domain/exchange.ts'
import { collectionsById } from './carried-data.ts'
import { onOneLine } from './line-text.ts'
import { liveKept } from './live-kept.ts'
import { passageInWords } from './passage-in-words.ts'
import { isWebAddress } from './web-address.ts'

/** In pieces, a record each. */
export async function* toRis({ kept, collections }: ExportSource): AsyncGenerator<string> {
  const byId = collectionsById(collections)
  for await (const one of liveKept(kept)) {
    const notes = one.annotations.map((annotation) =>
      passageInWords(annotation, one.article, byId).map(onOneLine).join(' — '),
    )
    yield recordOf(one, notes)
  }
}

function recordOf({ article, annotations }: Kept, notes: readonly string[]): string {
  const tags = new Set(annotations.flatMap((annotation) => annotation.tags))
  const fields: [string, string][] = [
    ['TY', 'NEWS'],
    ['TI', article.title || article.url],
    ['T2', article.outlet],
    ['DA', risDate(article.date)],
    ['PY', article.date?.slice(0, 4) ?? ''],
    ['Y2', risDate(article.retrieved)],
    ['UR', addressOf(article)],
    ['LA', article.language],
    // Some programs read an asterisk in a keyword as a mark of their own.
    ...[...tags].map((tag): [string, string] => ['KW', tag.replaceAll('*', ' ')]),
    ...notes.map((note): [string, string] => ['N1', note]),
  ]
  const lines = fields.flatMap(([tag, value]) => {
    const line = onOneLine(value)
    return line ? [`${tag}  - ${line}\r\n`] : []
  })
  return `${lines.join('')}ER  - \r\n\r\n`
}

/** `2026/01/15/`, as exact as known. */
function risDate(date: string | null): string {
  const [year = '', month = '', day = ''] = date?.slice(0, 10).split('-') ?? []
  return year && `${year}/${month}/${day}/`
}

function addressOf({ url }: KeptArticle): string {
  return isWebAddress(url) ? url : ''
}
