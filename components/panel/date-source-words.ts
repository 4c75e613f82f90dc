import type { DateSource } from '../../lib/domain/article.ts'
import type { WordKey } from '../../lib/words/catalogue.ts'
import { say } from '../../lib/words/say.ts'

const KEYS: Record<DateSource, WordKey> = {
  'json-ld': 'panel:dateFrom.metadata',
  meta: 'panel:dateFrom.metadata',
  'time-element': 'panel:dateFrom.page',
  address: 'panel:dateFrom.address',
  text: 'panel:dateFrom.dateline',
  given: 'panel:dateFrom.given',
}

/** Where a publication date was read, as the reader is told. */
export function dateSourceInWords(source: DateSource): string {
  return say(KEYS[source])
}
