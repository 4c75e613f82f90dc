import { useRef, useState } from 'preact/hooks'
import type { Collection, CollectionId } from '../../../lib/domain/collection.ts'
import type { CollectionActs } from '../../../lib/domain/library-acts.ts'
import { say } from '../../../lib/words/say.ts'
import { CollectionEditor } from './CollectionEditor.tsx'
import { NameForm } from './NameForm.tsx'
import { SidePart } from './SidePart.tsx'
import { SideRow } from './SideRow.tsx'

/** The collections, each followed by those that it holds. */
export function CollectionTree(props: {
  collections: readonly Collection[]
  counts: ReadonlyMap<CollectionId, number>
  chosen: CollectionId | null
  onChoose: (collection: CollectionId | null) => void
  acts: CollectionActs
}) {
  const { collections, counts, chosen, onChoose, acts } = props
  const goes = (id: CollectionId) => {
    if (chosen === id) onChoose(null)
  }
  return (
    <SidePart title={say('side:collections.title')}>
      {collections.length === 0 && <p class="side-none">{say('side:collections.none')}</p>}
      <ul class="side-list">
        {collections.map((collection) => (
          <SideRow
            key={collection.id}
            name={collection.name}
            mark={<span class="collection-mark" aria-hidden="true" />}
            count={counts.get(collection.id) ?? 0}
            isChosen={chosen === collection.id}
            isInside={collection.parent !== null}
            onChoose={() => onChoose(chosen === collection.id ? null : collection.id)}
            editor={(leave) => (
              <CollectionEditor
                collection={collection}
                all={collections}
                onRename={async (name) => {
                  const isDone = await acts.renameCollection(collection.id, name)
                  if (isDone) leave('back')
                  return isDone
                }}
                onMove={(parent) => {
                  leave('back')
                  acts.moveCollection(collection.id, parent)
                }}
                onMerge={(into) => {
                  leave('gone')
                  goes(collection.id)
                  acts.mergeCollections(collection.id, into)
                }}
                onDelete={() => {
                  leave('gone')
                  goes(collection.id)
                  acts.deleteCollection(collection.id)
                }}
              />
            )}
          />
        ))}
      </ul>
      <NewCollection onName={(name) => acts.addCollection(name, null)} />
    </SidePart>
  )
}

function NewCollection({ onName }: { onName: (name: string) => Promise<boolean> }) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from whichever part has the focus.
    <div onKeyDown={(event) => event.key === 'Escape' && isOpen && close()}>
      <button
        ref={opener}
        type="button"
        class="link side-all"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {say('side:collections.new')}
      </button>
      {isOpen && (
        <NameForm
          label={say('side:collections.newName')}
          name=""
          button={say('side:collections.make')}
          onName={async (name) => {
            const isDone = await onName(name)
            if (isDone) close()
            return isDone
          }}
        />
      )}
    </div>
  )
}
