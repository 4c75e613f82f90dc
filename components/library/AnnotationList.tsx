import { useMemo, useRef, useState } from 'preact/hooks'
import type { Kept } from '../../lib/domain/annotation.ts'
import type { LibraryView } from '../../lib/domain/library-view.ts'
import { ArticleGroup } from './ArticleGroup.tsx'
import type { AnnotationDesk } from './annotation-desk.ts'
import { groupsOf, rowsOf } from './list-rows.ts'
import { useRowKeys } from './use-row-keys.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

/** Every annotation by article, of any number: only what is near the window is drawn, and what has the focus. */
export function AnnotationList(props: {
  shown: readonly Kept[]
  notes: LibraryView['notes']
  selected: ReadonlySet<string>
  desk: AnnotationDesk
}) {
  const { shown, desk } = props
  const rows = useMemo(() => rowsOf(shown), [shown])
  const list = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [editing, setEditing] = useState<ReadonlySet<string>>(NONE)
  const virtual = useVirtualRows(list, {
    count: rows.count,
    keyOf: rows.keyOf,
    heightOf: rows.likelyHeight,
    pinned: () => [focused, ...editing].flatMap((key) => (key === null ? [] : (rows.indexOf(key) ?? []))),
  })
  /** Where the row after this one begins; what was measured of rows that are gone does not count. */
  const endOf = (index: number) => (index + 1 < rows.count ? virtual.startOf(index + 1) : virtual.height)
  const onKeyDown = useRowKeys({ list, rows, scrollTo: virtual.scrollTo, onSelect: desk.onSelect })
  const edit = useMemo(
    () => (id: string, isOpen: boolean) =>
      setEditing((before) => {
        const now = new Set(before)
        if (isOpen) now.add(id)
        else now.delete(id)
        return now
      }),
    [],
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys and the focus of what is in it.
    <div
      ref={list}
      class="annotation-list"
      style={{ blockSize: `${virtual.height}px` }}
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) => setFocused(rowKeyOf(target))}
      onFocusOut={({ relatedTarget }) => setFocused(rowKeyOf(relatedTarget))}
    >
      {groupsOf(virtual.items, rows).map((group) => (
        <ArticleGroup
          key={group.kept.article.key}
          group={group}
          start={virtual.startOf(group.first)}
          end={endOf(group.first + group.kept.annotations.length)}
          measure={virtual.measure}
          notes={props.notes}
          selected={props.selected}
          editing={editing}
          onEdit={edit}
          desk={desk}
        />
      ))}
    </div>
  )
}

const NONE: ReadonlySet<string> = new Set()

/** The key of the row that an element is in; null where it is in none. */
function rowKeyOf(element: EventTarget | null): string | null {
  const row = element instanceof HTMLElement ? element.closest<HTMLElement>('[data-row]') : null
  return row?.dataset.row ?? null
}
