import { useEffect, useRef } from 'preact/hooks'
import type { ImportCounts } from '../../../lib/domain/exchange.ts'
import type { ImportInHand } from '../../../lib/domain/import-view.ts'
import { figures, say } from '../../../lib/words/say.ts'
import { said } from '../../common/said.ts'
import { RefusalList } from './RefusalList.tsx'

type What = 'new' | 'changed' | 'deleted' | 'older' | 'same'

const ROWS: readonly { what: What; count: (counts: ImportCounts) => number }[] = [
  { what: 'new', count: ({ added }) => added },
  { what: 'changed', count: ({ changed, deleted }) => changed - deleted },
  { what: 'deleted', count: ({ deleted }) => deleted },
  { what: 'older', count: ({ older }) => older },
  { what: 'same', count: ({ same }) => same },
]

/** What an import would do, told before it does anything. */
export function ImportCheck({ checked }: { checked: Extract<ImportInHand, { step: 'checked' }> }) {
  const { annotations, others, refused } = checked.preview
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const rows = ROWS.filter(({ count }) => count(annotations) + count(others) > 0)
  const hasOthers = rows.some(({ count }) => count(others) > 0)
  return (
    <div class="import-part">
      <p ref={heading} tabIndex={-1}>
        {said('exchange-dialog:isOf', { name: <bdi>{checked.name}</bdi>, format: <b>{checked.format}</b> })}{' '}
        {say(rows.length > 0 ? 'exchange-dialog:wouldDo' : 'exchange-dialog:empty')}
      </p>
      {rows.length > 0 && (
        <table class="import-counts">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{say('exchange-dialog:row')}</span>
              </th>
              <th scope="col">{say('exchange-dialog:annotations')}</th>
              {hasOthers && <th scope="col">{say('exchange-dialog:others')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, count }) => (
              <tr key={what}>
                <th scope="row">
                  {say(`exchange-dialog:name.${what}`)}{' '}
                  <span class="soft">{say(`exchange-dialog:why.${what}`)}</span>
                </th>
                <td>{figures(count(annotations))}</td>
                {hasOthers && <td>{figures(count(others))}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasOthers && <p class="soft">{say('exchange-dialog:othersAre')}</p>}
      {refused.length > 0 && (
        <>
          <p>
            <b>{say('exchange-dialog:refused', { count: refused.length })}</b>{' '}
            {say('exchange-dialog:without')}
          </p>
          <RefusalList refused={refused} more={0} />
        </>
      )}
    </div>
  )
}
