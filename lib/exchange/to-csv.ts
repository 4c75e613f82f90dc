/**
 * One row an annotation, for spreadsheets; the last column holds what the others have no room for, so that the file can
 * be read back whole. What was deleted is not in it.
 */
import type { Annotation, KeptArticle } from '../domain/annotation.ts'
import type { Collection, CollectionId } from '../domain/collection.ts'
import type { Entity } from '../domain/entity.ts'
import type { ExportSource } from '../domain/exchange.ts'
import { annotationName } from '../words/annotation-name.ts'
import { inEnglish } from '../words/say.ts'
import { carriedData, collectionsById } from './carried-data.ts'
import { collectionPath } from './collection-path.ts'
import { csvLine } from './csv-line.ts'
import { liveAnnotations } from './live-kept.ts'
import { textFragmentLink } from './text-fragment.ts'

type Row = {
  annotation: Annotation
  article: KeptArticle
  facts: Facts
  collections: ReadonlyMap<CollectionId, Collection>
}

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
  ['Name', ({ annotation }) => inEnglish(() => annotationName(annotation))],
  ['Quote', ({ annotation }) => annotation.quote],
  ['Context', ({ annotation }) => annotation.context],
  ['Note', ({ annotation }) => annotation.note],
  ['Tags', ({ annotation }) => joinTags(annotation.tags)],
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
  ['Colour', ({ annotation }) => annotation.colour],
  [
    'Collections',
    ({ annotation, collections }) =>
      annotation.collections
        .map((id) => collectionPath(id, collections))
        .filter(Boolean)
        .join('; '),
  ],
  [
    'Entente data',
    ({ annotation, article, collections }) =>
      JSON.stringify(carriedData({ annotation, article }, collections, TOLD)),
  ],
]

/** What stands in columns of its own and is read from there. */
const TOLD: ReadonlySet<string> = new Set([
  'id',
  'article',
  'quote',
  'context',
  'note',
  'colour',
  'created',
  'modified',
])

/** In pieces, one a row. The byte order mark tells spreadsheets that this is UTF-8. */
export async function* toCsv({ kept, collections }: ExportSource): AsyncGenerator<string> {
  yield `\ufeff${csvLine(COLUMNS.map(([name]) => name))}`
  const byId = collectionsById(collections)
  for await (const { article, annotation } of liveAnnotations(kept)) {
    const row = { annotation, article, facts: factsOf(annotation.entity), collections: byId }
    yield csvLine(COLUMNS.map(([, cell]) => cell(row) ?? ''))
  }
}

export function joinTags(tags: readonly string[]): string {
  return tags.join('; ')
}
