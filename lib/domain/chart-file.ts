/** A chart as rows of text: the table beside it, and its CSV. */
export type ChartTable = {
  heads: string[]
  /** As many cells as there are heads; the first one names the row. */
  rows: { id: string; cells: string[] }[]
}

/** A chart on its way into a file. `name` is the file's, without ending. */
export type ChartFile =
  | {
      kind: 'svg' | 'png'
      name: string
      /** A whole SVG document in pixels of CSS, with every colour and font said in it. */
      svg: string
      width: number
      height: number
    }
  | { kind: 'csv'; name: string; table: ChartTable }
