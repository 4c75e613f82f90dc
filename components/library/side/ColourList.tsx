import type { Colour, ColourMeanings } from '../../../lib/domain/colour.ts'
import { coloursInWords, colourWords } from '../../../lib/words/colour-words.ts'
import { ColourMark } from '../../common/ColourMark.tsx'
import { NameForm } from './NameForm.tsx'
import { SidePart, toggled } from './SidePart.tsx'
import { SideRow } from './SideRow.tsx'

/** The four colours, by what the reader means by them. */
export function ColourList(props: {
  counts: Record<Colour, number>
  meanings: ColourMeanings
  chosen: readonly Colour[]
  onChoose: (colours: readonly Colour[]) => void
  onMean: (colour: Colour, meaning: string) => void
}) {
  const { chosen, meanings } = props
  return (
    <SidePart title="Colours">
      <ul class="side-list">
        {coloursInWords(meanings).map(({ colour, words }) => (
          <SideRow
            key={colour}
            name={words}
            mark={<ColourMark colour={colour} />}
            count={props.counts[colour]}
            isChosen={chosen.includes(colour)}
            onChoose={() => props.onChoose(toggled(chosen, colour))}
            editor={(leave) => (
              <NameForm
                label={`What ${colourWords(colour).toLowerCase()} means`}
                name={meanings[colour]}
                button="Save"
                mayBeEmpty
                onName={async (meaning) => {
                  props.onMean(colour, meaning)
                  leave('back')
                  return true
                }}
              />
            )}
          />
        ))}
      </ul>
    </SidePart>
  )
}
