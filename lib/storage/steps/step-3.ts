import type Dexie from 'dexie'

/**
 * Version 3: annotations are found by the name of what they are of, and by the name under which the knowledge has a
 * person, so that what was kept earlier of the people in an article need not be searched for among everything.
 */
export function step3(database: Dexie): void {
  database.version(3).stores({
    annotations: 'id, article, kind, created, deleted, *collections, *tags, entity.name, entity.known.name',
  })
}
