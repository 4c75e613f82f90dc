import { useMemo, useState } from 'preact/hooks'
import type { ChartTable } from '../../../lib/domain/chart-file.ts'
import type { Tie, TieKind, TieNetwork } from '../../../lib/domain/cooperation.ts'
import type { Party } from '../../../lib/domain/country.ts'
import { tieNetwork } from '../../../lib/insight/ties.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'
import { ChartDetails } from '../../charts/ChartDetails.tsx'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import type { LegendItem } from '../../charts/Legend.tsx'
import { type TieChoice, TieMap, type TieWords, tiePicture } from '../../charts/TieMap.tsx'
import { useTiePlaces } from '../../charts/use-tie-places.ts'
import { strongestTies } from './strongest-ties.ts'
import { TieDetails } from './TieDetails.tsx'
import { TieList } from './TieList.tsx'
import { pairName, tieInWords } from './tie-words.ts'
import type { ViewProps } from './view-offers.ts'
import './views.css'

const KINDS = ['all', 'agreement', 'together'] as const
type Wanted = (typeof KINDS)[number]

/** The map of ties: countries and organisations joined by agreements, and by officials named together. */
export function TiesView(props: Pick<ViewProps, 'kept' | 'files' | 'linkTo' | 'onSave'>) {
  const { kept, files } = props
  const [wanted, setWanted] = useState<Wanted>('all')
  const [open, setOpen] = useState<TieChoice | null>(null)
  const whole = useMemo(() => tieNetwork(files, kept), [files, kept])
  const network = useMemo(() => strongestTies(whole, wanted === 'all' ? null : wanted), [whole, wanted])
  const places = useTiePlaces(network)
  if (whole.ties.length === 0) return <p class="library-nothing">{say('views:ties.none')}</p>
  const title = say('views:ties.title')
  const words = wordsFor(network)
  return (
    <>
      <ChartFigure
        name="entente-ties"
        title={title}
        caption={captionOf(whole, network)}
        legend={legendOf(network)}
        table={() => tableOf(network.allTies)}
        draw={(width) =>
          places ? tiePicture({ network, places, words }, width) : { height: 0, content: null }
        }
        onSave={props.onSave}
        choices={
          <label class="chart-choice">
            {say('views:ties.kind')}
            <select
              class="field"
              value={wanted}
              onChange={(event) => setWanted(event.currentTarget.value as Wanted)}
            >
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {say(`views:tieKind.${one}`)}
                </option>
              ))}
            </select>
          </label>
        }
      >
        <div class="tie-twins">
          {places ? (
            <TieMap
              network={network}
              places={places}
              words={words}
              label={title}
              open={open}
              onOpen={setOpen}
            />
          ) : (
            <p class="soft tie-waiting">{say('views:ties.arranging')}</p>
          )}
          <TieList ties={network.allTies} open={open} onOpen={setOpen} />
        </div>
      </ChartFigure>
      {open && (
        <ChartDetails
          about={'tie' in open ? open.tie : open.party}
          title={'tie' in open ? titleOfTie(whole, open.tie) : partyName(open.party)}
          onClose={() => setOpen(null)}
        >
          <TieDetails network={whole} open={open} linkTo={props.linkTo} onOpen={setOpen} />
        </ChartDetails>
      )}
    </>
  )
}

function titleOfTie({ ties }: TieNetwork, id: string): string {
  const tie = ties.find((one) => one.id === id)
  return tie ? pairName(tie) : ''
}

function wordsFor({ parties, allTies }: ReturnType<typeof strongestTies>): TieWords {
  const counts = new Map<Party, number>()
  for (const tie of allTies) for (const party of tie.parties) counts.set(party, (counts.get(party) ?? 0) + 1)
  // Names where there is room for them, else the codes alone.
  const isCrowded = parties.length > 45
  return {
    party: (party) => (isCrowded ? party : partyName(party)),
    label: (party) => say('views:ties.party', { name: partyName(party), count: counts.get(party) ?? 0 }),
    tie: (tie) => `${pairName(tie)}: ${tieInWords(tie)}`,
  }
}

function captionOf(whole: TieNetwork, shown: ReturnType<typeof strongestTies>): string {
  const counts = (kind: TieKind) => shown.allTies.filter((tie) => tie.kind === kind).length
  const [agreements, together] = [counts('agreement'), counts('together')]
  return [
    say('views:ties.caption', { count: shown.allParties }),
    agreements > 0 ? say('views:ties.byAgreement', { count: agreements }) : '',
    together > 0 ? say('views:ties.byTogether', { count: together }) : '',
    together > 0 ? say('views:ties.togetherMeans') : '',
    shown.isCut ? say('views:ties.cut', { parties: shown.parties.length, ties: shown.ties.length }) : '',
    whole.tooWide.length > 0 ? say('views:ties.tooWide', { count: whole.tooWide.length }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function legendOf({ ties }: Pick<TieNetwork, 'ties'>): LegendItem[] {
  const has = (kind: TieKind) => ties.some((tie) => tie.kind === kind)
  return [
    ...(has('agreement')
      ? [
          {
            id: 'agreement',
            words: say('views:tieKind.agreement'),
            line: 'solid',
            tone: 'agreement',
          } satisfies LegendItem,
        ]
      : []),
    ...(has('together')
      ? [
          {
            id: 'together',
            words: say('views:tieKind.together'),
            line: 'dashed',
            tone: 'official',
          } satisfies LegendItem,
        ]
      : []),
  ]
}

function tableOf(ties: readonly Tie[]): ChartTable {
  return {
    heads: (['who', 'withWhom', 'tie', 'number', 'restsOn'] as const).map((head) =>
      say(`views:heads.${head}`),
    ),
    rows: ties.map(({ id, kind, parties, strength, files, articles }) => ({
      id,
      cells: [
        partyName(parties[0]),
        partyName(parties[1]),
        say(`views:tieKind.${kind}`),
        String(strength),
        [
          ...files.map(({ name }) => name),
          ...articles.map(({ article }) => article.title || article.url),
        ].join('; '),
      ],
    })),
  }
}
