import { useLayoutEffect, useRef } from 'preact/hooks'
import type { SavingState } from '../../lib/domain/panel-view.ts'
import './note-field.css'

/** A note that saves itself and says so. What is typed stays in the field whatever happens to it. */
export function NoteField(props: {
  /** The quoted words that the note is about. */
  about: string
  text: string
  /** Null where nothing was typed here. */
  saving: SavingState | null
  startHere: boolean
  onType: (text: string) => void
  onLeave: () => void
}) {
  const { saving, startHere } = props
  const field = useRef<HTMLTextAreaElement>(null)
  // At once, so that the first letter typed is in it.
  useLayoutEffect(() => {
    if (startHere) field.current?.focus()
  }, [startHere])
  return (
    <div class="note-field">
      <textarea
        ref={field}
        class="field"
        rows={2}
        dir="auto"
        aria-label={`Note on ${props.about}`}
        placeholder="Write a note…"
        value={props.text}
        onInput={(event) => props.onType(event.currentTarget.value)}
        onBlur={props.onLeave}
      />
      <p class={`note-saving note-${saving?.step ?? 'untouched'}`} role="status">
        {saving?.step === 'saved' && 'Saved'}
        {saving?.step === 'failed' && `Not saved. ${saving.message} Your text is still here.`}
      </p>
      {saving?.step === 'failed' && (
        <button type="button" class="button" onClick={props.onLeave}>
          Try again
        </button>
      )}
    </div>
  )
}
