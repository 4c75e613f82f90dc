import { useRef } from 'preact/hooks'
import type { AcceptedFormat } from '../../../lib/domain/import-view.ts'
import { say } from '../../../lib/words/say.ts'

/** A file to choose or to drop, and what kinds of files are understood. */
export function FileChoice(props: { accepts: readonly AcceptedFormat[]; onChoose: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const endings = [...new Set(props.accepts.flatMap((one) => one.endings))].map((ending) => `.${ending}`)
  return (
    <div class="import-part">
      <div class="import-target">
        <button type="button" class="button button-first" onClick={() => input.current?.click()}>
          {say('exchange-dialog:choose')}
        </button>
        <span class="soft">{say('exchange-dialog:drop')}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={say('exchange-dialog:file')}
          accept={endings.join(',')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) props.onChoose(file)
            event.currentTarget.value = ''
          }}
        />
      </div>
      <p>{say('exchange-dialog:checkedFirst')}</p>
      <ul class="import-formats" aria-label={say('exchange-dialog:understood')}>
        {props.accepts.map(({ id, label, purpose }) => (
          <li key={id}>
            <b>{label}</b> <span class="soft">{purpose}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
