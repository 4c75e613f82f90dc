import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import './settings.css'

/** The settings, in place of the page's lists. Its sections are its children. */
export function SettingsView(props: { onClose: () => void; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div class="settings">
      <div class="settings-head">
        <h1 ref={heading} tabIndex={-1}>
          Settings
        </h1>
        <button type="button" class="button" onClick={props.onClose}>
          Done
        </button>
      </div>
      {props.children}
    </div>
  )
}
