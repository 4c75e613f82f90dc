/** What the reader did to the collection, remembered so that every act can be taken back. */

/** The tables whose rows an act may change. */
export const ACT_TABLES = [
  'articles',
  'annotations',
  'collections',
  'corrections',
  'fileDecisions',
  'packs',
  'packFacts',
  'preferences',
] as const

export type ActTable = (typeof ACT_TABLES)[number]

/** One row that an act changed. */
export type RowChange = {
  table: ActTable
  /** Primary key of the row. */
  key: string
  /** The fields that were changed, as they were before; the whole row where it was taken out; null where it was made. */
  before: Record<string, unknown> | null
  /** The same fields as the act left them; null where it took the row out; the whole row where it made it. */
  after: Record<string, unknown> | null
}

/** One act: one transaction. */
export type Act = {
  /** Random id, made by the one who asks, so that a repeated request changes nothing. */
  id: string
  /** What was done, one sentence for the reader: `Tag “border” merged into “borders”.` */
  words: string
  /** ISO 8601 moment. */
  at: string
  changes: RowChange[]
  /** When it was taken back, ISO 8601 moment; null while it holds. */
  undone: string | null
}
