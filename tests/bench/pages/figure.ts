/** Something that is counted, or whose greatest value counts; at most `goal` where there is one. */
export type Figure = { what: string; value: number; goal: number | null }
