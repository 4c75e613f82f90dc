/** When the article was published, and where the page says so. Dates of changes and of other articles are not asked. */
import type { DateSource } from '../domain/article.ts'
import { attributeOf } from './element-kinds.ts'
import { textOf } from './lead.ts'
import type { MetaTags } from './meta-tags.ts'
import type { Outline, Part } from './page-parts.ts'
import type { Paragraph } from './paragraphs.ts'
import { isPlausible, readWrittenDate } from './written-date.ts'

/** What a page offers to read its date from. */
export type DatePlaces = {
  /** `datePublished` of the JSON-LD article, '' where there is none. */
  jsonLd: string
  tags: MetaTags
  /** Canonical address. */
  address: string
  outline: Outline
  paragraphs: readonly Paragraph[]
  headline: Part | null
  root: Part
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
    ['address', ({ address }) => [dateInAddress(address)]],
    ['text', datelines],
  ]
  for (const [dateSource, read] of readers) {
    for (const text of read(places)) {
      const date = text && readWrittenDate(text, writesMonthFirst(places.language))
      if (date && isPlausible(date, places.now)) return { date, dateSource }
    }
  }
  return { date: null, dateSource: null }
}

const CHANGED =
  /updat|modif|chang|edit|aktuali|stand:|atuali|actuali|aggiorn|mis à jour|cập nhật|revis|corrected/i
const PUBLISHED = /publi|posted|pubdate|created|issued/i

/** Around the headline only: further down a time is that of a comment or of another article. */
function* timeElements({ outline, headline, root, paragraphs }: DatePlaces): Generator<string> {
  const { first, last } = topOf(headline, root, paragraphs)
  const times = outline.parts.filter(
    (part) => part.firstRun >= first && part.firstRun <= last && dateAttribute(part) !== '',
  )
  const unchanged = times.filter((part) => !CHANGED.test(describe(outline, part)))
  const published = unchanged.filter((part) => PUBLISHED.test(describe(outline, part)))
  for (const part of [...published, ...unchanged]) yield dateAttribute(part)
}

function dateAttribute({ element, name }: Part): string {
  if (name === 'time') return attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? ''
  if (attributeOf(element, 'itemprop') !== 'datePublished') return ''
  return attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? element.textContent
}

/** What a time says about itself: its names and its words, and its parent's. */
function describe(outline: Outline, part: Part): string {
  const around = part.parent && part.parent.chars < 80 ? [part, part.parent] : [part]
  return around
    .map((one) =>
      ['class', 'itemprop', 'id']
        .map((name) => attributeOf(one.element, name) ?? '')
        .concat(textOf(outline, one))
        .join(' '),
    )
    .join(' ')
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

const LONGEST_DATELINE = 200

/** Short lines around the headline, and how the first paragraph begins. */
function* datelines({ outline, headline, root, paragraphs }: DatePlaces): Generator<string> {
  const { first, last } = topOf(headline, root, paragraphs)
  for (const { part, chars } of paragraphs) {
    if (part.firstRun < first || part.firstRun > last) continue
    const line = textOf(outline, part).slice(0, chars > LONGEST_DATELINE ? 80 : LONGEST_DATELINE)
    yield line.split(CHANGED)[0] ?? ''
  }
}

const RUNS_BEFORE_HEADLINE = 12

/** Runs from a little before the headline to the article's third paragraph, both inclusive. */
function topOf(
  headline: Part | null,
  root: Part,
  paragraphs: readonly Paragraph[],
): { first: number; last: number } {
  const prose = paragraphs.filter(({ part, prose }) => prose > 0 && part.firstRun >= root.firstRun)
  const start = Math.min(headline?.firstRun ?? root.firstRun, root.firstRun)
  return { first: start - RUNS_BEFORE_HEADLINE, last: prose[2]?.part.firstRun ?? root.endRun }
}

function writesMonthFirst(language: string): boolean | null {
  if (/^en-us$/i.test(language)) return true
  return /^en$/i.test(language) || language === '' ? null : false
}
