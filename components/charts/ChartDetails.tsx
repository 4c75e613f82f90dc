import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { say } from '../../lib/words/say.ts'
import './chart-details.css'

/** What a pressed mark rests on, below its chart. It takes the keys, and Escape gives them back. */
export function ChartDetails(props: {
  /** Changes when another mark was pressed. */
  about: string
  title: ComponentChildren
  children: ComponentChildren
  onClose: () => void
}) {
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const back = useRef<HTMLElement | SVGElement | null>(null)
  useEffect(() => {
    const { activeElement } = document
    const isMark = activeElement instanceof SVGElement || activeElement instanceof HTMLElement
    if (isMark && !section.current?.contains(activeElement)) back.current = activeElement
    section.current?.focus({ preventScroll: true })
    section.current?.scrollIntoView({ block: 'nearest' })
  }, [props.about])
  const close = () => {
    props.onClose()
    back.current?.focus()
  }
  return (
    <section
      ref={section}
      class="chart-details"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <div class="chart-details-head">
        <h3 id={id}>{props.title}</h3>
        <button type="button" class="icon-button" aria-label={say('charts:close')} onClick={close}>
          <span class="cross" aria-hidden="true" />
        </button>
      </div>
      {props.children}
    </section>
  )
}
