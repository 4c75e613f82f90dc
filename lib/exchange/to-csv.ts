import Papa from 'papaparse'
import { type Annotation, annotationName, type Kept, type KeptArticle } from '../domain/annotation.ts'
import type { Entity } from '../domain/entity.ts'
import { textFragmentLink } from './text-fragment.ts'

type Row = { annotation: Annotation; article: KeptArticle; facts: Facts }

/** Facts that some kinds have: values of the dictionary and codes of states, as in the native file. */
type Facts = {
  office?: string | null
  country?: string | null
  type?: string
  status?: string
  statusWords?: string | null
  date?: string | null
  parties?: string[]
  topic?: string
}

function factsOf(entity: Entity | null): Facts {
  switch (entity?.kind) {
    case undefined:
      return {}
    case 'official':
      return { office: entity.office, country: entity.country }
    case 'agreement':
      return {
        type: entity.type,
        status: entity.status,
        statusWords: entity.statusEvidence?.quote ?? null,
        date: entity.date,
        parties: entity.parties,
      }
    case 'area':
      return { topic: entity.topic, parties: entity.parties }
  }
}

/** Every column in its order. New ones go to the end: people's sheets and scripts count on the places. */
const COLUMNS: readonly [string, (row: Row) => string | null | undefined][] = [
  ['Entente ID', ({ annotation }) => annotation.id],
  ['Kind', ({ annotation }) => annotation.kind],
  ['Name', ({ annotation }) => annotationName(annotation)],
  ['Quote', ({ annotation }) => annotation.quote],
  ['Context', ({ annotation }) => annotation.context],
  ['Note', ({ annotation }) => annotation.note],
  ['Tags', ({ annotation }) => annotation.tags.join('; ')],
  ['Office', ({ facts }) => facts.office],
  ['Country', ({ facts }) => facts.country],
  ['Type', ({ facts }) => facts.type],
  ['Status', ({ facts }) => facts.status],
  ['Status words', ({ facts }) => facts.statusWords],
  ['Status date', ({ facts }) => facts.date],
  ['Parties', ({ facts }) => facts.parties?.join('; ')],
  ['Topic', ({ facts }) => facts.topic],
  ['Article', ({ article }) => article.title],
  ['Outlet', ({ article }) => article.outlet],
  ['Published', ({ article }) => article.date],
  ['Retrieved', ({ article }) => article.retrieved],
  ['Language', ({ article }) => article.language],
  ['Address', ({ article }) => article.url],
  ['Link to passage', ({ annotation, article }) => textFragmentLink(article.url, annotation.selectors)],
  ['Kept', ({ annotation }) => annotation.created],
  ['Changed', ({ annotation }) => annotation.modified],
]

/** One row an annotation. The byte order mark tells spreadsheets that this is UTF-8. */
export function* toCsv(kept: Iterable<Kept>): Generator<string> {
  yield `\ufeff${line(COLUMNS.map(([name]) => name))}`
  for (const { article, annotations } of kept) {
    for (const annotation of annotations) {
      const row = { annotation, article, facts: factsOf(annotation.entity) }
      yield line(COLUMNS.map(([, cell]) => withoutFormula(cell(row) ?? '')))
    }
  }
}

function line(cells: readonly string[]): string {
  return `${Papa.unparse([cells], { quotes: true, newline: '\r\n' })}\r\n`
}

// What spreadsheets calculate: ASCII and full-width signs, also behind blanks; and the characters that part cells.
// Apostrophes in front are counted in, so that taking away one always gives the text back.
const FORMULA = /^'*(?:[\s\u200b\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/u

/** A cell that spreadsheets show and never calculate: an apostrophe goes before what could be a formula. */
export function withoutFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The text of a cell that `withoutFormula` made. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
