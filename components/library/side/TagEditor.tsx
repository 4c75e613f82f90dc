import { useEffect, useRef, useState } from 'preact/hooks'
import { isSameName } from '../../../lib/domain/same-name.ts'
import { say } from '../../../lib/words/say.ts'
import { Combobox } from '../../common/Combobox.tsx'
import { said } from '../../common/said.ts'

/** Renames or deletes one tag everywhere. A name that is a tag already is asked about: the two would become one. */
export function TagEditor(props: {
  tag: string
  others: readonly string[]
  suggest: (typed: string) => readonly string[]
  onRename: (name: string) => void
  onDelete: () => void
}) {
  const { tag, others, onRename } = props
  const [typed, setTyped] = useState(tag)
  const [twin, setTwin] = useState<string | null>(null)
  const whole = useRef<HTMLDivElement>(null)
  // At the foot of the column what is asked would stand out of sight.
  useEffect(() => whole.current?.scrollIntoView({ block: 'nearest' }), [twin])
  const name = typed.trim()
  const offered = name === tag ? [] : props.suggest(name).filter((one) => one !== tag)
  const rename = (to: string) => {
    if (!to || to === tag) return
    const same = others.find((one) => one === to) ?? others.find((one) => isSameName(one, to))
    if (same === undefined) onRename(to)
    else setTwin(same)
  }
  return (
    <div ref={whole} class="tag-editor">
      <Combobox
        label={say('side:tags.renameLabel', { tag })}
        placeholder={say('side:tags.newName')}
        typed={typed}
        options={offered.slice(0, 6).map((one) => ({ id: one, words: one }))}
        onType={(text) => {
          setTyped(text)
          setTwin(null)
        }}
        onChoose={(one) => {
          setTyped(one)
          rename(one)
        }}
        onEnter={() => rename(name)}
      />
      <button type="button" class="button" disabled={!name || name === tag} onClick={() => rename(name)}>
        {say('side:collections.rename')}
      </button>
      {twin === null ? (
        <div class="side-offers">
          <button type="button" class="button button-danger" onClick={props.onDelete}>
            {say('side:tags.delete')}
          </button>
        </div>
      ) : (
        <div class="side-ask" role="alert">
          <p>{said('side:tags.twin', { tag: <b>{twin}</b> })}</p>
          <div class="side-offers">
            <button type="button" class="button button-first" onClick={() => onRename(twin)}>
              {say('side:tags.merge', { tag: twin })}
            </button>
            {twin !== name && (
              <button type="button" class="button" onClick={() => onRename(name)}>
                {say('side:tags.both')}
              </button>
            )}
            <button type="button" class="button" onClick={() => setTwin(null)}>
              {say('side:tags.cancel')}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
