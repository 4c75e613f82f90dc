import { useEffect, useRef } from 'preact/hooks'
import type { ImportCounts } from '../../../lib/domain/exchange.ts'
import type { ImportInHand } from '../../../lib/domain/import-view.ts'
import { counted, inFigures } from '../library-words.ts'
import { RefusalList } from './RefusalList.tsx'

const ROWS: readonly { words: string; explained: string; count: (counts: ImportCounts) => number }[] = [
  { words: 'New', explained: 'not in your library yet', count: ({ added }) => added },
  { words: 'Changed', explained: 'the file is newer', count: ({ changed, deleted }) => changed - deleted },
  { words: 'Deleted', explained: 'deleted in the file since', count: ({ deleted }) => deleted },
  { words: 'Older', explained: 'yours is newer and stays', count: ({ older }) => older },
  { words: 'The same', explained: 'nothing to do', count: ({ same }) => same },
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
        <bdi>{checked.name}</bdi> is a file of the kind <b>{checked.format}</b>.{' '}
        {rows.length > 0 ? 'This is what it would do:' : 'There is nothing in it.'}
      </p>
      {rows.length > 0 && (
        <table class="import-counts">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">What</span>
              </th>
              <th scope="col">Annotations</th>
              {hasOthers && <th scope="col">Other rows</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ words, explained, count }) => (
              <tr key={words}>
                <th scope="row">
                  {words} <span class="soft">{explained}</span>
                </th>
                <td>{inFigures(count(annotations))}</td>
                {hasOthers && <td>{inFigures(count(others))}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasOthers && (
        <p class="soft">Other rows are collections, corrections, decisions, packs and what colours mean.</p>
      )}
      {refused.length > 0 && (
        <>
          <p>
            <b>Refused: {counted(refused.length, 'row')}.</b> The others can be taken without them.
          </p>
          <RefusalList refused={refused} more={0} />
        </>
      )}
    </div>
  )
}
