/** Which rows were changed, in whichever context of the extension. */
import Dexie, { type ObservabilitySet, RangeSet } from 'dexie'
import type { Database } from './database.ts'

/** Primary keys of changed rows; `any` where so many changed at once that they are not named. */
export type ChangedKeys = readonly string[] | 'any'

/** Tells after every transaction which rows of a table it changed. Returns how to stop. */
export function onChangedKeys(
  { name }: Pick<Database, 'name'>,
  table: 'articles' | 'annotations',
  tell: (keys: ChangedKeys) => void,
): () => void {
  const listen = (parts: ObservabilitySet) => {
    const changed = parts[`idb://${name}/${table}/`]
    if (changed) tell(keysOf(changed))
  }
  const { storagemutated } = Dexie.on
  storagemutated.subscribe(listen)
  return () => storagemutated.unsubscribe(listen)
}

/** Single keys stand in it as ranges from themselves to themselves. */
function keysOf(changed: ObservabilitySet[string]): ChangedKeys {
  const keys: string[] = []
  // From another window it comes as a bare object.
  for (const { from, to } of new RangeSet().add(changed)) {
    if (typeof from !== 'string' || from !== to) return 'any'
    keys.push(from)
  }
  return keys
}
