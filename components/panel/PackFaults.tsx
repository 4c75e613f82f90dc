import type { FileInHand } from '../../lib/domain/panel-view.ts'

/** Why a file was refused: every fault with its line, so that it can be mended. */
export function PackFaults(props: { file: Extract<FileInHand, { step: 'refused' }>; onDismiss: () => void }) {
  const { name, faults, more } = props.file
  const count = faults.length + more
  return (
    <div class="pack-faults" role="alert">
      <h3>
        <bdi>{name}</bdi> was not loaded
      </h3>
      <p>
        Nothing of it was kept.{' '}
        {count === 1
          ? 'This is wrong with it:'
          : `${count.toLocaleString('en-GB')} things are wrong with it:`}
      </p>
      <ul>
        {faults.map(({ where, what }, at) => (
          <li key={at}>
            <b>{where === 'file' ? 'The file' : where}</b> <bdi>{what}</bdi>
          </li>
        ))}
        {more > 0 && <li>and {more.toLocaleString('en-GB')} more</li>}
      </ul>
      <button type="button" class="button" onClick={props.onDismiss}>
        Dismiss
      </button>
    </div>
  )
}
