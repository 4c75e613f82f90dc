import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Said } from '../../lib/domain/correction.ts'
import type { Official } from '../../lib/domain/entity.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { say } from '../../lib/words/say.ts'
import { said as withElements } from '../common/said.ts'
import { useEscape } from '../common/use-escape.ts'
import { type Choice, choicesFor, saidOf, type Typed } from './correction-choice.ts'
import type { MentionForm } from './mention-form.ts'
import { OfficeFields } from './OfficeFields.tsx'
import './correction-form.css'

/** What the reader can say of a person. Every field keeps what was typed while another choice is looked at. */
export function CorrectionForm(props: {
  official: Official
  /** The mention that is in question; null where the person as a whole is. */
  form: MentionForm | null
  /** Names of the other officials of the article. */
  others: readonly string[]
  onSay: (said: Said) => void
  onCancel: () => void
}) {
  const { official, form, others, onSay, onCancel } = props
  const choices = useMemo(() => choicesFor({ official, form }), [official, form])
  const [choice, setChoice] = useState<Choice>(choices[0]?.choice ?? 'not-an-official')
  const [typed, setTyped] = useState<Typed>(() => ({
    onlyHere: false,
    onlyCountry: false,
    name: '',
    office: official.office ?? '',
    country: official.country ?? '',
  }))
  const type = (news: Partial<Typed>) => setTyped((before) => ({ ...before, ...news }))
  const whole = useRef<HTMLFormElement>(null)
  const id = useId()
  useEffect(() => whole.current?.querySelector('input')?.focus(), [])
  useEscape(whole, true, onCancel)

  const fields: Record<Choice, preact.ComponentChildren> = {
    'not-an-official': official.country && (
      <label>
        <input
          type="checkbox"
          checked={typed.onlyCountry}
          onChange={(event) => type({ onlyCountry: event.currentTarget.checked })}
        />
        <span>
          {withElements('correction:onlyCountry', { country: <bdi>{partyName(official.country)}</bdi> })}
        </span>
      </label>
    ),
    'different-person': (
      <>
        <NameField
          label={say('correction:whoItIs')}
          list={id}
          name={typed.name}
          onName={(name) => type({ name })}
        />
        <label>
          <input
            type="checkbox"
            checked={typed.onlyHere}
            onChange={(event) => type({ onlyHere: event.currentTarget.checked })}
          />
          {say('correction:onlyHere')}
        </label>
      </>
    ),
    'not-the-known-one': null,
    'same-person': (
      <NameField
        label={say('correction:personName')}
        list={id}
        name={typed.name}
        required
        onName={(name) => type({ name })}
      />
    ),
    office: (
      <OfficeFields
        office={typed.office}
        country={typed.country}
        onOffice={(office) => type({ office })}
        onCountry={(country) => type({ country })}
      />
    ),
  }

  return (
    <form
      ref={whole}
      class="correction-form"
      aria-label={say('correction:of', { name: official.name })}
      onSubmit={(event) => {
        event.preventDefault()
        onSay(saidOf(choice, { official, form }, typed))
      }}
    >
      <fieldset>
        <legend>{say('correction:what')}</legend>
        {choices.map((one) => (
          <div key={one.choice} class="correction-choice">
            <label>
              <input
                type="radio"
                name={`${id}-choice`}
                checked={choice === one.choice}
                onChange={() => setChoice(one.choice)}
              />
              <bdi>{one.words}</bdi>
            </label>
            {choice === one.choice && fields[one.choice] && (
              <div class="correction-fields">{fields[one.choice]}</div>
            )}
          </div>
        ))}
      </fieldset>
      <datalist id={id}>
        {others.map((other) => (
          <option key={other} value={other} />
        ))}
      </datalist>
      <p class="correction-scope">
        {say(
          choice === 'different-person' && typed.onlyHere
            ? 'correction:everyPassage'
            : 'correction:everyPage',
        )}
      </p>
      <div class="correction-acts">
        <button type="submit" class="button button-first">
          {say('correction:correct')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say('correction:cancel')}
        </button>
      </div>
    </form>
  )
}

function NameField(props: {
  label: string
  /** Id of the list of names to choose from. */
  list: string
  name: string
  required?: boolean
  onName: (name: string) => void
}) {
  return (
    <label class="correction-field">
      <span>{props.label}</span>
      <input
        type="text"
        dir="auto"
        list={props.list}
        required={props.required}
        pattern={props.required ? '.*\\S.*' : undefined}
        value={props.name}
        onInput={(event) => props.onName(event.currentTarget.value)}
      />
    </label>
  )
}
