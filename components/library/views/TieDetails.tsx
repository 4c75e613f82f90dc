import type { Tie, TieNetwork } from '../../../lib/domain/cooperation.ts'
import { say } from '../../../lib/words/say.ts'
import type { TieChoice } from '../../charts/tie-shown.ts'
import { StatusChip } from '../../common/StatusChip.tsx'
import { PassageList } from './PassageList.tsx'
import { quotesAddress } from './quotes-address.ts'
import { TieList } from './TieList.tsx'
import { tieInWords } from './tie-words.ts'
import type { ViewProps } from './view-offers.ts'

/** What a pressed line rests on, or which ties a pressed party has. */
export function TieDetails(props: {
  network: TieNetwork
  open: TieChoice
  linkTo: ViewProps['linkTo']
  onOpen: (choice: TieChoice) => void
}) {
  const { network, open, linkTo } = props
  if ('party' in open) {
    const ties = network.ties.filter(({ parties }) => parties.includes(open.party))
    return (
      <>
        <TieList ties={ties} open={open} onOpen={props.onOpen} />
        <p>
          <a href={quotesAddress({ countries: [open.party] })}>{say('views:ties.allQuotes')}</a>
        </p>
      </>
    )
  }
  const tie = network.ties.find(({ id }) => id === open.tie)
  if (!tie) return null
  return (
    <>
      <p class="soft">{tieInWords(tie)}</p>
      {tie.kind === 'agreement' ? (
        <Agreements tie={tie} linkTo={linkTo} />
      ) : (
        <PassageList passages={tie.articles.flatMap(({ passages }) => passages)} linkTo={linkTo} />
      )}
    </>
  )
}

function Agreements({ tie, linkTo }: { tie: Tie; linkTo: ViewProps['linkTo'] }) {
  return (
    <ul class="tie-agreements">
      {tie.files.map(({ id, name, present, entries }) => (
        <li key={id}>
          <h4>
            <bdi>{name}</bdi> <StatusChip status={present?.status ?? 'unknown'} />
          </h4>
          <PassageList
            passages={entries.flatMap(({ article, passages }) =>
              passages.map((annotation) => ({ annotation, article })),
            )}
            linkTo={linkTo}
          />
        </li>
      ))}
    </ul>
  )
}
