import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Notice } from '../../lib/domain/panel-view.ts'
import { say } from '../../lib/words/say.ts'

/**
 * What was done last, said once and politely, with its undo. The region stays, so that it is heard. A focus that goes with
 * the notice goes back to where it came from.
 */
export function NoticeBar(props: {
  notice: Notice | null
  onUndo: () => void
  /** Null where what was taken back cannot be done again. */
  onRedo?: (() => void) | null
  onDismiss: () => void
}) {
  const { notice, onRedo } = props
  const bar = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<EventTarget | null>(null)
  const hadFocus = bar.current?.contains(document.activeElement) ?? false
  useLayoutEffect(() => {
    if (!notice && hadFocus && cameFrom.current instanceof HTMLElement)
      cameFrom.current.focus({ preventScroll: true })
  })
  return (
    <div
      ref={bar}
      class={`notice-bar${notice ? ` notice-${notice.tone}` : ''}`}
      onFocusIn={({ relatedTarget }) => {
        if (!bar.current?.contains(relatedTarget as Node | null)) cameFrom.current = relatedTarget
      }}
    >
      <p role="status">{notice?.words}</p>
      {notice?.undo && (
        <button type="button" class="button" onClick={props.onUndo}>
          {say('common:undo')}
        </button>
      )}
      {notice && onRedo && (
        <button type="button" class="button" onClick={onRedo}>
          {say('common:redo')}
        </button>
      )}
      {notice && (
        <button
          type="button"
          class="icon-button"
          aria-label={say('common:dismiss')}
          onClick={props.onDismiss}
        >
          <span class="cross" aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
