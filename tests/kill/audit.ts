/** Compares what is stored with what was acknowledged. */
import type { Act } from '../../lib/domain/act.ts'
import type { Annotation } from '../../lib/domain/annotation.ts'
import { type ChangeRow, unpacked } from '../../lib/storage/change-rows.ts'
import { isSameValue } from '../../lib/storage/same-value.ts'
import type { KitBrowser } from './kit-browser.ts'
import type { Expected } from './writer.ts'

export type Audit = {
  /** Acknowledged acts that the journal does not have, and annotations that are not as acknowledged. */
  lost: string[]
  /** Annotations without their article, and acts that are not there with every row that they say. */
  torn: string[]
  /** Annotations and acts that nobody asked for, and tags that stand twice. */
  doubled: string[]
}

/** The tables as they lie in the browser. */
export type Stored = { articles: string[]; annotations: Annotation[]; acts: Act[]; changes: ChangeRow[] }

/** Reads the tables without the store, which is under test. */
export async function storedIn(browser: KitBrowser): Promise<Stored> {
  // As one text, because a large object takes its way out of the browser field by field.
  const text = await browser.inPage(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('entente')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const read = (all: IDBRequest) =>
      new Promise((resolve, reject) => {
        all.onsuccess = () => resolve(all.result)
        all.onerror = () => reject(all.error)
      })
    const tables = opened.transaction(['articles', 'annotations', 'acts', 'changes'])
    const [articles, annotations, acts, changes] = await Promise.all([
      read(tables.objectStore('articles').getAllKeys()),
      read(tables.objectStore('annotations').getAll()),
      read(tables.objectStore('acts').getAll()),
      read(tables.objectStore('changes').getAll()),
    ])
    opened.close()
    return JSON.stringify({ articles, annotations, acts, changes })
  })
  return JSON.parse(text)
}

/** Finds every fault. `acknowledged`: ids of acts. */
export function audit(
  stored: Stored,
  { acknowledged, expected }: { acknowledged: readonly string[]; expected: ReadonlyMap<string, Expected> },
): Audit {
  const annotations = new Map(stored.annotations.map((one) => [one.id, one]))
  const acts = new Map(stored.acts.map((act) => [act.id, act]))
  const articles = new Set(stored.articles)
  const asked = new Set(acknowledged)
  const rows = new Map<string, number>()
  for (const { act } of unpacked(stored.changes)) rows.set(act, (rows.get(act) ?? 0) + 1)
  return {
    lost: [
      ...acknowledged.filter((id) => !acts.has(id)).map((id) => `act ${id}`),
      ...[...expected].flatMap(([id, wanted]) => {
        const one = annotations.get(id)
        return one && isSameValue(wanted, seen(one))
          ? []
          : [`annotation ${id}: ${JSON.stringify(one && seen(one))}`]
      }),
    ],
    torn: [
      ...stored.annotations
        .filter(({ article }) => !articles.has(article))
        .map(({ id }) => `annotation ${id}`),
      ...stored.acts.filter((act) => act.rows !== rows.get(act.id)).map(({ id }) => `act ${id}`),
      ...[...rows.keys()].filter((id) => !acts.has(id)).map((id) => `rows of act ${id}`),
    ],
    doubled: [
      ...stored.annotations.filter(({ id }) => !expected.has(id)).map(({ id }) => `annotation ${id}`),
      ...stored.acts.filter(({ id }) => !asked.has(id)).map(({ id }) => `act ${id}`),
      ...stored.annotations
        .filter(({ tags }) => new Set(tags).size < tags.length)
        .map(({ id }) => `tags of annotation ${id}`),
    ],
  }
}

function seen({ note, tags, collections, deleted }: Annotation): Expected {
  return { note, tags, collections, isDeleted: deleted !== null }
}
