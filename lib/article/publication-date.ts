/** When the article was published, and where the page says so. Dates of changes and of other articles are not asked. */
import type { DateSource } from '../domain/article.ts'
import type { TimeClue } from '../domain/raw-page.ts'
import type { MetaTags } from './meta-tags.ts'
import { isPlausible, readWrittenDate } from './written-date.ts'

/** What a page offers to read its date from. */
export type DatePlaces = {
  /** `datePublished` of the JSON-LD article, '' where there is none. */
  jsonLd: string
  tags: MetaTags
  times: readonly TimeClue[]
  datelines: readonly string[]
  /** Canonical address. */
  canonical: string
  /** BCP 47 tag: American pages write the month first. */
  language: string
  now: Date
}

export type Publication = { date: string; dateSource: DateSource } | { date: null; dateSource: null }

const TAGS =
  `article:published_time og:article:published_time article:published datepublished parsely-pub-date
  sailthru:date dcterms:issued dc:date:issued dc:date article:published publishdate publish-date publish_date
  publication_date publication-date pubdate originalpublicationdate citation_publication_date citation_date
  cxenseparse:recs:publishtime cxenseparse:publishtime vr:published_time og:pubdate article_date_original dcterms:date
  dcterms:created dc:date:created date`.split(/\s+/)

/** Asks the places in the order of their trust; the first plausible date counts. */
export function findPublication(places: DatePlaces): Publication {
  const readers: [DateSource, (places: DatePlaces) => Iterable<string>][] = [
    ['json-ld', ({ jsonLd }) => [jsonLd]],
    ['meta', ({ tags }) => TAGS.map((name) => tags.get(name) ?? '')],
    ['time-element', timeElements],
    ['address', ({ canonical }) => [dateInAddress(canonical)]],
    ['text', ({ datelines }) => datelines.map((line) => line.split(CHANGED)[0] ?? '')],
  ]
  for (const [dateSource, read] of readers) {
    for (const text of read(places)) {
      const date = text && readWrittenDate(text, writesMonthFirst(places.language))
      if (date && isPlausible(date, places.now)) return { date, dateSource }
    }
  }
  return { date: null, dateSource: null }
}

/** Of a change; not of editors, editions and credits, of exchanges, of anybody called Chang, nor of current affairs. */
const CHANGED =
  /updat|modif|(?<!ex)chang[eé]|(?<!cr)edit(?!or|ion)|aktuali[sz]|stand:|atuali[sz]|actuali[sz]|aggiorn|mis à jour|cập nhật|revis(?!it)|corrected/i
const PUBLISHED = /publi|posted|pubdate|created|issued/i

/** Those that say that they are of the publication first, those of a change never. */
function timeElements({ times }: DatePlaces): string[] {
  const unchanged = times.filter(({ label }) => !CHANGED.test(label))
  const published = unchanged.filter(({ label }) => PUBLISHED.test(label))
  return [...published, ...unchanged].map(({ at }) => at)
}

const DAYS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/
const LOOSE_DAYS = /[/-]((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?!\d)/

function dateInAddress(address: string): string {
  if (!URL.canParse(address)) return ''
  const { pathname } = new URL(address)
  const found = DAYS.exec(pathname) ?? LOOSE_DAYS.exec(pathname)
  if (!found) return ''
  const [, year, month = '', dayOfMonth] = found
  return /[a-z]/.test(month) ? `${dayOfMonth} ${month} ${year}` : `${year}-${month}-${dayOfMonth}`
}

function writesMonthFirst(language: string): boolean | null {
  if (/^en-us$/i.test(language)) return true
  return /^en$/i.test(language) || language === '' ? null : false
}
