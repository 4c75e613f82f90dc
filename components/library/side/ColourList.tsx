import type { Colour, ColourMeanings } from '../../../lib/domain/colour.ts'
import { coloursInWords } from '../../../lib/words/colour-words.ts'
import { say } from '../../../lib/words/say.ts'
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
    <SidePart title={say('side:colours.title')}>
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
                label={say(`side:colours.means.${colour}`)}
                name={meanings[colour]}
                button={say('side:colours.save')}
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
