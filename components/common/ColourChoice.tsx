import { useId } from 'preact/hooks'
import type { Colour, ColourMeanings } from '../../lib/domain/colour.ts'
import { coloursInWords } from '../../lib/words/colour-words.ts'
import { say } from '../../lib/words/say.ts'
import { ColourMark } from './ColourMark.tsx'

/** One colour of four, or none. */
export function ColourChoice(props: {
  /** What gets the colour. */
  about: string
  /** Null for none; undefined where several differ. */
  colour: Colour | null | undefined
  meanings: ColourMeanings
  onChoose: (colour: Colour | null) => void
}) {
  const { colour, meanings, onChoose } = props
  const name = useId()
  return (
    <fieldset class="colour-choice">
      <legend class="unseen">{say('common:colourOf', { name: props.about })}</legend>
      {coloursInWords(meanings).map((one) => (
        <label key={one.colour} class={`chip colour-${one.colour}`}>
          <input
            type="radio"
            name={name}
            checked={colour === one.colour}
            onChange={() => onChoose(one.colour)}
          />
          <ColourMark colour={one.colour} />
          <bdi>{one.words}</bdi>
        </label>
      ))}
      <label class="chip">
        <input type="radio" name={name} checked={colour === null} onChange={() => onChoose(null)} />
        {say('common:noColour')}
      </label>
    </fieldset>
  )
}
