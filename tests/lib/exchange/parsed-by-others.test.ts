/** What we write, read by the programs that others read it with. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import ICAL from 'ical.js'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import type { AnnouncedStep } from '../../../lib/domain/agreement-file.ts'
import { toBibtex } from '../../../lib/exchange/to-bibtex.ts'
import { toCalendar } from '../../../lib/exchange/to-calendar.ts'
import { toCsl } from '../../../lib/exchange/to-csl.ts'
import { toRis } from '../../../lib/exchange/to-ris.ts'
import { toWebAnnotation } from '../../../lib/exchange/to-web-annotation.ts'
import { aWholeCollection } from '../../support/a-collection.ts'
import { aSource } from '../../support/export-builders.ts'
import { written } from '../../support/written.ts'
import { anyCollection } from './any-collection.ts'
import { anyText } from './any-kept.ts'
import { WEB_ANNOTATION_TERMS } from './web-annotation-terms.ts'

type Item = Record<string, unknown>
/** Told what it is, because it takes whatever mentions an entry for BibTeX. */
const cite = (text: string, forceType: string) => new Cite(text, { forceType }).data as Item[]

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Nobody may ask for ${url}.`)
  return { document: WEB_ANNOTATION_TERMS, documentUrl: url, contextUrl: undefined }
}
async function expand(text: string): Promise<unknown[]> {
  // `safe` makes a fault of whatever the processor would drop; its types do not know it yet.
  const options: object = { documentLoader, safe: true }
  return await jsonld.expand(JSON.parse(text), options)
}

test('a JSON-LD processor expands Web Annotations and loses nothing', async () => {
  const text = await written(toWebAnnotation(aWholeCollection()))
  const [collection] = await expand(text)
  const flat = JSON.stringify(collection)
  for (const motivation of [
    'identifying',
    'classifying',
    'highlighting',
    'bookmarking',
    'commenting',
    'tagging',
  ]) {
    expect(flat).toContain(`http://www.w3.org/ns/oa#${motivation}`)
  }
  for (const term of [
    'TimeState',
    'sourceDate',
    'TextQuoteSelector',
    'TextPositionSelector',
    'hasTarget',
    'hasBody',
  ]) {
    expect(flat).toContain(`http://www.w3.org/ns/oa#${term}`)
  }
  expect(flat.match(/"http:\/\/www\.w3\.org\/ns\/oa#Annotation"/g)).toHaveLength(5)
  expect(flat.match(/"@type":"@json"/g)).toHaveLength(5)
})

test('whatever the texts, JSON-LD expands and holds no bare <', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection, async ({ kept, collections }) => {
      const text = await written(toWebAnnotation(aSource(kept, { collections })))
      expect(text).not.toContain('<')
      const [collection] = await expand(text)
      const found = JSON.stringify(collection).match(/"http:\/\/www\.w3\.org\/ns\/oa#Annotation"/g) ?? []
      expect(found).toHaveLength(kept.flatMap(({ annotations }) => annotations).length)
    }),
    { numRuns: 50 },
  )
})

test('citation-js reads RIS: one record an article, whatever the texts', async () => {
  const [first, second, ...more] = cite(await written(toRis(aWholeCollection())), '@ris/file')
  expect(more).toEqual([])
  expect(first).toMatchObject({
    type: 'article-newspaper',
    title: 'Two ports, one pact',
    'container-title': 'The Example Courier',
    accessed: { 'date-parts': [[2026, 1, 16]] },
    URL: 'https://news.example/world/harbour-pact',
    language: 'en',
  })
  expect(String(second?.title)).toContain('<script>')
  await fc.assert(
    fc.asyncProperty(anyCollection, async ({ kept, collections }) => {
      const text = await written(toRis(aSource(kept, { collections })))
      expect(text.match(/^TY {2}- /gm) ?? []).toHaveLength(kept.length)
      expect(text.match(/^ER {2}- /gm) ?? []).toHaveLength(kept.length)
      expect(text.match(/^N1 {2}- /gm) ?? []).toHaveLength(
        kept.flatMap(({ annotations }) => annotations).length,
      )
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
      for (const line of text.split('\r\n')) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /)
      if (kept.length > 0) expect(cite(text, '@ris/file')).toHaveLength(kept.length)
    }),
    { numRuns: 200 },
  )
})

