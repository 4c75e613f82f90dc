import { useId } from 'preact/hooks'
import { COLOURS, type Colour, type ColourMeanings } from '../../lib/domain/colour.ts'
import { colourWords } from '../../lib/words/colour-words.ts'
import { say } from '../../lib/words/say.ts'
import { ColourMark } from '../common/ColourMark.tsx'

/** How the reader marks: the button beside selections, and what the four colours mean. */
export function ReadingChoices(props: {
  offersSelection: boolean
  meanings: ColourMeanings
  onOffer: (isOffered: boolean) => void
  onMeaning: (colour: Colour, meaning: string) => void
}) {
  const { meanings } = props
  return (
    <section aria-labelledby="keeping-settings" class="keeping-settings">
      <h2 id="keeping-settings">{say('kept:marking.heading')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={props.offersSelection}
          onChange={(event) => props.onOffer(event.currentTarget.checked)}
        />
        {say('kept:marking.offer')}
      </label>
      <p class="settings-words">{say('kept:marking.without')}</p>
      <h3>{say('kept:marking.colours')}</h3>
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
        {colourWords(colour)}
      </label>
      <input
        id={id}
        class="field"
        dir="auto"
        placeholder={say('kept:marking.example')}
        // A field whose text was stored elsewhere meanwhile is made anew.
        key={meaning}
        defaultValue={meaning}
        onChange={(event) => {
          const said = event.currentTarget.value.trim()
          if (said !== meaning) onSay(said)
        }}
      />
    </p>
  )
}
