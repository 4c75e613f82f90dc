import { useMemo, useState } from 'preact/hooks'
import type { TieNetwork } from '../../../lib/domain/cooperation.ts'
import { tieNetwork } from '../../../lib/insight/ties.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'
import { ChartDetails } from '../../charts/ChartDetails.tsx'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { TieMap } from '../../charts/TieMap.tsx'
import { tiePicture } from '../../charts/tie-picture.tsx'
import type { TieChoice } from '../../charts/tie-shown.ts'
import { useTiePlaces } from '../../charts/use-tie-places.ts'
import { strongestTies } from './strongest-ties.ts'
import { TieDetails } from './TieDetails.tsx'
import { TieList } from './TieList.tsx'
import { tieMapCaption, tieMapLegend, tieMapWords } from './tie-map-words.ts'
import { tieTable } from './tie-table.ts'
import { pairName } from './tie-words.ts'
import type { ViewProps } from './view-offers.ts'
import './ties.css'
import './views.css'

const KINDS = ['all', 'agreement', 'together'] as const
type Wanted = (typeof KINDS)[number]

/** The map of ties: countries and organisations joined by agreements, and by officials named together. */
export function TiesView(props: Pick<ViewProps, 'kept' | 'files' | 'linkTo' | 'onSave'>) {
  const { kept, files } = props
  const [wanted, setWanted] = useState<Wanted>('all')
  const [open, setOpen] = useState<TieChoice | null>(null)
  const whole = tieNetwork(files, kept)
  const network = strongestTies(whole, wanted)
  const places = useTiePlaces(network)
  const words = useMemo(() => tieMapWords(network), [network])
  if (whole.ties.length === 0) return <p class="library-nothing">{say('views:ties.none')}</p>
  const title = say('views:ties.title')
  return (
    <>
      <ChartFigure
        name="entente-ties"
        title={title}
        caption={tieMapCaption(whole, network)}
        legend={tieMapLegend(network)}
        table={() => tieTable(network.allTies)}
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
