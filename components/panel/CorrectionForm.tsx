import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Passage, Said } from '../../lib/domain/correction.ts'
import type { Official } from '../../lib/domain/entity.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { say } from '../../lib/words/say.ts'
import { said as withElements } from '../common/said.ts'
import { useEscape } from '../common/use-escape.ts'
import { OfficeFields } from './OfficeFields.tsx'
import './correction-form.css'

/** A mention about which something is said: its words, and what stands around them. */
export type MentionForm = { words: string; passage: Passage }

type Choice = Said['what'] | 'not-the-known-one'

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
  const choices = useMemo(() => choicesFor(official, form), [official, form])
  const [choice, setChoice] = useState<Choice>(choices[0]?.choice ?? 'not-an-official')
  const [onlyHere, setOnlyHere] = useState(false)
  const [onlyCountry, setOnlyCountry] = useState(false)
  const [name, setName] = useState('')
  const [office, setOffice] = useState(official.office ?? '')
  const [country, setCountry] = useState(official.country ?? '')
  const whole = useRef<HTMLFormElement>(null)
  const id = useId()
  useEffect(() => whole.current?.querySelector('input')?.focus(), [])
  useEscape(whole, true, onCancel)

  const said = (): Said => {
    switch (choice) {
      case 'not-an-official':
        return { what: choice, name: official.name, country: onlyCountry ? official.country : null }
      case 'different-person':
        return {
          what: choice,
          form: form?.words ?? official.name,
          not: official.name,
          is: name.trim() || null,
          passage: onlyHere ? (form?.passage ?? null) : null,
        }
      case 'not-the-known-one':
        return {
          what: 'different-person',
          form: official.name,
          not: official.known?.name ?? official.name,
          is: null,
          passage: null,
        }
      case 'same-person':
        return { what: choice, name: official.name, as: name.trim() }
      case 'office':
        return { what: choice, name: official.name, office: office.trim(), country: country || null }
    }
  }

  const fields: Record<Choice, preact.ComponentChildren> = {
    'not-an-official': official.country && (
      <label>
        <input
          type="checkbox"
          checked={onlyCountry}
          onChange={(event) => setOnlyCountry(event.currentTarget.checked)}
        />
        <span>
          {withElements('correction:onlyCountry', { country: <bdi>{partyName(official.country)}</bdi> })}
        </span>
      </label>
    ),
    'different-person': (
      <>
        <NameField label={say('correction:whoItIs')} list={id} name={name} onName={setName} />
        <label>
          <input
            type="checkbox"
            checked={onlyHere}
            onChange={(event) => setOnlyHere(event.currentTarget.checked)}
          />
          {say('correction:onlyHere')}
        </label>
      </>
    ),
    'not-the-known-one': null,
    'same-person': (
      <NameField label={say('correction:personName')} list={id} name={name} required onName={setName} />
    ),
    office: <OfficeFields office={office} country={country} onOffice={setOffice} onCountry={setCountry} />,
  }

  return (
    <form
      ref={whole}
      class="correction-form"
      aria-label={say('correction:of', { name: official.name })}
      onSubmit={(event) => {
        event.preventDefault()
        onSay(said())
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
        {say(choice === 'different-person' && onlyHere ? 'correction:everyPassage' : 'correction:everyPage')}
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

function choicesFor(official: Official, form: MentionForm | null): { choice: Choice; words: string }[] {
  const { name, known } = official
  if (form)
    return [
      { choice: 'different-person', words: say('correction:choice.notHere', { words: form.words, name }) },
    ]
  return [
    { choice: 'not-an-official', words: say('correction:choice.notAnOfficial', { name }) },
    { choice: 'office', words: say('correction:choice.office') },
    { choice: 'same-person', words: say('correction:choice.samePerson') },
    ...(known ? [{ choice: 'not-the-known-one' as const, words: say('correction:choice.namesake') }] : []),
  ]
}
