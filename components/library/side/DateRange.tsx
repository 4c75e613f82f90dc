import { useId } from 'preact/hooks'
import { say } from '../../../lib/words/say.ts'
import { SidePart } from './SidePart.tsx'

/** From which day to which day the articles are. ISO days; null is open. */
export function DateRange(props: {
  from: string | null
  to: string | null
  onChoose: (range: { from: string | null; to: string | null }) => void
}) {
  const { from, to, onChoose } = props
  const id = useId()
  const field = (name: 'from' | 'to', day: string | null) => (
    <>
      <label for={`${id}-${name}`}>{say(name === 'from' ? 'side:from' : 'side:to')}</label>
      <input
        id={`${id}-${name}`}
        type="date"
        class="field"
        value={day ?? ''}
        onChange={(event) => onChoose({ from, to, [name]: event.currentTarget.value || null })}
      />
    </>
  )
  return (
    <SidePart title={say('side:dates')} isFolded={from === null && to === null}>
      <div class="side-dates">
        {field('from', from)}
        {field('to', to)}
      </div>
    </SidePart>
  )
}
