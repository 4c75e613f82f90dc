import { PartySpots } from './PartySpots.tsx'
import type { Picture } from './picture-file.tsx'
import { TieLine } from './TieLine.tsx'
import { placedNames } from './tie-names.ts'
import type { TieShown } from './tie-shown.ts'
import { spotsOf, tieHeight } from './tie-spots.ts'

/** A map of ties as a picture of so many pixels that nothing can be done with. */
export function tiePicture({ network, places, words }: TieShown, width: number): Picture {
  const height = tieHeight(network, width)
  const spots = spotsOf(places, width, height)
  return {
    height,
    content: (
      <>
        {network.ties.map((tie) => (
          <TieLine key={tie.id} tie={tie} spots={spots} />
        ))}
        <PartySpots network={network} spots={spots} names={placedNames({ network, words }, spots, width)} />
      </>
    ),
  }
}
