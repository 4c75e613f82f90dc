/** Bringing rows in from a file: counted first, then stored in one act, which one click takes back. */
import type { Annotation } from '../domain/annotation.ts'
import {
  EXCHANGED_LISTS,
  type ImportCounts,
  type ImportedRows,
  type ImportPreview,
  type Preference,
} from '../domain/exchange.ts'
import { ok, problem, type Result } from '../domain/result.ts'
import { say } from '../words/say.ts'
import { type ActName, type Done, doAct, newAct } from './acts.ts'
import { askTogether } from './attempt.ts'
import type { Database, Tables } from './database.ts'
import { planArticles } from './import-articles.ts'
import { planCollections } from './import-collections.ts'
import { type PackFactsOf, planPacks } from './import-packs.ts'
import { emptyPlan, type ImportPlan, newestOfEach, planRow } from './import-plan.ts'

/** What an import would do, without doing it. What the file's reader refused is not among it. */
export function previewImport(
  database: Database,
  rows: ImportedRows,
): Promise<Result<Omit<ImportPreview, 'refused'>>> {
  return askTogether(database, EXCHANGED_LISTS, async (tables) => {
    const { annotations, others } = await planImport(tables, rows, { factsOf: null, now: '' })
    return { annotations: annotations.counts, others: others.counts }
  })
}

/**
 * Stores the rows of a file, all or none. Newer rows stand, equal ones stay untouched, so that a second time changes
 * nothing. `not-possible` where an annotation names no article of the file or of the library.
 */
export function importRows(
  database: Database,
  rows: ImportedRows,
  { act = newAct(), factsOf }: { act?: ActName; factsOf: PackFactsOf },
): Promise<Result<Done>> {
  return doAct(database, act, async (tables) => {
    const { annotations, others } = await planImport(tables, rows, { factsOf, now: act.at })
    const edits = [...others.edits, ...annotations.edits]
    const orphan = await orphanOf(tables, edits)
    if (orphan) return problem('not-possible', say('failure:noArticle', { id: orphan }))
    return ok({
      words: say('act:imported.all', { counts: inWords(annotations.counts, others.counts) }),
      edits,
    })
  })
}

async function planImport(
  tables: Tables,
  rows: ImportedRows,
  { factsOf, now }: { factsOf: PackFactsOf | null; now: string },
): Promise<{ annotations: ImportPlan; others: ImportPlan }> {
  const [annotations, others] = [emptyPlan(), emptyPlan()]
  const keys = await planArticles(tables, rows.articles, others)
  const ids = planCollections(await tables.collections.toArray(), rows.collections, others)
  const moved = newestOfEach(rows.annotations).map((annotation) => ({
    ...annotation,
    article: keys.get(annotation.article) ?? annotation.article,
    collections: [...new Set(annotation.collections.map((id) => ids.get(id) ?? id))],
  }))
  await planAnnotations(tables, moved, annotations)
  const corrections = newestOfEach(rows.corrections)
  const ourCorrections = await tables.corrections.bulkGet(corrections.map(({ id }) => id))
  for (const [at, theirs] of corrections.entries()) {
    planRow(others, 'corrections', { ours: ourCorrections[at], theirs })
  }
  const decisions = newestOfEach(rows.fileDecisions)
  const ourDecisions = await tables.fileDecisions.bulkGet(decisions.map(({ id }) => id))
  for (const [at, theirs] of decisions.entries()) {
    planRow(others, 'fileDecisions', { ours: ourDecisions[at], theirs })
  }
  planPacks(await tables.packs.toArray(), rows.packs, { plan: others, factsOf, now })
  const preferences = new Map((await tables.preferences.toArray()).map((one) => [one.name, one]))
  // A preference tells no time, so one that is here stays.
  for (const theirs of lastOfEach(rows.preferences)) {
    planRow(others, 'preferences', { ours: preferences.get(theirs.name), theirs })
  }
  return { annotations, others }
}

function lastOfEach(preferences: readonly Preference[]): Preference[] {
  return [...new Map(preferences.map((one) => [one.name, one])).values()]
}

async function planAnnotations(
  tables: Tables,
  annotations: readonly Annotation[],
  plan: ImportPlan,
): Promise<void> {
  const stored = await tables.annotations.bulkGet(annotations.map(({ id }) => id))
  const here = await tables.annotations
    .where('article')
    .anyOf([...new Set(annotations.map(({ article }) => article))])
    .toArray()
  const contents = new Set(here.filter(({ deleted }) => deleted === null).map(contentOf))
  for (const [at, theirs] of annotations.entries()) {
    const ours = stored[at]
    // Kept here under another id, such as by an earlier import of another format.
    if (!ours && theirs.deleted === null && contents.has(contentOf(theirs))) plan.counts.same++
    else planRow(plan, 'annotations', { ours, theirs })
  }
}

/** What makes an annotation the same for the reader, whatever its id and times. */
function contentOf({ article, kind, quote, note, tags, selectors }: Annotation): string {
  const { exact, prefix, suffix } = selectors?.[0] ?? { exact: '', prefix: '', suffix: '' }
  return JSON.stringify([article, kind, quote, note, [...tags].sort(), exact, prefix, suffix])
}

/** The id of an annotation that comes without its article; null where all have theirs. */
async function orphanOf(
  tables: Tables,
  edits: readonly { table: string; after: object }[],
): Promise<string | null> {
  const coming = new Set(
    edits.flatMap(({ table, after }) => (table === 'articles' && 'key' in after ? [after.key] : [])),
  )
  const lone = edits.flatMap(({ table, after }) =>
    table === 'annotations' && !coming.has((after as Annotation).article) ? [after as Annotation] : [],
  )
  const articles = await tables.articles.bulkGet(lone.map(({ article }) => article))
  return lone.find((_, at) => !articles[at])?.id ?? null
}

function inWords(annotations: ImportCounts, others: ImportCounts): string {
  const rest = others.added + others.changed
  const parts = [
    annotations.added > 0 ? say('act:imported.new', { count: annotations.added }) : '',
    annotations.changed > 0 ? say('act:imported.changed', { count: annotations.changed }) : '',
    rest > 0 ? say('act:imported.others', { count: rest }) : '',
  ]
  return parts.filter(Boolean).join(', ') || say('act:imported.nothing')
}
