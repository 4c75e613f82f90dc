import type { FileInHand } from '../../lib/domain/settings-view.ts'
import { say } from '../../lib/words/say.ts'
import { said } from '../common/said.ts'

/** Why a file was refused: every fault with its line, so that it can be mended. */
export function PackFaults(props: { file: Extract<FileInHand, { step: 'refused' }>; onDismiss: () => void }) {
  const { name, faults, more } = props.file
  return (
    <div class="pack-faults" role="alert">
      <h4>{said('settings:packs.notLoaded', { name: <bdi>{name}</bdi> })}</h4>
      <p>
        {say('settings:packs.nothingKept')} {say('settings:packs.faults', { count: faults.length + more })}
      </p>
      <ul>
        {faults.map(({ where, what }, at) => (
          <li key={at}>
            <b>{where ?? say('settings:packs.theFile')}</b> <bdi>{what}</bdi>
          </li>
        ))}
        {more > 0 && <li>{say('settings:packs.more', { count: more })}</li>}
      </ul>
      <button type="button" class="button" onClick={props.onDismiss}>
        {say('settings:dismiss')}
      </button>
    </div>
  )
}
