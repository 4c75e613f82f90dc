import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Collection, CollectionId } from '../../../lib/domain/collection.ts'
import { say } from '../../../lib/words/say.ts'
import { pathOf } from '../../common/collection-names.ts'
import { NameForm } from './NameForm.tsx'

/** Renames, moves, merges or deletes one collection. What is in it stays kept. */
export function CollectionEditor(props: {
  collection: Collection
  all: readonly Collection[]
  onRename: (name: string) => Promise<boolean>
  onMove: (parent: CollectionId | null) => void
  onMerge: (into: CollectionId) => void
  onDelete: () => void
}) {
  const { collection, all } = props
  const foot = useRef<HTMLDivElement>(null)
  useEffect(() => foot.current?.scrollIntoView({ block: 'nearest' }), [])
  const others = all.filter(({ id }) => id !== collection.id)
  const holdsAny = others.some(({ parent }) => parent === collection.id)
  // Nested no deeper than one: what holds others stays at the top.
  const homes = holdsAny ? [] : others.filter(({ id, parent }) => parent === null && id !== collection.parent)
  return (
    <>
      <NameForm
        label={say('side:collections.renameLabel', { name: collection.name })}
        name={collection.name}
        button={say('side:collections.rename')}
        onName={props.onRename}
      />
      {(homes.length > 0 || collection.parent !== null) && (
        <ChoiceForm
          label={say('side:collections.moveInto')}
          button={say('side:collections.move')}
          choices={[
            ...(collection.parent === null ? [] : [{ id: '', words: say('side:collections.top') }]),
            ...homes.map(({ id, name }) => ({ id, words: name })),
          ]}
          onChoose={(id) => props.onMove(id || null)}
        />
      )}
      {others.length > 0 && (
        <ChoiceForm
          label={say('side:collections.mergeInto')}
          button={say('side:collections.merge')}
          choices={others.map((one) => ({ id: one.id, words: pathOf(one, all) }))}
          onChoose={props.onMerge}
        />
      )}
      <div ref={foot} class="side-offers">
        <button type="button" class="button button-danger" onClick={props.onDelete}>
          {say('side:collections.delete')}
        </button>
      </div>
    </>
  )
}

/** A list and a button, because walking through a list by key must not do anything yet. */
function ChoiceForm(props: {
  label: string
  button: string
  choices: readonly { id: string; words: string }[]
  onChoose: (id: string) => void
}) {
  const [chosen, setChosen] = useState(props.choices[0]?.id ?? '')
  const id = useId()
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault()
        props.onChoose(chosen)
      }}
    >
      <label for={id}>{props.label}</label>
      <select id={id} class="field" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        {props.choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.words}
          </option>
        ))}
      </select>
      <button type="submit" class="button">
        {props.button}
      </button>
    </form>
  )
}
