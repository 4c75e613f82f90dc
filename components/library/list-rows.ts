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
    if (place < 0) return { what: 'head', key: headKey(kept), kept }
    const annotation = kept.annotations[place]
    return annotation && { what: 'annotation', key: annotation.id, kept, annotation, place }
  }
  // Both are asked of every row at each key that is typed: they are made in one go, without a row for each.
  const keys: string[] = []
  for (const kept of shown) {
    keys.push(headKey(kept))
    for (const { id } of kept.annotations) keys.push(id)
  }
  let indexes: Map<string, number> | null = null
  let heights = { width: -1, likely: new Float64Array() as Float64Array }
  return {
    count,
    at,
    keyOf: (index) => keys[index] ?? '',
    indexOf(key) {
      indexes ??= new Map(keys.map((one, index) => [one, index]))
      return indexes.get(key)
    },
    likelyHeight(index, width) {
      if (heights.width !== width) heights = { width, likely: likelyHeights(shown, count, width) }
      return heights.likely[index] ?? 0
    },
  }
}

function headKey({ article }: Kept): string {
  return `head ${article.key}`
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

function likelyHeights(shown: readonly Kept[], count: number, width: number): Float64Array {
  // Letters are about half as wide as high; half of a narrow window is margin and marks.
  const perLine = Math.max(20, width / 9)
  const heights = new Float64Array(count)
  let at = 0
  for (const { article, annotations } of shown) {
    heights[at++] = 64 + 28 * Math.ceil(article.title.length / perLine)
    for (const annotation of annotations) heights[at++] = annotationHeight(annotation, perLine)
  }
  return heights
}

function annotationHeight(annotation: Annotation, perLine: number): number {
  const { context, note, tags, collections, colour, entity } = annotation
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
