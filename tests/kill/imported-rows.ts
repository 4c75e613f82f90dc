import type { ImportedRows } from '../../lib/domain/exchange.ts'
import { aKeptArticle, anAnnotation } from '../support/builders.ts'

/** A file of so many annotations, twenty an article, whose ids begin with `prefix`. */
export function importedRows(prefix: string, rows: number): ImportedRows {
  const articles = Array.from({ length: Math.ceil(rows / 20) }, (_, nth) =>
    aKeptArticle({ url: `https://news.example/${prefix}/${nth}` }),
  )
  const annotations = Array.from({ length: rows }, (_, nth) =>
    anAnnotation({
      id: `${prefix}-${nth}`,
      article: `https://news.example/${prefix}/${Math.floor(nth / 20)}`,
      note: `Note ${nth} of ${prefix}.`,
    }),
  )
  return {
    articles,
    annotations,
    collections: [],
    corrections: [],
    fileDecisions: [],
    packs: [],
    preferences: [],
  }
}
