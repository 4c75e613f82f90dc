/** The long list as rows of one kind or another, so that only those near the window need be drawn. */
import type { Annotation, Kept } from '../../lib/domain/annotation.ts'

/** The head of an article, or one annotation of it. */
export type ListRow =
  | { what: 'head'; key: string; kept: Kept }
  | { what: 'annotation'; key: string; kept: Kept; annotation: Annotation; place: number }

export function rowsOf(shown: readonly Kept[]): ListRow[] {
  const rows: ListRow[] = []
  for (const kept of shown) {
    rows.push({ what: 'head', key: `head ${kept.article.key}`, kept })
    for (const [place, annotation] of kept.annotations.entries()) {
      rows.push({ what: 'annotation', key: annotation.id, kept, annotation, place })
    }
  }
  return rows
}

/** How high a row will be, pixels, from what is in it: only until it is drawn and measured. */
export function likelyHeight(row: ListRow, width: number): number {
  // Letters are about half as wide as high; half of a narrow window is margin and marks.
  const perLine = Math.max(20, width / 9)
  if (row.what === 'head') return 64 + 28 * Math.ceil(row.kept.article.title.length / perLine)
  const { context, note, tags, collections, colour, entity } = row.annotation
  const text = 26 * Math.ceil(context.length / perLine)
  const noteHeight = note ? 28 + 24 * Math.ceil(note.length / perLine) : 0
  const chips = tags.length + collections.length > 0 || colour ? 34 : 0
  return 96 + (entity ? 22 : 0) + text + noteHeight + chips
}

/** Drawn rows by their article, in the order of the list. */
export type DrawnGroup<Item extends { index: number }> = { kept: Kept; head: Item | null; items: Item[] }

export function groupsOf<Item extends { index: number }>(
  items: readonly Item[],
  rows: readonly ListRow[],
): DrawnGroup<Item>[] {
  const groups: DrawnGroup<Item>[] = []
  for (const item of items) {
    const row = rows[item.index]
    if (!row) continue
    let group = groups.at(-1)
    if (group?.kept !== row.kept) {
      group = { kept: row.kept, head: null, items: [] }
      groups.push(group)
    }
    if (row.what === 'head') group.head = item
    else group.items.push(item)
  }
  return groups
}
