import { useState } from 'preact/hooks'
import type { ChartTable } from '../../lib/domain/chart-file.ts'
import { say } from '../../lib/words/say.ts'
import './chart-table.css'

/** So many rows are drawn at first and with each press. */
const STEP = 200

/** All that a chart shows, as a table. */
export function TableTwin({ table, caption }: { table: ChartTable; caption: string }) {
  const [most, setMost] = useState(STEP)
  const left = table.rows.length - most
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section class="chart-table" aria-label={caption} tabIndex={0}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {table.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, most).map(({ id, cells: [name, ...cells] }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {cells.map((cell, at) => (
                  <td key={at}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <button type="button" class="button library-more" onClick={() => setMost(most + STEP)}>
          {say('charts:moreRows', { count: left })}
        </button>
      )}
    </>
  )
}
