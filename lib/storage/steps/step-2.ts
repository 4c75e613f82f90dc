import type Dexie from 'dexie'

/**
 * Version 2: annotations have a colour, collections and the sentence of a later visit; articles are found under every
 * address at which they were met; acts are remembered with the rows that they changed, so that each can be taken back;
 * the reader's choices are rows.
 */
export function step2(database: Dexie): void {
  database
    .version(2)
    .stores({
      articles: 'key, *addresses',
      annotations: 'id, article, kind, created, deleted, *collections, *tags',
      collections: 'id',
      acts: 'id, at',
      changes: '[act+table+key], [table+key]',
      preferences: 'name',
      device: 'name',
    })
    .upgrade(async (transaction) => {
      await transaction
        .table('articles')
        .toCollection()
        .modify((article) => {
          article.addresses = [article.key]
        })
      await transaction
        .table('annotations')
        .toCollection()
        .modify((annotation) => {
          annotation.colour = null
          annotation.collections = []
          annotation.changed = null
        })
    })
}
