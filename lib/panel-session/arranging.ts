/** Kind, colour and collections of what was kept: each an act that the notice takes back. */
import type { PanelActs } from '../domain/panel-view.ts'
import type { Result } from '../domain/result.ts'
import type { Done } from '../storage/acts.ts'
import { setColour, setKind } from '../storage/annotation-store.ts'
import { putInCollection, takeOutOfCollection } from '../storage/collection-members.ts'
import { addCollection } from '../storage/collection-store.ts'
import type { Database } from '../storage/database.ts'
import { undoAct } from '../storage/undo.ts'
import { say } from '../words/say.ts'
import type { Telling } from './telling.ts'

type ArrangingActs = Pick<
  PanelActs,
  'setKind' | 'setColour' | 'putInCollection' | 'putInNewCollection' | 'takeOutOfCollection'
>

export function arrangingActs({
  database,
  telling,
}: {
  database: Database
  telling: Telling
}): ArrangingActs {
  const tell = async (asked: Promise<Result<Done>>, words: string) => {
    const done = await asked
    // Where nothing changed there is nothing to tell, and nothing to take back.
    if (done.ok && done.value.changed === 0) return
    telling.tell(done, words, done.ok ? () => undoAct(database, done.value.act) : null)
  }
  return {
    setKind: (id, kind) => void tell(setKind(database, [id], kind), say('told:kind')),
    setColour: (id, colour) =>
      void tell(setColour(database, [id], colour), say(colour ? 'told:colour' : 'told:uncoloured')),
    putInCollection: (id, collection) =>
      void tell(putInCollection(database, [id], collection), say('told:collection.put')),
    async putInNewCollection(id, name) {
      const collection = crypto.randomUUID()
      const made = await addCollection(database, { id: collection, name, parent: null })
      if (!made.ok) return telling.tell(made, '', null)
      await tell(putInCollection(database, [id], collection), say('told:collection.putInNew', { name }))
    },
    takeOutOfCollection: (id, collection) =>
      void tell(takeOutOfCollection(database, [id], collection), say('told:collection.taken')),
  }
}
