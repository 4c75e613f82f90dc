import type { Party } from '../../lib/domain/country.ts'
import { partyCode } from '../../lib/words/party-code.ts'
import { INK, PAPER } from './ink.ts'
import { NAME_SIZE, type PlacedName } from './tie-names.ts'
import type { TieShown } from './tie-shown.ts'
import { RADIUS, type Spots } from './tie-spots.ts'

/** The circles of a map of ties, and above all else their names. */
export function PartySpots(props: {
  network: TieShown['network']
  spots: Spots
  names: readonly PlacedName[]
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus.
    <g aria-hidden="true">
      {props.network.parties.map(({ party }) => (
        <Spot key={party} party={party} at={props.spots.get(party) ?? { x: 0, y: 0 }} />
      ))}
      {props.names.map(({ party, name, x, y }) => (
        <text
          key={party}
          x={x}
          y={y}
          text-anchor="middle"
          font-size={NAME_SIZE}
          fill={INK}
          stroke={PAPER}
          stroke-width={5}
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {name}
        </text>
      ))}
    </g>
  )
}

function Spot({ party, at }: { party: Party; at: { x: number; y: number } }) {
  const code = party.length > 5 ? `${party.slice(0, 4)}…` : partyCode(party)
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <circle r={RADIUS} fill={PAPER} stroke={INK} stroke-width={1.5} />
      <text y={4} text-anchor="middle" font-size={code.length > 3 ? 9 : 12} font-weight={600} fill={INK}>
        {code}
      </text>
    </g>
  )
}
