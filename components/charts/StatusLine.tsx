import { useId, useState } from 'preact/hooks'
import type { FileStep, StatusPoint } from '../../lib/domain/agreement-file.ts'
import { say } from '../../lib/words/say.ts'
import { pointInWords, pointTime } from './point-words.ts'
import { StepSources } from './StepSources.tsx'
import './status-line.css'

/** The life of an agreement as a line of steps by date; each opens the quotes that tell it. */
export function StatusLine(props: {
  line: readonly StatusPoint[]
  /** What the line is about, for those who hear it. */
  about: string
  /** Where a step's passage is on the web; null where it is nowhere. */
  linkTo: (step: FileStep) => string | null
}) {
  const { line, about, linkTo } = props
  const id = useId()
  const [open, setOpen] = useState<number | null>(null)
  const shown = open === null ? undefined : line[open]
  if (line.length === 0) return <p class="status-line-none">{say('step:none')}</p>
  return (
    <div class="status-line">
      <ol aria-label={say('step:of', { name: about })}>
        {line.map((point, at) => (
          <li
            key={`${point.status} ${point.mood} ${point.party} ${point.states} ${point.date}`}
            class={`point point-${point.mood}`}
          >
            <button
              type="button"
              aria-expanded={open === at}
              aria-controls={open === at ? id : undefined}
              onClick={() => setOpen(open === at ? null : at)}
            >
              <span class="point-mark" aria-hidden="true" />
              <span class="point-words">{pointInWords(point)}</span>{' '}
              <span class="point-time">{pointTime(point)}</span>
            </button>
          </li>
        ))}
      </ol>
      {shown && (
        <div id={id} class="point-sources">
          <StepSources steps={shown.told} linkTo={linkTo} />
        </div>
      )}
    </div>
  )
}
