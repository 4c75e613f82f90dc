// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { aPage, paragraphs } from '../../support/a-page.ts'
import { extractArticle } from '../../support/extract-article.ts'

const NOW = new Date('2026-02-01T12:00:00Z')

/** Date and its source, of a page with this head and these lines between headline and text. */
function dateOf(head: string, lines = '', text = paragraphs(4)): [string | null, string | null] | undefined {
  const page = aPage(`<head><title>River treaty talks resume</title>${head}</head>
    <article><h1>River treaty talks resume</h1>${lines}${text}</article>`)
  const article = extractArticle(page, 'article', NOW)?.article
  return article && [article.date, article.dateSource]
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`
const canonical = (path: string) => `<link rel="canonical" href="https://ferry.example${path}">`

const CASES: Record<string, [page: [string, string?, string?], found: [string | null, string | null]]> = {
  'JSON-LD of an article': [
    [ld('{"@type":"NewsArticle","datePublished":"2026-01-15T08:30:00+07:00"}')],
    ['2026-01-15T08:30:00+07:00', 'json-ld'],
  ],
  'JSON-LD in a graph, the type in a list': [
    [ld('{"@graph":[{"@type":"WebSite"},{"@type":["Article","Thing"],"datePublished":"2026-01-15"}]}')],
    ['2026-01-15', 'json-ld'],
  ],
  'JSON-LD of an article inside of its page': [
    [ld('[{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","datePublished":"2026-01-15"}}]')],
    ['2026-01-15', 'json-ld'],
  ],
  'JSON-LD with comments and trailing commas': [
    [ld('<!-- \n{"@type":"NewsArticle","headline":"A\nB","datePublished":"2026-01-15",}\n -->')],
    ['2026-01-15', 'json-ld'],
  ],
  'JSON-LD with escaped quotes': [
    [ld('{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2026-01-15&quot;}')],
    ['2026-01-15', 'json-ld'],
  ],
  'broken JSON-LD is passed over': [
    [`${ld('{"@type":')}<meta property="article:published_time" content="2026-01-15">`],
    ['2026-01-15', 'meta'],
  ],
  'a date of change is none of publication': [
    [
      ld('{"@type":"NewsArticle","dateModified":"2026-01-20"}') +
        '<meta property="article:modified_time" content="2026-01-20">',
    ],
    [null, null],
  ],
  'a meta element': [
    ['<meta name="parsely-pub-date" content="2026-01-15T01:02:03Z">'],
    ['2026-01-15T01:02:03Z', 'meta'],
  ],
  'a meta element with dots in its name': [
    ['<meta name="DC.date.issued" content="2026-01-15">'],
    ['2026-01-15', 'meta'],
  ],
  'an offset without a colon': [
    ['<meta name="pubdate" content="2026-01-15T10:52:50+0100">'],
    ['2026-01-15T10:52:50+01:00', 'meta'],
  ],
  'a time without an offset is a day': [
    ['<meta name="date" content="2026-01-15 23:59:00">'],
    ['2026-01-15', 'meta'],
  ],
  'a compact date': [['<meta name="date" content="20260115">'], ['2026-01-15', 'meta']],
  'seconds since 1970': [
    ['<meta name="sailthru.date" content="1768435200">'],
    ['2026-01-15T00:00:00.000Z', 'meta'],
  ],
  'a date in the future is refused': [
    ['<meta name="pubdate" content="2031-01-15"><meta name="date" content="2026-01-15">'],
    ['2026-01-15', 'meta'],
  ],
  'a date before the web is refused': [
    [ld('{"@type":"Article","datePublished":"1970-01-01"}')],
    [null, null],
  ],
  'a day that no month has is refused': [['<meta name="date" content="2026-02-30">'], [null, null]],
  'a time element by the headline': [
    ['', '<time datetime="2026-01-15T09:00+01:00">9 am</time>'],
    ['2026-01-15T09:00:00+01:00', 'time-element'],
  ],
  'of two time elements not the one of the update': [
    [
      '',
      '<p>Updated <time datetime="2026-01-17">x</time></p><p>Published <time datetime="2026-01-15">y</time></p>',
    ],
    ['2026-01-15', 'time-element'],
  ],
  microdata: [
    ['', '<span itemprop="datePublished" content="2026-01-15">today</span>'],
    ['2026-01-15', 'time-element'],
  ],
  'the address': [[canonical('/world/2026/01/15/river.html')], ['2026-01-15', 'address']],
  'an address with a month in letters': [[canonical('/world/2026/jan/15/river')], ['2026-01-15', 'address']],
  'a number in the address is no date': [[canonical('/world/20261399-river')], [null, null]],
  'a byline in English': [
    ['', '<p>By Ann Author, January 15, 2026</p>'],
    ['2026-01-15', 'text'],
  ],
  'a byline in British English': [
    ['', '<p>Published 15th January 2026</p>'],
    ['2026-01-15', 'text'],
  ],
  'a byline in French': [
    ['', '<p>Publié le 1er août 2025 à 8 h</p>'],
    ['2025-08-01', 'text'],
  ],
  'a byline in Spanish': [
    ['', '<p>15 de enero de 2026</p>'],
    ['2026-01-15', 'text'],
  ],
  'a byline in German': [
    ['', '<p>15. März 2025, 9 Uhr</p>'],
    ['2025-03-15', 'text'],
  ],
  'a byline in Czech': [
    ['', '<p>15. ledna 2026</p>'],
    ['2026-01-15', 'text'],
  ],
  'a byline in Russian': [
    ['', '<p>15 мая 2025</p>'],
    ['2025-05-15', 'text'],
  ],
  'a byline in Vietnamese': [
    ['', '<p>Thứ năm, ngày 15 tháng 1 năm 2026</p>'],
    ['2026-01-15', 'text'],
  ],
  'a byline in Chinese': [
    ['', '<p>2026年1月15日 08:00</p>'],
    ['2026-01-15', 'text'],
  ],
  'numbers that can be read one way only': [
    ['', '<p>15/01/2026</p>'],
    ['2026-01-15', 'text'],
  ],
  'numbers that can be read two ways are no date': [
    ['', '<p>03/04/2025</p>'],
    [null, null],
  ],
  'numbers parted by points begin with the day': [
    ['', '<p>03.04.2025</p>'],
    ['2025-04-03', 'text'],
  ],
  'a byline that tells of the update first': [
    ['', '<p>Updated January 17, 2026</p><p>January 15, 2026</p>'],
    ['2026-01-15', 'text'],
  ],
  'a byline that names the editor first': [
    ['', '<p>Source: Harbour Agency | Editor: Lin | January 15, 2026</p>'],
    ['2026-01-15', 'text'],
  ],
  'a byline behind a credit': [
    ['', '<p>Photo credit: Harbour Pictures, January 15, 2026</p>'],
    ['2026-01-15', 'text'],
  ],
  'a byline of somebody called Chang': [
    ['', '<p>By Mei Chang, January 15, 2026</p>'],
    ['2026-01-15', 'text'],
  ],
  'a byline behind the section of current affairs': [
    ['', '<p>Actualités | 15 janvier 2026</p>'],
    ['2026-01-15', 'text'],
  ],
  'no date of an edit': [
    ['', '<p>Last edited January 17, 2026</p>'],
    [null, null],
  ],
  'a time element in the editors’ line': [
    ['', '<p>From the editors, <time datetime="2026-01-15T09:00+01:00">9 am</time></p>'],
    ['2026-01-15T09:00:00+01:00', 'time-element'],
  ],
  'a dateline that opens the first paragraph': [
    [
      '',
      '',
      `<p>PORT LEE, Jan. 15, 2026 — The envoys of both sides met again, and they agreed to go on with it.</p>${paragraphs(3)}`,
    ],
    ['2026-01-15', 'text'],
  ],
  'a year further down is no date': [
    ['', '', `${paragraphs(4)}<p>It began on March 3, 1995, in the port.</p>`],
    [null, null],
  ],
}

describe('the publication date is read from', () => {
  for (const [name, [page, found]] of Object.entries(CASES)) {
    test(name, () => expect(dateOf(...page)).toEqual(found))
  }
})

test('American pages put the month first', () => {
  const page = aPage(`<html lang="en-US"><h1>River treaty</h1><p>03/04/2025</p>${paragraphs(4)}`)
  expect(extractArticle(page, 'article', NOW)?.article.date).toBe('2025-03-04')
})
