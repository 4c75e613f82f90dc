import { useId } from 'preact/hooks'
import { COLOURS, type Colour, type ColourMeanings } from '../../lib/domain/colour.ts'
import { say } from '../../lib/words/say.ts'
import { ColourMark } from '../common/ColourMark.tsx'
import { said } from '../common/said.ts'

/** How the reader keeps: the button beside selections, and what the four colours mean. */
export function KeepingSection(props: {
  selectionButton: boolean
  /** The browser's key that keeps; '' where it has none. */
  keepKey: string
  meanings: ColourMeanings
  onOffer: (isOffered: boolean) => void
  onMeaning: (colour: Colour, meaning: string) => void
}) {
  const { keepKey, meanings } = props
  return (
    <section id="keeping" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{say('settings:sections.keeping')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={props.selectionButton}
          onChange={(event) => props.onOffer(event.currentTarget.checked)}
        />
        {say('settings:keeping.button')}
      </label>
      <p class="settings-words">
        {said('settings:keeping.buttonWords', { key: <kbd>{keepKey || say('settings:keys.unset')}</kbd> })}
      </p>
      <h3>{say('settings:keeping.meanings')}</h3>
      {COLOURS.map((colour) => (
        <Meaning
          key={colour}
          colour={colour}
          meaning={meanings[colour]}
          onSay={(meaning) => props.onMeaning(colour, meaning)}
        />
      ))}
    </section>
  )
}

/** One colour and its meaning, stored when the field is left. */
function Meaning(props: { colour: Colour; meaning: string; onSay: (meaning: string) => void }) {
  const { colour, meaning, onSay } = props
  const id = useId()
  return (
    <p class={`meaning colour-${colour}`}>
      <label for={id}>
        <ColourMark colour={colour} />
        {say(`settings:keeping.colours.${colour}`)}
      </label>
      <input
        id={id}
        class="field"
        dir="auto"
        placeholder={say('settings:keeping.placeholder')}
        // A field whose text was stored elsewhere meanwhile is made anew.
        key={meaning}
        defaultValue={meaning}
        onChange={(event) => {
          const told = event.currentTarget.value.trim()
          if (told !== meaning) onSay(told)
        }}
      />
    </p>
  )
}
