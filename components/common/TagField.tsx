import { useState } from 'preact/hooks'
import { Combobox } from './Combobox.tsx'
import './tag-field.css'
import { say } from '../../lib/words/say.ts'

/** So many known tags are offered at once. */
const MOST_OFFERED = 8

/** Tags as chips; Enter or a comma adds what is typed, and so does leaving the field. Tags in use are offered. */
export function TagField(props: {
  /** The quoted words that the tags are about. */
  about: string
  tags: readonly string[]
  /** The tags in use that a beginning may mean, best first. */
  suggest: (typed: string) => readonly string[]
  /** Resolves with whether the tag is stored; while it is not, it stays in the field. */
  onAdd: (tag: string) => Promise<boolean>
  onRemove: (tag: string) => void
}) {
  const { about, tags, onAdd, onRemove } = props
  const [typed, setTyped] = useState('')
  const add = async (text: string) => {
    // A list that was pasted has commas too.
    const wanted = [...new Set(text.split(',').map((tag) => tag.trim()))]
    const waiting = wanted.filter((tag) => tag && !tags.includes(tag))
    while (waiting[0] !== undefined && (await onAdd(waiting[0]))) waiting.shift()
    setTyped((now) => (now === text ? waiting.join(', ') : now))
  }
  const offered = typed.trim()
    ? props
        .suggest(typed)
        .filter((tag) => !tags.includes(tag))
        .slice(0, MOST_OFFERED)
    : []
  return (
    <div class="tag-field">
      {tags.length > 0 && (
        <ul class="chips" aria-label={say('common:tagsOf', { name: about })}>
          {tags.map((tag) => (
            <li key={tag} class="chip tag">
              <bdi>{tag}</bdi>
              <button
                type="button"
                aria-label={say('common:removeTag', { tag })}
                onClick={() => onRemove(tag)}
              >
                <span class="cross" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={say('common:addTagTo', { name: about })}
        placeholder={say('common:addTag')}
        typed={typed}
        options={offered.map((tag) => ({ id: tag, words: tag }))}
        endsWith=","
        onType={setTyped}
        onChoose={(tag) => {
          setTyped(tag)
          void add(tag)
        }}
        onEnter={() => void add(typed)}
        onLeave={() => void add(typed)}
      />
    </div>
  )
}
