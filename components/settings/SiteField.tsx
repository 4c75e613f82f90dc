import { useId, useState } from 'preact/hooks'
import type { SiteAdded } from '../../lib/domain/settings-view.ts'
import { say } from '../../lib/words/say.ts'

/** A field for a site; what is wrong with it is said beside it, and what was typed stays. */
export function SiteField({ label, onAdd }: { label: string; onAdd: (typed: string) => Promise<SiteAdded> }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<SiteAdded>('added')
  const words =
    fault === 'no-host'
      ? say('settings:sites.noHost')
      : fault === 'already'
        ? say('settings:sites.already', { host: typed.trim() })
        : fault === 'refused'
          ? say('settings:sites.refused')
          : ''
  return (
    <form
      class="site-field"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault()
        const answer = await onAdd(typed)
        setFault(answer)
        if (answer === 'added') setTyped('')
      }}
    >
      <label for={id}>{label}</label>
      <span class="site-field-line">
        <input
          id={id}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={say('settings:sites.placeholder')}
          aria-invalid={words !== ''}
          aria-describedby={`${id}-fault`}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setFault('added')
          }}
        />
        <button type="submit" class="button" disabled={typed.trim() === ''}>
          {say('settings:sites.add')}
        </button>
      </span>
      <p id={`${id}-fault`} class="fault" role="alert">
        {words}
      </p>
    </form>
  )
}
