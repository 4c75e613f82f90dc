/** A page as its content script hands it over: the text that was read, and what the page says of it, unread. */
export type RawPage = {
  /** Address as visited, without fragment. */
  url: string
  /** The address that the page calls its own; equals `url` where it names none. */
  canonical: string
  /** Readable text: blocks parted by one blank line ("\n\n"). */
  text: string
  /** The `title` element. */
  title: string
  /** The headline in the page's body; '' where none was found. */
  heading: string
  /** What the root element says of its language, as written; [] where it says nothing. */
  languages: string[]
  /** Every `meta` element: its names, parted by white space, and its content. */
  tags: MetaElement[]
  /** The text of every JSON-LD block. */
  jsonLd: string[]
  /** Moments given for machines around the headline. */
  times: TimeClue[]
  /** Lines around the headline that hold a year. */
  datelines: string[]
}

export type MetaElement = [names: string, content: string]

export type TimeClue = {
  /** The moment as written (`2026-01-15T09:00+01:00`). */
  at: string
  /** Names and words of the element and of what it stands in, without numbers: what kind of moment it is. */
  label: string
}
