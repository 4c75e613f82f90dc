/**
 * What is kept, as the library page holds it: by article, the article with the newest annotation first, annotations in the
 * order of the text. Articles of which nothing changed stay the very same objects, so that they need not be drawn again.
 */
import { type Annotation, byPlace, type Kept, type KeptArticle } from '../../lib/domain/annotation.ts'
import type { KeptRows } from '../../lib/storage/kept-rows.ts'

/** What the search must know. */
export type TableNews = {
  /** New, with other words than before, or in an article that changed. */
  changed: readonly Annotation[]
  /** Ids of those that are not kept any more. */
  gone: readonly string[]
}

export type KeptTable = {
  /** Takes rows as they are stored now. */
  put(rows: KeptRows): TableNews
  drop(keys: { articles: Iterable<string>; annotations: Iterable<string> }): TableNews
  /** Drops all but these. */
  keepOnly(keys: { articles: ReadonlySet<string>; annotations: ReadonlySet<string> }): TableNews
  /** Counts as deleted what is being deleted, until the rows say so themselves or `show` takes it back. */
  hide(ids: readonly string[]): void
  show(ids: readonly string[]): void
  kept(): Kept[]
  /** What was deleted and can be brought back, by article, the latest first. */
  bin(): Kept[]
  article(key: string): KeptArticle | undefined
  /** The stored note of every annotation by its id. */
  notes: ReadonlyMap<string, string>
}

type Group = { rows: Map<string, Annotation>; kept: Kept | null; newest: string }

/** An empty table. */
export function createKeptTable(): KeptTable {
  const articles = new Map<string, KeptArticle>()
  const living = new Map<string, Annotation>()
  const deleted = new Map<string, Annotation>()
  const groups = new Map<string, Group>()
  const hidden = new Set<string>()
  const notes = new Map<string, string>()
  const listed: { kept: Kept[] | null; bin: Kept[] | null } = { kept: null, bin: null }

  const touch = (key: string): Group => {
    const group = groups.get(key) ?? { rows: new Map(), kept: null, newest: '' }
    groups.set(key, group)
    group.kept = null
    listed.kept = null
    return group
  }
  const leave = (id: string) => {
    const row = living.get(id)
    if (row) touch(row.article).rows.delete(id)
    if (deleted.delete(id)) listed.bin = null
    notes.delete(id)
    return living.delete(id)
  }
  const putArticle = (article: KeptArticle): Annotation[] => {
    const known = articles.get(article.key)
    if (known && JSON.stringify(known) === JSON.stringify(article)) return []
    articles.set(article.key, article)
    listed.bin = null
    return [...touch(article.key).rows.values()]
  }
  const putAnnotation = (row: Annotation): 'same' | 'changed' | 'gone' => {
    const known = living.get(row.id) ?? deleted.get(row.id)
    if (known && isSameVersion(known, row)) return 'same'
    const wasLiving = leave(row.id)
    notes.set(row.id, row.note)
    hidden.delete(row.id)
    if (row.deleted !== null) {
      deleted.set(row.id, row)
      listed.bin = null
      return wasLiving ? 'gone' : 'same'
    }
    living.set(row.id, row)
    touch(row.article).rows.set(row.id, row)
    return wasLiving && known && hasSameWords(known, row) ? 'same' : 'changed'
  }
  const table: KeptTable = {
    notes,
    article: (key) => articles.get(key),
    put(rows) {
      const changed = rows.articles.flatMap(putArticle)
      const gone: string[] = []
      for (const row of rows.annotations) {
        const what = putAnnotation(row)
        if (what === 'changed') changed.push(row)
        else if (what === 'gone') gone.push(row.id)
      }
      return { changed, gone }
    },
    drop(keys) {
      const gone = [...keys.annotations].filter(leave)
      for (const key of keys.articles) {
        if (articles.delete(key)) touch(key)
      }
      return { changed: [], gone }
    },
    keepOnly: (keys) =>
      table.drop({
        articles: [...articles.keys()].filter((key) => !keys.articles.has(key)),
        annotations: [...living.keys(), ...deleted.keys()].filter((id) => !keys.annotations.has(id)),
      }),
    hide(ids) {
      for (const id of ids) {
        const row = living.get(id)
        if (!row || hidden.has(id)) continue
        hidden.add(id)
        touch(row.article)
      }
    },
    show(ids) {
      for (const id of ids) {
        const row = living.get(id)
        if (hidden.delete(id) && row) touch(row.article)
      }
    },
    kept() {
      listed.kept ??= [...groups]
        .flatMap(([key, group]) => {
          group.kept ??= keptOf(articles.get(key), group, hidden)
          return group.kept ? [{ kept: group.kept, newest: group.newest }] : []
        })
        .sort((a, b) => (a.newest < b.newest ? 1 : a.newest > b.newest ? -1 : 0))
        .map(({ kept }) => kept)
      return listed.kept
    },
    bin() {
      listed.bin ??= binOf(deleted, articles)
      return listed.bin
    },
  }
  return table
}

/** Every edit sets the time of change, but for deletions and what a later visit saw. */
function isSameVersion(one: Annotation, other: Annotation): boolean {
  return (
    one.modified === other.modified &&
    one.deleted === other.deleted &&
    one.changed?.seen === other.changed?.seen &&
    one.article === other.article
  )
}

function hasSameWords(one: Annotation, other: Annotation): boolean {
  return (
    one.note === other.note &&
    one.quote === other.quote &&
    one.context === other.context &&
    JSON.stringify([one.tags, one.entity]) === JSON.stringify([other.tags, other.entity])
  )
}

function keptOf(article: KeptArticle | undefined, group: Group, hidden: ReadonlySet<string>): Kept | null {
  const annotations = [...group.rows.values()].filter(({ id }) => !hidden.has(id)).sort(byPlace)
  group.newest = annotations.reduce((newest, { created }) => (created > newest ? created : newest), '')
  return article && annotations.length > 0 ? { article, annotations } : null
}

function binOf(deleted: ReadonlyMap<string, Annotation>, articles: ReadonlyMap<string, KeptArticle>): Kept[] {
  const rows = [...deleted.values()].sort((a, b) => ((a.deleted ?? '') < (b.deleted ?? '') ? 1 : -1))
  const groups = new Map<string, Kept>()
  for (const row of rows) {
    const group = groups.get(row.article)
    const article = articles.get(row.article)
    if (group) group.annotations.push(row)
    else if (article) groups.set(row.article, { article, annotations: [row] })
  }
  return [...groups.values()]
}
