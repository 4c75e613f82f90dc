/** A passage of the article that shows why something is said. Offsets: UTF-16 units of the article's text, end exclusive. */
export type Evidence = {
  start: number
  end: number
  /** The article's own characters from `start` to `end`. */
  quote: string
}
