import { useRef, useState } from 'preact/hooks'
import type { Tie, TieNetwork } from '../../lib/domain/cooperation.ts'
import type { Party } from '../../lib/domain/country.ts'
import { partyCode } from '../../lib/words/party-code.ts'
import { FONT, INK, PAPER, TONES } from './ink.ts'
import { nearestTowards } from './nearest-towards.ts'
import type { Picture } from './picture-file.tsx'
import type { TiePlaces } from './tie-layout.ts'
import { useWidth } from './use-width.ts'
import './charts.css'

/** What the map calls things. */
export type TieWords = {
  party: (party: Party) => string
  tie: (tie: Tie) => string
  label: (party: Party) => string
}

type Shown = { network: Pick<TieNetwork, 'parties' | 'ties'>; places: TiePlaces; words: TieWords }

export type TieChoice = { party: Party } | { tie: string }

const EDGE = { x: 56, y: 40 }
const RADIUS = 18

/** A network of parties: lines are ties, their width how strong, their dashes of which kind. */
export function TieMap(
  props: Shown & { label: string; open: TieChoice | null; onOpen: (choice: TieChoice) => void },
) {
  const { network, words, open } = props
  const [box, boxWidth] = useWidth<HTMLDivElement>()
  const width = Math.max(boxWidth, network.parties.length > 8 ? 520 : 260)
  const height = heightFor(network, width)
  const spots = spotsOf(props.places, width, height)
  const [current, setCurrent] = useState<Party | null>(null)
  const first = network.parties[0]?.party ?? null
  const at = current !== null && spots.has(current) ? current : first
  const group = useRef<SVGSVGElement>(null)
  return (
    <div ref={box} class="chart-box tie-map">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset; the keys go from party to party. */}
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
        <PartySpots network={network} spots={spots} words={words} />
        {network.parties.map(({ party }) => {
          const spot = spots.get(party) ?? { x: 0, y: 0 }
          const choose = () => {
            setCurrent(party)
            props.onOpen({ party })
          }
          return (
            // biome-ignore lint/a11y/useSemanticElements: a picture has no button elements.
            <g
              key={party}
              transform={`translate(${spot.x} ${spot.y})`}
              class="chart-mark tie-party"
              role="button"
              tabindex={party === at ? 0 : -1}
              data-party={party}
              aria-label={words.label(party)}
              aria-expanded={open !== null && 'party' in open && open.party === party}
              onClick={choose}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return
                event.preventDefault()
                choose()
              }}
            >
              <title>{words.label(party)}</title>
              <circle class="chart-reach" r={RADIUS + 4} fill="none" />
            </g>
          )
        })}
      </svg>
    </div>
  )
}

/** The same as a picture that nothing can be done with. */
export function tiePicture({ network, places, words }: Shown, width: number): Picture {
  const height = heightFor(network, width)
  const spots = spotsOf(places, width, height)
  return {
    height,
    content: (
      <>
        {network.ties.map((tie) => (
          <TieLine key={tie.id} tie={tie} spots={spots} />
        ))}
        <PartySpots network={network} spots={spots} words={words} />
      </>
    ),
  }
}

type Spots = ReadonlyMap<Party, { x: number; y: number }>

function PartySpots({ network, spots, words }: Pick<Shown, 'network' | 'words'> & { spots: Spots }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus.
    <g aria-hidden="true">
      {network.parties.map(({ party }) => (
        <g key={party} transform={`translate(${spots.get(party)?.x ?? 0} ${spots.get(party)?.y ?? 0})`}>
          <PartySpot party={party} name={words.party(party)} />
        </g>
      ))}
    </g>
  )
}

function heightFor({ parties }: Shown['network'], width: number): number {
  const wanted = 230 + 44 * Math.sqrt(parties.length) * Math.sqrt(Math.max(1, 700 / width)) * 1.6
  return Math.round(Math.min(Math.max(wanted, 220), 900))
}

function spotsOf(places: TiePlaces, width: number, height: number): Spots {
  return new Map(
    [...places].map(([party, { x, y }]) => [
      party,
      {
        x: Math.round(EDGE.x + x * (width - 2 * EDGE.x)),
        y: Math.round(EDGE.y + y * (height - 2 * EDGE.y - 14)),
      },
    ]),
  )
}

const KIND_LINES = {
  agreement: { tone: TONES.agreement, dashes: undefined, aside: 4 },
  together: { tone: TONES.official, dashes: '7 5', aside: -4 },
} as const

/** Both kinds of one pair run beside each other. */
function TieLine({ tie, spots, isHit }: { tie: Tie; spots: Spots; isHit?: boolean }) {
  const [from, to] = tie.parties.map((party) => spots.get(party) ?? { x: 0, y: 0 })
  if (!from || !to) return null
  const { tone, dashes, aside } = KIND_LINES[tie.kind]
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [x, y] = [(-(to.y - from.y) / length) * aside, ((to.x - from.x) / length) * aside]
  const ends = { x1: from.x + x, y1: from.y + y, x2: to.x + x, y2: to.y + y }
  if (isHit) return <line {...ends} class="tie-hit" stroke="transparent" stroke-width={14} />
  return <line {...ends} stroke={tone} stroke-width={thickness(tie.strength)} stroke-dasharray={dashes} />
}

function thickness(strength: number): number {
  return Math.min(1.75 + 1.5 * Math.log2(strength), 9)
}

function PartySpot({ party, name }: { party: Party; name: string }) {
  const code = party.length > 5 ? `${party.slice(0, 4)}…` : partyCode(party)
  return (
    <>
      <circle r={RADIUS} fill={PAPER} stroke={INK} stroke-width={1.5} />
      <text y={4} text-anchor="middle" font-size={code.length > 3 ? 9 : 12} font-weight={600} fill={INK}>
        {code}
      </text>
      {name !== party && (
        <text
          y={RADIUS + 14}
          text-anchor="middle"
          font-size={11.5}
          fill={INK}
          stroke={PAPER}
          stroke-width={3}
          stroke-linejoin="round"
          paint-order="stroke"
        >
          {name}
        </text>
      )}
    </>
  )
}
