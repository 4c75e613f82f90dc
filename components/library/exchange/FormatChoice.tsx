import { useId } from 'preact/hooks'
import type { OfferedFormat } from '../../../lib/domain/export-view.ts'
import { say } from '../../../lib/words/say.ts'

/** Every format, with what it is for. */
export function FormatChoice(props: {
  formats: readonly OfferedFormat[]
  format: string
  onChoose: (format: string) => void
}) {
  const name = useId()
  return (
    <fieldset class="choice-list">
      <legend>{say('exchange-dialog:format')}</legend>
      <div class="format-grid">
        {props.formats.map(({ id, label, purpose }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              checked={props.format === id}
              onChange={() => props.onChoose(id)}
            />
            <span>
              <b>{label}</b> <span class="soft">{purpose}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
