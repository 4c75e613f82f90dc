import { useMemo, useRef, useState } from 'preact/hooks'
import type { Party } from '../../lib/domain/country.ts'
import { FONT } from './ink.ts'
import { nearestTowards } from './nearest-towards.ts'
import { PartyButton } from './PartyButton.tsx'
import { PartySpots } from './PartySpots.tsx'
import { TieLine } from './TieLine.tsx'
import { placedNames } from './tie-names.ts'
import type { TieChoice, TieShown } from './tie-shown.ts'
import { spotsOf, tieHeight } from './tie-spots.ts'
import { useWidth } from './use-width.ts'
import './charts.css'

type TieMapProps = TieShown & {
  label: string
  open: TieChoice | null
  onOpen: (choice: TieChoice) => void
}

/** A network of parties: lines are ties, their breadth how strong, their dashes of which kind. */
export function TieMap(props: TieMapProps) {
  const [box, width] = useWidth<HTMLDivElement>()
  const least = props.network.parties.length > 8 ? 520 : 260
  return (
    <div ref={box} class="chart-box tie-map">
      {width !== null && <Drawn {...props} width={Math.max(width, least)} />}
    </div>
  )
}

function Drawn(props: TieMapProps & { width: number }) {
  const { network, places, words, open, width } = props
  const height = tieHeight(network, width)
  const spots = useMemo(() => spotsOf(places, width, height), [places, width, height])
  const names = useMemo(() => placedNames({ network, words }, spots, width), [network, words, spots, width])
  const [current, setCurrent] = useState<Party | null>(null)
  const first = network.parties[0]?.party ?? null
  const at = current !== null && spots.has(current) ? current : first
  const group = useRef<SVGSVGElement>(null)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset; the keys go from party to party.
    <svg
      ref={group}
      width={width}
      height={height}
      font-family={FONT}
      role="group"
      aria-label={props.label}
      onKeyDown={(event) => {
        const next = at && nearestTowards(spots, at, event.key)
        if (!next) return
        event.preventDefault()
        setCurrent(next)
        group.current?.querySelector<SVGElement>(`[data-party="${next}"]`)?.focus()
      }}
    >
      {network.ties.map((tie) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys reach each tie by its button in the list.
        <g
          key={tie.id}
          class={`tie-line${open && 'tie' in open && open.tie === tie.id ? ' is-open' : ''}`}
          onClick={() => props.onOpen({ tie: tie.id })}
        >
          <title>{words.tie(tie)}</title>
          <TieLine tie={tie} spots={spots} isHit />
          <TieLine tie={tie} spots={spots} />
        </g>
      ))}
      {/* What is seen stands below what is pressed, whose label says more than the picture has room for. */}
      <PartySpots network={network} spots={spots} names={names} />
      {network.parties.map(({ party }) => (
        <PartyButton
          key={party}
          party={party}
          at={spots.get(party) ?? { x: 0, y: 0 }}
          words={words.label(party)}
          isCurrent={party === at}
          isOpen={open !== null && 'party' in open && open.party === party}
          onPress={() => {
            setCurrent(party)
            props.onOpen({ party })
          }}
        />
      ))}
    </svg>
  )
}
