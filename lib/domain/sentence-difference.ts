/** Words of a sentence that was kept and of the same sentence now: in both, or in one of them only. */
export type SentencePart = { text: string; stands: 'in-both' | 'before' | 'now' }
