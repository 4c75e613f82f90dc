import { useState } from 'preact/hooks'
import type { Tie } from '../../../lib/domain/cooperation.ts'
import { say } from '../../../lib/words/say.ts'
import type { TieChoice } from '../../charts/tie-shown.ts'
import { pairName, tieInWords } from './tie-words.ts'

/** So many are drawn at first and with each press. */
const STEP = 50

/** Every tie as a button, the strongest first. */
export function TieList(props: {
  ties: readonly Tie[]
  open: TieChoice | null
  onOpen: (choice: TieChoice) => void
}) {
  const { ties, open } = props
  const [most, setMost] = useState(STEP)
  return (
    <div class="tie-list">
      <ul aria-label={say('views:ties.list')}>
        {ties.slice(0, most).map((tie) => (
          <li key={tie.id}>
            <button
              type="button"
              class={`tie-button tie-${tie.kind}`}
              aria-expanded={open !== null && 'tie' in open && open.tie === tie.id}
              onClick={() => props.onOpen({ tie: tie.id })}
            >
              <span class="tie-sample" aria-hidden="true" />
              <span>
                <span class="person-name">{pairName(tie)}</span> <span class="soft">{tieInWords(tie)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {ties.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + STEP)}>
          {say('views:more', { count: ties.length - most })}
        </button>
      )}
    </div>
  )
}
