import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { say } from '../../lib/words/say.ts'
import { EntityDetails } from './EntityDetails.tsx'
import { EntitySummary } from './EntitySummary.tsx'
import type { EntityRowProps } from './entity-row-props.ts'

/** Longer names may be cut in a closed row: the whole is in their title, and in the open row. */
const LONG_NAME = 80

/** One entity: a press on it shows its mentions on the page, one after the other; Keep; details on wish. */
export function EntityRow(props: EntityRowProps) {
  const { page, acts, annotations, nth, atFocus } = props
  const { entity, mentions } = props.row
  const id = useId()
  const [open, setOpen] = useState(false)
  const [lit, setLit] = useState(false)
  const line = useRef<HTMLButtonElement>(null)
  const which = { kind: entity.kind, entity: entity.id }

  useEffect(() => {
    if (!atFocus) return
    setOpen(true)
    setLit(true)
    line.current?.scrollIntoView({ block: 'center' })
    line.current?.focus({ preventScroll: true })
    acts.focusShown()
  }, [atFocus, acts])

  return (
    <li
      class={`entity${open ? ' entity-open' : ''}${lit ? ' entity-lit' : ''}`}
      onPointerDown={() => setLit(false)}
    >
      <button
        ref={line}
        type="button"
        class="entity-show"
        title={say('panel:row.show')}
        onClick={() => acts.showEntity(which)}
      >
        <span class="entity-title">
          <bdi
            class="entity-name"
            lang={page.article.language || undefined}
            title={entity.name.length > LONG_NAME ? entity.name : undefined}
          >
            {entity.name}
          </bdi>{' '}
          {(mentions.length > 1 || nth !== null) && (
            <span class="entity-mentions">
              {nth === null
                ? say('panel:row.mentions', { count: mentions.length })
                : say('panel:row.nth', { nth, number: mentions.length })}
            </span>
          )}
        </span>
        <EntitySummary
          entity={entity}
          known={page.reading.knownOffices?.[entity.id] ?? null}
          text={page.article.text}
          language={page.article.language}
        />
      </button>
      <span class="entity-acts">
        <KeepButton
          name={entity.name}
          kept={annotations.length > 0}
          onKeep={() => mentions[0] !== undefined && acts.keep(mentions[0])}
          onUndo={() => acts.remove(annotations.map((one) => one.id))}
        />
        <button
          type="button"
          class="icon-button"
          aria-expanded={open}
          aria-controls={open ? `${id}-details` : undefined}
          aria-label={say('panel:row.details', { name: entity.name })}
          onClick={() => setOpen(!open)}
        >
          <span class="chevron" aria-hidden="true" />
        </button>
      </span>
      {open && (
        <div id={`${id}-details`} class="entity-details">
          <EntityDetails {...props} />
        </div>
      )}
    </li>
  )
}

/** Keep, or once it is kept, a press to take that back. */
function KeepButton(props: { name: string; kept: boolean; onKeep: () => void; onUndo: () => void }) {
  return (
    <button
      type="button"
      class="keep"
      aria-pressed={props.kept}
      aria-label={say(props.kept ? 'panel:row.keptName' : 'panel:row.keepName', { name: props.name })}
      title={say(props.kept ? 'panel:row.undoTitle' : 'panel:row.keepTitle')}
      onClick={props.kept ? props.onUndo : props.onKeep}
    >
      <span class="keep-mark" aria-hidden="true" />
      <span class="keep-word">{say(props.kept ? 'panel:row.kept' : 'panel:row.keep')}</span>
    </button>
  )
}
