import type { Party } from '../../lib/domain/country.ts'
import { RADIUS } from './tie-spots.ts'

/** What is pressed over the circle of a party; it is unseen but for its focus. */
export function PartyButton(props: {
  party: Party
  at: { x: number; y: number }
  words: string
  /** Whether it takes the tabulator key. */
  isCurrent: boolean
  isOpen: boolean
  onPress: () => void
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no button elements.
    <g
      transform={`translate(${props.at.x} ${props.at.y})`}
      class="chart-mark tie-party"
      role="button"
      tabindex={props.isCurrent ? 0 : -1}
      data-party={props.party}
      aria-label={props.words}
      aria-expanded={props.isOpen}
      onClick={props.onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        props.onPress()
      }}
    >
      <title>{props.words}</title>
      <circle class="chart-reach" r={RADIUS + 4} fill="none" />
    </g>
  )
}
