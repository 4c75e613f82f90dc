/** The long list as rows of one kind or another, so that only those near the window need be drawn. */
import type { Annotation, Kept } from '../../lib/domain/annotation.ts'

/** The head of an article, or one annotation of it. */
export type ListRow =
  | { what: 'head'; key: string; kept: Kept }
  | { what: 'annotation'; key: string; kept: Kept; annotation: Annotation; place: number }

/** The rows of a list, each made when it is asked for: of a long list only a few are. */
export type ListRows = {
  count: number
  at: (index: number) => ListRow | undefined
  keyOf: (index: number) => string
  /** Undefined where no row has that key. */
  indexOf: (key: string) => number | undefined
  /** How high a row will be in a list so wide, pixels: only until it is drawn and measured. */
  likelyHeight: (index: number, width: number) => number
}

export function rowsOf(shown: readonly Kept[]): ListRows {
  const { articles, firsts } = placesOf(shown)
  const count = articles.length
  const at = (index: number): ListRow | undefined => {
    const article = articles[index] ?? -1
    const kept = shown[article]
    if (!kept) return undefined
    const place = index - (firsts[article] ?? 0) - 1
    if (place < 0) return { what: 'head', key: `head ${kept.article.key}`, kept }
    const annotation = kept.annotations[place]
    return annotation && { what: 'annotation', key: annotation.id, kept, annotation, place }
  }
  // Asked for over and over.
  const keys: string[] = new Array(count)
  const keyOf = (index: number) => (keys[index] ??= at(index)?.key ?? '')
  let indexes: Map<string, number> | null = null
  let heights = { width: -1, known: new Float64Array(0) }
  return {
    count,
    at,
    keyOf,
    indexOf(key) {
      indexes ??= new Map(Array.from({ length: count }, (_, index) => [keyOf(index), index]))
      return indexes.get(key)
    },
    likelyHeight(index, width) {
      if (heights.width !== width) heights = { width, known: new Float64Array(count) }
      const known = heights.known[index]
      if (known) return known
      const row = at(index)
      const height = row ? heightOf(row, width) : 0
      heights.known[index] = height
      return height
    },
  }
}

/** Of every row the place of its article in the list, and of every article its first row. */
function placesOf(shown: readonly Kept[]): { articles: Int32Array; firsts: Int32Array } {
  const firsts = new Int32Array(shown.length)
  let count = 0
  for (const [at, { annotations }] of shown.entries()) {
    firsts[at] = count
    count += 1 + annotations.length
  }
  const articles = new Int32Array(count)
  for (const [at, first] of firsts.entries()) articles.fill(at, first, firsts[at + 1] ?? count)
  return { articles, firsts }
}

function heightOf(row: ListRow, width: number): number {
  // Letters are about half as wide as high; half of a narrow window is margin and marks.
  const perLine = Math.max(20, width / 9)
  if (row.what === 'head') return 64 + 28 * Math.ceil(row.kept.article.title.length / perLine)
  const { context, note, tags, collections, colour, entity } = row.annotation
  const text = 26 * Math.ceil(context.length / perLine)
  const noteHeight = note ? 28 + 24 * Math.ceil(note.length / perLine) : 0
  const chips = tags.length + collections.length > 0 || colour ? 34 : 0
  return 96 + (entity ? 22 : 0) + text + noteHeight + chips
}

/** A row that is drawn, with what the list knows of its place. */
export type DrawnRow<Item, What extends ListRow['what']> = {
  item: Item
  row: Extract<ListRow, { what: What }>
}

/** Drawn rows by their article, in the order of the list. */
export type DrawnGroup<Item extends { index: number }> = {
  kept: Kept
  /** Index of the row of its head, drawn or not. */
  first: number
  head: DrawnRow<Item, 'head'> | null
  rows: DrawnRow<Item, 'annotation'>[]
}

export function groupsOf<Item extends { index: number }>(
  items: readonly Item[],
  all: Pick<ListRows, 'at'>,
): DrawnGroup<Item>[] {
  const groups: DrawnGroup<Item>[] = []
  for (const item of items) {
    const row = all.at(item.index)
    if (!row) continue
    let group = groups.at(-1)
    if (group?.kept !== row.kept) {
      const first = row.what === 'head' ? item.index : item.index - row.place - 1
      group = { kept: row.kept, first, head: null, rows: [] }
      groups.push(group)
    }
    if (row.what === 'head') group.head = { item, row }
    else group.rows.push({ item, row })
  }
  return groups
}
