import { useEffect, useRef } from 'preact/hooks'
import type { ExportInHand } from '../../../lib/domain/export-view.ts'

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
        <span>
          Writing <bdi>{name}</bdi>
        </span>
        <progress max={1} value={share} />
      </label>
      <button ref={stop} type="button" class="button" onClick={props.onCancel}>
        Stop
      </button>
    </div>
  )
}
