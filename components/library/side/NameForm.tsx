import { useEffect, useId, useRef, useState } from 'preact/hooks'

/** A name to be given or changed in its place. Enter gives it. */
export function NameForm(props: {
  label: string
  name: string
  button: string
  mayBeEmpty?: boolean
  /** Resolves with whether the name was taken; else it stays in the field. */
  onName: (name: string) => Promise<boolean>
}) {
  const [typed, setTyped] = useState(props.name)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() || props.mayBeEmpty) void props.onName(typed.trim())
      }}
    >
      <label for={id}>{props.label}</label>
      <input
        ref={field}
        id={id}
        class="field"
        type="text"
        dir="auto"
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={!typed.trim() && !props.mayBeEmpty}>
        {props.button}
      </button>
    </form>
  )
}
