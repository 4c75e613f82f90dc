/** Edits of annotations, one or many, each one act that can be undone. */
import type { AnnotationActs } from '../../lib/domain/library-acts.ts'
import { newAct } from '../../lib/storage/acts.ts'
import { addTag, remove, removeTag, restore, setColour } from '../../lib/storage/annotation-store.ts'
import { putInCollection, takeOutOfCollection } from '../../lib/storage/collection-members.ts'
import { addCollection } from '../../lib/storage/collection-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import { emptyBin } from '../../lib/storage/purge.ts'
import { say } from '../../lib/words/say.ts'
import type { Noticing } from './noticing.ts'
import type { Undoing } from './undoing.ts'

/** The reader's acts on annotations. */
export function createEditing(
  database: Database,
  {
    undoing,
    noticing,
    hide,
  }: {
    undoing: Undoing
    noticing: Noticing
    /** Takes annotations out of sight, or shows them again. */
    hide: (ids: readonly string[], isHidden: boolean) => void
  },
): AnnotationActs {
  const { tellDone } = undoing
  const act = () => ({ ...newAct(), onShare: noticing.share })
  return {
    async remove(ids) {
      // Seen to be gone before it is stored, which takes a while with thousands.
      hide(ids, true)
      if (!(await tellDone(remove(database, ids, act())))) hide(ids, false)
    },
    restore: (ids) => void tellDone(restore(database, ids, act())),
    async emptyBin() {
      const gone = await emptyBin(database)
      if (noticing.isOk(gone)) noticing.tell(say('library:bin.emptied'))
    },
    addTag: (ids, tag) => tellDone(addTag(database, ids, tag, act())),
    removeTag: (ids, tag) => void tellDone(removeTag(database, ids, tag, act())),
    setColour: (ids, colour) => void tellDone(setColour(database, ids, colour, act())),
    putInCollection: (ids, collection) => void tellDone(putInCollection(database, ids, collection, act())),
    async putInNewCollection(ids, name) {
      const id = crypto.randomUUID()
      const made = await addCollection(database, { id, name, parent: null })
      if (noticing.isOk(made)) await tellDone(putInCollection(database, ids, id, act()))
    },
    takeOutOfCollection: (ids, collection) =>
      void tellDone(takeOutOfCollection(database, ids, collection, act())),
  }
}
