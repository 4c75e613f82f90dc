import type Dexie from 'dexie'

/**
 * Version 1: articles, one row of reading an article, one row an annotation, one row a correction, one row a
 * decision on agreement files; packs, and apart from them their facts, which are large.
 * Indexed is what is looked up; `deleted` is null while a row is not deleted, so that index holds the bin alone.
 */
export function step1(database: Dexie): void {
  database.version(1).stores({
    articles: 'key',
    readings: 'article, created',
    annotations: 'id, article, kind, created, deleted',
    corrections: 'id',
    fileDecisions: 'id',
    packs: 'id',
    packFacts: 'id',
  })
}
