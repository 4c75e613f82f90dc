import { useId, useState } from 'preact/hooks'
import './combobox.css'

/** What may be meant by what is typed. */
export type ComboboxOption = { id: string; words: string }

/**
 * A text field with a list of what may be meant. Arrow keys go through the list, Enter takes what is chosen there, else
 * what is typed; Escape closes the list and keeps the text.
 */
export function Combobox(props: {
  label: string
  placeholder: string
  typed: string
  options: readonly ComboboxOption[]
  onType: (text: string) => void
  onChoose: (id: string) => void
  /** Enter without anything chosen. */
  onEnter: () => void
  onLeave?: () => void
  /** Characters that do as Enter does, such as a comma between tags. */
  endsWith?: string
}) {
  const { options, typed } = props
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const open = isOpen && options.length > 0
  const chosen = open ? (options[at] ?? null) : null
  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const choose = (option: ComboboxOption) => {
    close()
    props.onChoose(option.id)
  }
  const step = (by: 1 | -1) => {
    setOpen(true)
    // One place more than options: the text itself, before the first and after the last.
    const places = options.length + 1
    setAt((((open ? at + 1 : 0) + by + places) % places) - 1)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (options.length === 0) return
      event.preventDefault()
      step(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Escape' && open) {
      // The list closes, and not what the field stands in.
      event.stopPropagation()
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' || (props.endsWith !== undefined && event.key === props.endsWith)) {
      event.preventDefault()
      if (chosen) return choose(chosen)
      close()
      props.onEnter()
    }
  }
  return (
    <span class="combobox">
      <input
        type="text"
        class="field"
        dir="auto"
        role="combobox"
        autocomplete="off"
        aria-label={props.label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen ? `${id}-${at}` : undefined}
        placeholder={props.placeholder}
        value={typed}
        onInput={(event) => {
          props.onType(event.currentTarget.value)
          setOpen(true)
          setAt(-1)
        }}
        onKeyDown={onKey}
        onBlur={() => {
          close()
          props.onLeave?.()
        }}
      />
      <div id={`${id}-list`} role="listbox" class="combobox-list" aria-label={props.label} hidden={!open}>
        {open &&
          options.map((option, nth) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus.
            <div
              key={option.id}
              id={`${id}-${nth}`}
              role="option"
              tabIndex={-1}
              aria-selected={nth === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <bdi>{option.words}</bdi>
            </div>
          ))}
      </div>
    </span>
  )
}
