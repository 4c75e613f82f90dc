import type { DateSource } from '../../lib/domain/article.ts'

/** Where a publication date was read, as the reader is told. */
export const DATE_SOURCE_WORDS: Record<DateSource, string> = {
  'json-ld': 'from the page’s metadata',
  meta: 'from the page’s metadata',
  'time-element': 'from the date on the page',
  address: 'from the page’s address',
  text: 'from the text’s dateline',
  given: 'as you gave it',
}
