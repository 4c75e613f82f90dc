import { useCallback, useRef } from 'preact/hooks'
import { memo } from '../common/memo.ts'
import { AnnotationBody, type AnnotationBodyProps } from './AnnotationBody.tsx'
import { shortName } from './library-words.ts'
import './annotation-item.css'

/** One annotation in its place. As it is drawn, rows above it are measured and it moves; what is in it is not drawn again. */
export const AnnotationItem = memo(function AnnotationItem({
  index,
  start,
  place,
  all,
  measure,
  ...body
}: Omit<AnnotationBodyProps, 'item'> & {
  /** Its row in the list, and where that begins: pixels from the top of its article. */
  index: number
  start: number
  /** The how manieth of its article it is, from 0, and of how many. */
  place: number
  all: number
  measure: (row: HTMLElement | null) => void
}) {
  const { id, kind, colour } = body.annotation
  const item = useRef<HTMLLIElement>(null)
  const put = useCallback(
    (row: HTMLLIElement | null) => {
      item.current = row
      measure(row)
    },
    [measure],
  )
  return (
    <li
      ref={put}
      class={`annotation kind-${kind}${colour ? ` colour-${colour}` : ''}`}
      style={{ transform: `translateY(${start}px)` }}
      data-id={id}
      data-row={id}
      data-index={index}
      aria-posinset={place + 1}
      aria-setsize={all}
      tabIndex={-1}
      aria-label={shortName(body.annotation)}
    >
      <AnnotationBody {...body} item={item} />
    </li>
  )
})
