/** What the reader did to the library, remembered so that every act can be taken back. */

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

/** One row that an act changed. Stored beside the act, one row each, so that an act may change any number. */
export type RowChange = {
  /** Id of the act. */
  act: string
  table: ActTable
  /** Primary key of the row. */
  key: string
  /** The fields that were changed, as they were before; null where the act made the row. */
  before: Record<string, unknown> | null
  /** The same fields as the act left them; the whole row where the act made it. */
  after: Record<string, unknown>
}

/** One act: one transaction. */
export type Act = {
  /** Random id, made by the one who asks, so that a repeated request changes nothing. */
  id: string
  /** What was done, one sentence for the reader: `Tag “border” is called “borders” now.` */
  words: string
  /** ISO 8601 moment. */
  at: string
  /** How many rows it changed. */
  rows: number
  /** When it was taken back, ISO 8601 moment; null while it holds. */
  undone: string | null
  /** How many rows did not follow when it was last taken back or done again, because they were changed since. */
  stayed: number
}
