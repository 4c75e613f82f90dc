import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { figures, say } from '../../../lib/words/say.ts'
import { useEscape } from '../../common/use-escape.ts'
import { focusAfter } from '../focus-after.ts'

/** One thing by which the list can be narrowed, with the number of annotations that have it. */
export function SideRow(props: {
  name: string
  mark?: ComponentChildren
  count: number
  isChosen: boolean
  isInside?: boolean
  onChoose: () => void
  /** What changes it, opened in its place; `leave` closes it. Null where nothing can be changed. */
  editor?: ((leave: (how: 'back' | 'gone') => void) => ComponentChildren) | null
}) {
  const { name, count, editor } = props
  const [isOpen, setOpen] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const more = useRef<HTMLButtonElement>(null)
  const id = useId()
  const leave = (how: 'back' | 'gone') => {
    if (how === 'gone') focusBeside(row.current)
    setOpen(false)
    if (how === 'back') more.current?.focus()
  }
  useEscape(row, isOpen, () => leave('back'))
  return (
    <li ref={row} class={`side-row${props.isInside ? ' side-row-inside' : ''}`}>
      <button
        type="button"
        class={`side-choice${count === 0 ? ' side-choice-empty' : ''}`}
        aria-pressed={props.isChosen}
        onClick={props.onChoose}
      >
        {props.mark}
        <bdi class="side-name">{name}</bdi>
        <span class="side-count">{figures(count)}</span>
      </button>
      {editor && (
        <button
          ref={more}
          type="button"
          class="icon-button side-more"
          aria-label={say('side:change', { name })}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="dots" aria-hidden="true" />
        </button>
      )}
      {editor && isOpen && (
        <div id={id} class="side-editor">
          {editor(leave)}
        </div>
      )}
    </li>
  )
}

/** A row that goes leaves the focus to one of its neighbours, else to its list. */
function focusBeside(row: HTMLElement | null): void {
  const part = row?.closest<HTMLElement>('section')
  const choices = [...(part?.querySelectorAll<HTMLElement>('.side-choice') ?? [])]
  if (!focusAfter(choices, (choice) => row?.contains(choice) ?? false)) part?.focus()
}
