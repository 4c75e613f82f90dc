import type { Colour } from '../../lib/domain/colour.ts'
import './colour.css'

/** The shape of a colour: circle, square, triangle or diamond. The word beside it is the caller's. */
export function ColourMark({ colour }: { colour: Colour }) {
  return <span class={`colour-mark colour-${colour}`} aria-hidden="true" />
}
