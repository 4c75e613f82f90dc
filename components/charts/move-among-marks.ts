/** Where the arrow keys lead among the marks of rows. */

export type MarkPlace = { row: number; mark: number }

/** Rows that a page key passes over. */
const PAGE = 10

/**
 * The place that `key` leads to from `at`, where row `n` has `counts[n]` marks; null where it leads nowhere. Left and
 * right go on in the next row, up and down skip rows without marks.
 */
export function moveAmongMarks(counts: readonly number[], at: MarkPlace, key: string): MarkPlace | null {
  const nextRow = (from: number, step: 1 | -1) => {
    for (let row = from + step; row >= 0 && row < counts.length; row += step) {
      if ((counts[row] ?? 0) > 0) return row
    }
    return null
  }
  const inRow = (row: number | null, mark: number): MarkPlace | null =>
    row === null ? null : { row, mark: Math.min(Math.max(mark, 0), (counts[row] ?? 1) - 1) }
  const last = (counts[at.row] ?? 1) - 1
  switch (key) {
    case 'ArrowRight':
      return at.mark < last ? { row: at.row, mark: at.mark + 1 } : inRow(nextRow(at.row, 1), 0)
    case 'ArrowLeft':
      return at.mark > 0
        ? { row: at.row, mark: at.mark - 1 }
        : inRow(nextRow(at.row, -1), Number.POSITIVE_INFINITY)
    case 'ArrowDown':
      return inRow(nextRow(at.row, 1), at.mark)
    case 'ArrowUp':
      return inRow(nextRow(at.row, -1), at.mark)
    case 'PageDown':
      return inRow(
        nextRow(Math.min(at.row + PAGE, counts.length) - 1, 1) ?? nextRow(counts.length, -1),
        at.mark,
      )
    case 'PageUp':
      return inRow(nextRow(Math.max(at.row - PAGE, -1) + 1, -1) ?? nextRow(-1, 1), at.mark)
    case 'Home':
      return { row: at.row, mark: 0 }
    case 'End':
      return { row: at.row, mark: last }
    default:
      return null
  }
}

/** The first place that has a mark; null where there is none. */
export function firstPlace(counts: readonly number[]): MarkPlace | null {
  const row = counts.findIndex((count) => count > 0)
  return row < 0 ? null : { row, mark: 0 }
}
