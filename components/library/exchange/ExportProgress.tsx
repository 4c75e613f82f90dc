import { useEffect, useRef } from 'preact/hooks'
import type { ExportInHand } from '../../../lib/domain/export-view.ts'
import { say } from '../../../lib/words/say.ts'
import { said } from '../../common/said.ts'

/** How far a long export has come, and the way to stop it. */
export function ExportProgress(props: { exporting: ExportInHand; onCancel: () => void }) {
  const { name, share } = props.exporting
  const stop = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The button that began it is gone.
    if (!document.activeElement || document.activeElement === document.body) stop.current?.focus()
  }, [])
  return (
    <div class="progress">
      <label>
        <span>{said('exchange-dialog:writing', { name: <bdi>{name}</bdi> })}</span>
        <progress max={1} value={share} />
      </label>
      <button ref={stop} type="button" class="button" onClick={props.onCancel}>
        {say('exchange-dialog:stop')}
      </button>
    </div>
  )
}
