/**
 * What is said on a page itself beside the facts of its cards, in the reader's language. It is made in the background and
 * comes as data, because no page shall have to load a catalogue of words.
 */
export type PageViewWords = {
  /** On the button that keeps, by how far keeping has come. */
  keep: Record<'ready' | 'keeping' | 'kept' | 'failed', string>
  /** Spoken once something is kept. */
  kept: string
  addNote: string
  more: string
  close: string
  previous: string
  next: string
  /** Where a mention stands among those of its entity; `{place}` and `{count}` are filled on the page. */
  place: string
  /** Before the words on the page that only refer back. */
  inferredFrom: string
  /** Names the button beside a selection. */
  keepInEntente: string
  /** The page changes what the reader sees, so that a press was not taken for theirs. */
  tampered: string
  /** The background did not answer. */
  noAnswer: string
  cannotBeKept: string
  tooLong: string
}
