import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Counts, ExportScope, OfferedFormat } from '../../lib/domain/library-view.ts'
import { useEscape } from '../common/use-escape.ts'
import { countsInWords } from './library-words.ts'
import './export-menu.css'

/** What leaves, and in which format. */
export function ExportMenu(props: {
  formats: readonly OfferedFormat[]
  all: Counts
  /** How much the filter lets through; null where nothing is filtered. */
  shown: Counts | null
  onExport: (format: string, scope: ExportScope) => void
}) {
  const { formats, all, shown, onExport } = props
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState<ExportScope>('shown')
  const whole = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()
  const scope = shown ? wanted : 'all'
  const nothing = scope === 'shown' && shown?.annotations === 0
  useEffect(() => {
    if (!open) return
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [open])
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  useEscape(whole, open, close)
  return (
    <div ref={whole} class="export-menu">
      <button
        ref={opener}
        type="button"
        class="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Export
        <span class="export-caret" aria-hidden="true" />
      </button>
      <div id={id} class="export-choices" hidden={!open}>
        {shown && (
          <fieldset>
            <legend>What to export</legend>
            <ScopeChoice
              name={id}
              label="What is shown"
              counts={shown}
              checked={scope === 'shown'}
              onChoose={() => setWanted('shown')}
            />
            <ScopeChoice
              name={id}
              label="Everything"
              counts={all}
              checked={scope === 'all'}
              onChoose={() => setWanted('all')}
            />
          </fieldset>
        )}
        <ul>
          {formats.map((format) => (
            <li key={format.id}>
              <button
                type="button"
                class="export-format"
                disabled={nothing}
                onClick={() => {
                  onExport(format.id, scope)
                  close()
                }}
              >
                <b>{format.label}</b> <span>{format.purpose}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function ScopeChoice(props: {
  name: string
  label: string
  counts: Counts
  checked: boolean
  onChoose: () => void
}) {
  return (
    <label>
      <input type="radio" name={props.name} checked={props.checked} onChange={props.onChoose} />
      <span>
        {props.label} <small>{countsInWords(props.counts)}</small>
      </span>
    </label>
  )
}
