/** Where the arrow keys lead among the filled cells of a grid. */

export type GridPlace = { row: number; column: number }

/**
 * The place that `key` leads to from `at`, where `filled[n]` are the columns of row `n` that hold something, ascending;
 * null where it leads nowhere. Up and down go to the nearest column of the next row that has any.
 */
export function moveInGrid(
  filled: readonly (readonly number[])[],
  at: GridPlace,
  key: string,
): GridPlace | null {
  const inRow = filled[at.row] ?? []
  const found = (column: number | undefined) => (column === undefined ? null : { row: at.row, column })
  const vertical = (step: 1 | -1): GridPlace | null => {
    for (let row = at.row + step; row >= 0 && row < filled.length; row += step) {
      const columns = filled[row] ?? []
      if (columns.length > 0) return { row, column: nearest(columns, at.column) }
    }
    return null
  }
  switch (key) {
    case 'ArrowRight':
      return found(inRow.find((column) => column > at.column))
    case 'ArrowLeft':
      return found(inRow.findLast((column) => column < at.column))
    case 'ArrowDown':
      return vertical(1)
    case 'ArrowUp':
      return vertical(-1)
    case 'Home':
      return found(inRow[0])
    case 'End':
      return found(inRow.at(-1))
    default:
      return null
  }
}

function nearest(columns: readonly number[], wanted: number): number {
  return columns.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best))
}
