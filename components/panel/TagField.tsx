import { useState } from 'preact/hooks'

/** Tags as chips; Enter or a comma adds what is typed, and so does leaving the field. */
export function TagField(props: {
  /** The quoted words that the tags are about. */
  about: string
  tags: readonly string[]
  /** Resolves with whether the tag is stored; while it is not, it stays in the field. */
  onAdd: (tag: string) => Promise<boolean>
  onRemove: (tag: string) => void
}) {
  const { about, tags, onAdd, onRemove } = props
  const [typed, setTyped] = useState('')
  const add = async () => {
    // A list that was pasted has commas too.
    const wanted = [...new Set(typed.split(',').map((tag) => tag.trim()))]
    const waiting = wanted.filter((tag) => tag && !tags.includes(tag))
    while (waiting[0] !== undefined && (await onAdd(waiting[0]))) waiting.shift()
    setTyped((now) => (now === typed ? waiting.join(', ') : now))
  }
  return (
    <div class="tag-field">
      {tags.length > 0 && (
        <ul class="tags" aria-label={`Tags of ${about}`}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <bdi>{tag}</bdi>
              <button type="button" aria-label={`Remove tag ${tag}`} onClick={() => onRemove(tag)}>
                <span class="cross" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        type="text"
        dir="auto"
        aria-label={`Add a tag to ${about}`}
        placeholder="Add a tag"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== 'Enter' && event.key !== ',')) return
          event.preventDefault()
          void add()
        }}
        onBlur={() => void add()}
      />
    </div>
  )
}
