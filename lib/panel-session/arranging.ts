/** Kind, colour and collections of what was kept, and what colours mean: each an act that the notice takes back. */
import type { PanelActs } from '../domain/panel-view.ts'
import type { Result } from '../domain/result.ts'
import type { Done } from '../storage/acts.ts'
import { setColour, setKind } from '../storage/annotation-store.ts'
import { addCollection, putInCollection, takeOutOfCollection } from '../storage/collection-store.ts'
import type { Database } from '../storage/database.ts'
import { offerSelection, setColourMeanings } from '../storage/preference-store.ts'
import { undoAct } from '../storage/undo.ts'
import type { Telling } from './telling.ts'

type ArrangingActs = Pick<
  PanelActs,
  | 'setKind'
  | 'setColour'
  | 'putInCollection'
  | 'putInNewCollection'
  | 'takeOutOfCollection'
  | 'setMeaning'
  | 'offerSelection'
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
    setKind: (id, kind) => void tell(setKind(database, [id], kind), 'Kind changed.'),
    setColour: (id, colour) =>
      void tell(setColour(database, [id], colour), colour ? 'Colour changed.' : 'Colour taken away.'),
    putInCollection: (id, collection) =>
      void tell(putInCollection(database, [id], collection), 'Put into the collection.'),
    async putInNewCollection(id, name) {
      const collection = crypto.randomUUID()
      const made = await addCollection(database, { id: collection, name, parent: null })
      if (!made.ok) return telling.tell(made, '', null)
      await tell(putInCollection(database, [id], collection), `Put into the new collection “${name}”.`)
    },
    takeOutOfCollection: (id, collection) =>
      void tell(takeOutOfCollection(database, [id], collection), 'Taken out of the collection.'),
    setMeaning: (colour, meaning) =>
      void tell(setColourMeanings(database, { [colour]: meaning.trim() }), 'Meaning of the colour changed.'),
    offerSelection: (isOffered) =>
      void tell(
        offerSelection(database, isOffered),
        isOffered ? 'The button is shown beside selections.' : 'The button is no longer shown.',
      ),
  }
}