test('citation-js reads BibLaTeX: one entry an article, whatever the texts', async () => {
  const [first, second, ...more] = cite(await written(toBibtex(aWholeCollection())), '@biblatex/text')
  expect(more).toEqual([])
  expect(first).toMatchObject({
    title: 'Two ports, one pact',
    'container-title': 'The Example Courier',
    issued: { 'date-parts': [[2026, 1, 15]] },
    accessed: { 'date-parts': [[2026, 1, 16]] },
    URL: 'https://news.example/world/harbour-pact',
  })
  expect(second?.URL).toBe('https://daily.example/ports?a=1&b=2')
  await fc.assert(
    fc.asyncProperty(anyCollection, async ({ kept, collections }) => {
      const text = await written(toBibtex(aSource(kept, { collections })))
      const keys = text.match(/^@article\{[^,\n]+,$/gm) ?? []
      expect(new Set(keys).size).toBe(kept.length)
      if (kept.length > 0) expect(cite(text, '@biblatex/text')).toHaveLength(kept.length)
    }),
    { numRuns: 200 },
  )
})

const CSL_FIELDS = new Set(
  'id type title container-title issued accessed URL language keyword note authority status'.split(' '),
)

test('CSL-JSON has an item an article and a treaty an instrument, with the fields of the schema alone', async () => {
  const items = JSON.parse(await written(toCsl(aWholeCollection()))) as Item[]
  expect(items.map(({ type }) => type)).toEqual(['article-newspaper', 'article-newspaper', 'treaty'])
  expect(items[2]).toMatchObject({
    title: 'Harbour Pact',
    authority: 'Peru; Chile',
    issued: { 'date-parts': [[2026, 1, 15]] },
    status: 'Signed',
  })
  for (const item of items) expect(Object.keys(item).filter((field) => !CSL_FIELDS.has(field))).toEqual([])
  expect(new Cite(items).data).toHaveLength(3)
  expect(JSON.parse(await written(toCsl(aSource([]))))).toEqual([])
})

/** Of the longest line. */
const octets = (text: string) =>
  Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length))

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

test('ical.js reads the calendar: a day for each promise that waits, overdue ones told', async () => {
  const text = await written(toCalendar(aWholeCollection()))
  const events = eventsOf(text)
  expect(
    events.map(({ summary, startDate, endDate }) => [summary, startDate.toString(), endDate.toString()]),
  ).toEqual([
    ['Overdue: Harbour Pact: Ratified by Peru', '2026-01-28', '2026-01-29'],
    ['Harbour Pact: In force', '2026-07-31', '2026-08-01'],
  ])
  expect(events[1]?.description).toContain(
    'Announced for July 2026.\n“planned in-force”\nTwo ports, one pact · The Example Courier',
  )
  expect(events[0]?.startDate.isDate).toBe(true)
  expect(eventsOf(await written(toCalendar(aWholeCollection()))).map(({ uid }) => uid)).toEqual(
    events.map(({ uid }) => uid),
  )
  expect(octets(text)).toBeLessThanOrEqual(75)
})

test('no text makes an event of its own in the calendar', async () => {
  const [promise] = aWholeCollection().promises()
  if (!promise) throw new Error('There is no promise.')
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (name, quote) => {
      const [step] = promise.told
      if (!step) return
      const hostile = `${name}\r\nEND:VEVENT\rBEGIN:VEVENT\nX:${quote}`
      const told = [
        {
          ...step,
          quote: hostile,
          article: { ...step.article, title: hostile, outlet: hostile, url: hostile },
        },
      ]
      const made: AnnouncedStep = { ...promise, told, file: { ...promise.file, name: hostile } }
      const text = await written(toCalendar(aSource([], { promises: () => [made] })))
      const events = eventsOf(text)
      expect(events).toHaveLength(1)
      expect(octets(text)).toBeLessThanOrEqual(75)
      // A pair that was cut in two is half a character on either side.
      expect(text).not.toMatch(/\p{Surrogate}/u)
      expect(events[0]?.summary).toContain('END:VEVENT BEGIN:VEVENT X:')
    }),
    { numRuns: 300 },
  )
})
