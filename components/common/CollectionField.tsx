import { useState } from 'preact/hooks'
import type { Collection, CollectionId } from '../../lib/domain/collection.ts'
import { say } from '../../lib/words/say.ts'
import { Combobox } from './Combobox.tsx'
import { collectionsOf, pathOf } from './collection-names.ts'

const MOST_OFFERED = 8
/** No collection has this id. */
const NEW = ''

/** The collections that something is in, with the way into others, and out. */
export function CollectionField(props: {
  /** What is put in. */
  about: string
  inside: readonly CollectionId[]
  all: readonly Collection[]
  suggest: (names: readonly string[], typed: string) => readonly string[]
  onPut: (collection: CollectionId) => void
  onPutInNew: (name: string) => void
  /** Null where it is not said what they are in. */
  onTakeOut: ((collection: CollectionId) => void) | null
}) {
  const { about, inside, all, onTakeOut } = props
  const [typed, setTyped] = useState('')
  const others = new Map(
    all.filter(({ id }) => !inside.includes(id)).map((one) => [pathOf(one, all), one.id]),
  )
  const name = typed.trim()
  const found = props.suggest([...others.keys()], name).slice(0, MOST_OFFERED)
  const options = found.map((path) => ({ id: others.get(path) ?? NEW, words: path }))
  const isKnown = [...others.keys()].some((path) => path === name)
  const put = (id: CollectionId) => {
    setTyped('')
    if (id === NEW) props.onPutInNew(name)
    else props.onPut(id)
  }
  return (
    <div class="tag-field">
      {onTakeOut && inside.length > 0 && (
        <ul class="chips" aria-label={say('common:collectionsOf', { name: about })}>
          {collectionsOf(inside, all).map((one) => (
            <li key={one.id} class="chip">
              <span class="collection-mark" aria-hidden="true" />
              <bdi>{pathOf(one, all)}</bdi>
              <button
                type="button"
                aria-label={say('common:takeOutOf', { name: one.name })}
                onClick={() => onTakeOut(one.id)}
              >
                <span class="cross" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={say('common:putInto', { name: about })}
        placeholder={say('common:putIntoCollection')}
        typed={typed}
        options={
          name && !isKnown ? [...options, { id: NEW, words: say('common:newCollection', { name }) }] : options
        }
        onType={setTyped}
        onChoose={put}
        onEnter={() => name && put(others.get(name) ?? options[0]?.id ?? NEW)}
      />
    </div>
  )
}
