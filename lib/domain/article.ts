/** Where a publication date was read; the reader sees it, because the date decides which office is shown. */
export type DateSource =
  /** schema.org `datePublished` in a JSON-LD block */
  | 'json-ld'
  /** a `meta` element such as `article:published_time` */
  | 'meta'
  /** a `time` element or microdata in the page */
  | 'time-element'
  /** the page's address, such as /2026/01/15/ */
  | 'address'
  /** a dateline or byline in the text */
  | 'text'
  /** given by the reader or by whoever asked for the reading */
  | 'given'

/** What of a page decides which article it shows. */
export type PageOfArticle = Pick<Article, 'url' | 'canonical' | 'title' | 'date'>

/** The news text of one page. */
export type Article = {
  /** Address as visited, without fragment. */
  url: string
  /** The address that the page calls its own; equals `url` where it names none. */
  canonical: string
  /** Headline, without the outlet's name; '' where the page has none. */
  title: string
  /** Name of the outlet as readers know it, else the host name. */
  outlet: string
  /** BCP 47 language tag (`en`, `pt-BR`); '' where unknown. */
  language: string
  /** Publication date, ISO 8601: a day (`2026-01-15`) or a moment with its offset; null where unknown. */
  date: string | null
  /** Where `date` was read; null with it. */
  dateSource: DateSource | null
  /** Readable text: blocks (headline, paragraphs, list items, captions) parted by one blank line ("\n\n"). */
  text: string
}
