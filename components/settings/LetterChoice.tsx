import { useId, useState } from 'preact/hooks'
import { LETTER_ACTS, type LetterAct, type LetterKeys } from '../../lib/domain/settings.ts'
import { isLetter } from '../../lib/domain/stored-settings.ts'
import { say } from '../../lib/words/say.ts'

/** The single keys: off until they are wanted, each another letter or digit. */
export function LetterChoice(props: {
  letters: LetterKeys
  onUse: (isOn: boolean) => void
  onSet: (act: LetterAct, letter: string) => void
}) {
  const { letters, onUse, onSet } = props
  const [fault, setFault] = useState<{ at: LetterAct; words: string } | null>(null)
  const id = useId()
  const type = (at: LetterAct, typed: string, field: HTMLInputElement) => {
    // The newest character counts: a field with a letter in it is simply typed over.
    const letter = [...typed.toLowerCase()].filter((one) => one !== letters[at]).at(-1) ?? letters[at]
    const other = LETTER_ACTS.find((act) => act !== at && letters[act] === letter)
    field.value = letters[at]
    if (!isLetter(letter)) return setFault({ at, words: say('settings:keys.noLetter') })
    if (other) {
      const act = say(`settings:keys.letter.${other}`)
      return setFault({ at, words: say('settings:keys.taken', { key: letter, act }) })
    }
    setFault(null)
    field.value = letter
    if (letter !== letters[at]) onSet(at, letter)
  }
  return (
    <fieldset>
      <legend>{say('settings:keys.letters')}</legend>
      <label class="switch">
        <input
          type="checkbox"
          checked={letters.on}
          onChange={(event) => onUse(event.currentTarget.checked)}
        />
        {say('settings:keys.lettersSwitch')}
      </label>
      <p class="settings-words">{say('settings:keys.lettersWords')}</p>
      <div class="letters">
        {LETTER_ACTS.map((act) => (
          <label key={act}>
            <input
              class="field letter"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              disabled={!letters.on}
              aria-invalid={fault?.at === act}
              aria-describedby={id}
              value={letters[act]}
              onFocus={(event) => event.currentTarget.select()}
              onInput={(event) => type(act, event.currentTarget.value, event.currentTarget)}
            />
            {say(`settings:keys.letter.${act}`)}
          </label>
        ))}
      </div>
      <p id={id} class="fault" role="alert">
        {fault?.words}
      </p>
    </fieldset>
  )
}
