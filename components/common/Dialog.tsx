import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import './dialog.css'
import { say } from '../../lib/words/say.ts'

/** A dialog over the page. The browser keeps the focus in it, closes it with Escape and gives the focus back. */
export function Dialog(props: {
  title: string
  onClose: () => void
  children: ComponentChildren
  /** The buttons at its foot. */
  foot: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    const shown = dialog.current
    if (!shown) return
    const opener = document.activeElement
    shown.showModal()
    return () => {
      shown.close()
      // What opened it may have gone with what was done in it.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
    >
      <div class="dialog-head">
        <h2 id={title}>{props.title}</h2>
        <button type="button" class="icon-button" aria-label={say('common:close')} onClick={props.onClose}>
          <span class="cross" aria-hidden="true" />
        </button>
      </div>
      <div class="dialog-body">{props.children}</div>
      <div class="dialog-foot">{props.foot}</div>
    </dialog>
  )
}
