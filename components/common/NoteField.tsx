import { useLayoutEffect, useRef } from 'preact/hooks'
import type { SavingState } from '../../lib/domain/panel-view.ts'
import './note-field.css'
import { say } from '../../lib/words/say.ts'

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
        aria-label={say('common:noteOn', { name: props.about })}
        placeholder={say('common:writeNote')}
        value={props.text}
        onInput={(event) => props.onType(event.currentTarget.value)}
        onBlur={props.onLeave}
      />
      <p class={`note-saving note-${saving?.step ?? 'untouched'}`} role="status">
        {saving?.step === 'saved' && say('common:saved')}
        {saving?.step === 'failed' && say('common:notSaved', { why: saving.message })}
      </p>
      {saving?.step === 'failed' && (
        <button type="button" class="button" onClick={props.onLeave}>
          {say('common:tryAgain')}
        </button>
      )}
    </div>
  )
}
