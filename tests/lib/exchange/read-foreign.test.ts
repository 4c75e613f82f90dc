/** Files of other programs: each passage becomes a plain highlight under an id made from what it says. */
import { describe, expect, test } from 'vitest'
import type { ImportRead } from '../../../lib/domain/exchange.ts'
import { formatOf, IMPORT_FORMATS } from '../../../lib/exchange/import-formats.ts'
import { readImport } from '../../../lib/exchange/read-import.ts'
import { toCsv } from '../../../lib/exchange/to-csv.ts'
import { aKept } from '../../support/builders.ts'
import { anImportFile, aSource, CONTEXT, readWhole } from '../../support/export-builders.ts'
import { written } from '../../support/written.ts'

const PAGE = 'https://courier.example/pact'

function read(id: string, text: string): ImportRead {
  const format = IMPORT_FORMATS.find((one) => one.id === id)
  if (!format) throw new Error(`There is no format ${id}.`)
  expect(formatOf(text, `file.${format.endings[0]}`)?.id).toBe(id)
  const once = readWhole(format.read, text)
  expect(readWhole(format.read, text), 'the same file gives the same rows').toEqual(once)
  return once
}
const rows = (done: ImportRead) => {
  if (!done.ok) throw new Error(JSON.stringify(done.refused))
  return done.rows
}

describe('Hypothesis', () => {
  const annotation = {
    id: 'AbC_1',
    created: '2026-01-02T03:04:05.678901+00:00',
    updated: '2026-01-03T00:00:00+00:00',
    user: 'acct:a@hypothes.is',
    uri: PAGE,
    text: 'Ask about *this*.',
    tags: ['ports', ' ports ', ''],
    group: '__world__',
    target: [
      {
        source: PAGE,
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/p[1]',
            startOffset: 0,
            endContainer: '/p[1]',
            endOffset: 9,
          },
          { type: 'TextPositionSelector', start: 40, end: 52 },
          { type: 'TextQuoteSelector', exact: 'Harbour Pact', prefix: 'signed the ', suffix: ' on' },
        ],
      },
    ],
    document: { title: ['Two ports'] },
  }
  const file = (...annotations: object[]) =>
    JSON.stringify({ export_date: '2026-02-01', export_userid: '', client_version: '1', annotations })

  test('an annotation becomes a highlight with its note, tags and place', () => {
    const done = rows(read('hypothesis', file(annotation)))
    expect(done.articles).toMatchObject([
      {
        key: PAGE,
        addresses: [PAGE],
        url: PAGE,
        title: 'Two ports',
        outlet: 'courier.example',
        date: null,
        retrieved: '2026-01-02T03:04:05.678Z',
      },
    ])
    expect(done.annotations).toMatchObject([
      {
        article: PAGE,
        kind: 'highlight',
        entity: null,
        quote: 'Harbour Pact',
        context: 'signed the Harbour Pact on',
        note: 'Ask about *this*.',
        tags: ['ports'],
        selectors: [
          { exact: 'Harbour Pact', prefix: 'signed the ' },
          { start: 40, end: 52 },
        ],
        modified: '2026-01-03T00:00:00.000Z',
      },
    ])
    expect(done.annotations[0]?.id).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('a page note is of the whole article; replies and what has no quote are refused', () => {
    const note = { ...annotation, id: 'n', target: [{ source: PAGE }] }
    const reply = { ...annotation, id: 'r', references: ['AbC_1'] }
    const pdf = {
      ...annotation,
      id: 'p',
      target: [{ source: PAGE, selector: [{ type: 'PageSelector', index: 1 }] }],
    }
    const local = { ...annotation, id: 'l', uri: 'urn:x-pdf:1', target: [{ source: 'urn:x-pdf:1' }] }
    const done = read('hypothesis', file(note, reply, pdf, local, 7 as never))
    expect(rows(done).annotations).toMatchObject([{ kind: 'article', quote: '', selectors: null }])
    expect(done.refused).toEqual([
      { where: 'annotation 2', why: 'is a reply' },
      { where: 'annotation 3', why: 'has a place but no quote' },
      { where: 'annotation 4', why: expect.stringContaining('is no address of the web') },
      { where: 'annotation 5', why: 'is no annotation' },
    ])
  })
})

test.each([
  'Created at,Author,Page,URL,Group,Type,Quote/description,Comment,Tags',
  'Creation Date,User,Page,URL,Group,Annotation/Reply Type,Quote,Body,Tags',
])('the CSV of Hypothesis is read under its heads: %s', (heads) => {
  const done = read(
    'hypothesis-csv',
    `${heads}\n2026-01-02 03:04,ana,,${PAGE},Public,Annotation,"Harbour ""Pact""","two\nlines","a,b c"\n2026-01-02 03:05,ana,,${PAGE},Public,Reply,,no,\n2026-01-02 03:06,ana,,${PAGE},Public,Annotation,'=1+1,,\n`,
  )
  expect(rows(done).annotations).toMatchObject([
    {
      kind: 'highlight',
      quote: 'Harbour "Pact"',
      note: 'two\nlines',
      tags: ['a', 'b c'],
      created: '2026-01-02T03:04:00.000Z',
    },
    { quote: '=1+1' },
  ])
  expect(done.refused).toEqual([{ where: 'line 4', why: 'is a reply' }])
})

test('highlights of Obsidian’s clipper', () => {
  const done = read(
    'clipper',
    JSON.stringify([
      {
        url: PAGE,
        highlights: [
          {
            text: 'Harbour Pact',
            timestamp: '2026-01-02T00:00:00.000Z',
            color: 'green',
            notes: ['one', 'two'],
          },
          { text: '<p>the <b>Pact</b> &amp; more</p>' },
          { text: ' ' },
        ],
      },
      { url: 'chrome://x', highlights: [{ text: 'x' }] },
      { url: PAGE },
    ]),
  )
  expect(rows(done).annotations).toMatchObject([
    { quote: 'Harbour Pact', note: 'one\n\ntwo', colour: 'green', created: '2026-01-02T00:00:00.000Z' },
    { quote: 'the Pact & more', note: '', colour: null, created: '2026-02-03T09:00:00.000Z' },
  ])
  expect(done.refused.map(({ where }) => where)).toEqual([
    'page 1, highlight 3',
    'page 2, highlight 1',
    'page 3',
  ])
})

test('Readwise', () => {
  const done = read(
    'readwise',
    `Highlight,Title,Author,URL,Note,Location,Date\n"The pact, ""signed""",Two ports,The Courier,${PAGE},read,12,2026-01-02 03:04:05+00:00\n,Two ports,,${PAGE},,,\nNo page,A book,Somebody,,,,\n`,
  )
  expect(rows(done)).toMatchObject({
    articles: [{ url: PAGE, title: 'Two ports', outlet: 'The Courier' }],
    annotations: [
      { kind: 'highlight', quote: 'The pact, "signed"', note: 'read', created: '2026-01-02T03:04:05.000Z' },
    ],
  })
  expect(done.refused).toEqual([
    { where: 'line 3', why: 'has no highlight' },
    { where: 'line 4', why: expect.stringContaining('is no address of the web') },
  ])
})

test('Web Annotations of other tools', () => {
  const item = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://tool.example/1',
    type: 'Annotation',
    created: '2026-01-02T00:00:00Z',
    body: [
      { type: 'TextualBody', value: 'a thought' },
      { type: 'TextualBody', purpose: 'tagging', value: 'ports' },
    ],
    target: { source: PAGE, selector: { type: 'TextQuoteSelector', exact: 'Harbour Pact' } },
  }
  const simple = { id: 'x', type: 'Annotation', bodyValue: 'all of it', target: PAGE }
  const done = read('web-annotation', JSON.stringify([item, simple]))
  expect(rows(done).annotations).toMatchObject([
    { kind: 'highlight', quote: 'Harbour Pact', note: 'a thought', tags: ['ports'] },
    { kind: 'article', quote: '', note: 'all of it' },
  ])
  expect(rows(read('web-annotation', JSON.stringify(item))).annotations).toHaveLength(1)
  const page = { type: 'AnnotationPage', items: [item], next: { type: 'AnnotationPage', items: [simple] } }
  expect(
    rows(read('web-annotation', JSON.stringify({ type: 'AnnotationCollection', first: page }))).annotations,
  ).toHaveLength(2)
  expect(
    readWhole(
      IMPORT_FORMATS[1]?.read as never,
      '{"type":"AnnotationCollection","first":"https://far.example/"}',
    ),
  ).toMatchObject({
    ok: false,
    refused: [{ why: 'holds no annotations' }],
  })
})

describe('our CSV', async () => {
  const kept = aKept({}, [{ id: 'one', note: 'before', tags: ['ports; sea', 'Perú'] }])
  const text = await written(toCsv(aSource([kept])))

  test('takes what was changed in a spreadsheet, which may part cells by semicolons', () => {
    const changed = text.replace('"before"', '"after"').replace('"ports; sea; Perú"', '"lakes; seas"')
    const table = changed.replaceAll('","', '";"').replaceAll('\r\n', '\n')
    expect(rows(read('csv', table)).annotations).toMatchObject([
      { id: 'one', note: 'after', tags: ['lakes', 'seas'], entity: { name: 'Harbour Pact' } },
    ])
  })

  test('is read without the last column too, as older versions wrote it', () => {
    const old = text
      .split('\r\n')
      .map((line) => line.split('","').slice(0, 24).join('","'))
      .map((line) => (line ? `${line}"` : line))
      .join('\r\n')
    const done = rows(read('csv', old))
    const [annotation] = kept.annotations
    expect(done.annotations).toMatchObject([
      {
        id: 'one',
        kind: 'agreement',
        quote: annotation?.quote,
        context: annotation?.context,
        created: annotation?.created,
        entity: { name: 'Harbour Pact', type: 'treaty', status: 'signed', parties: ['PE', 'CL'] },
        selectors: [{ exact: 'Harbour Pact', prefix: 'In Lima the ministers spoke of ' }, {}],
      },
    ])
    expect(done.articles).toMatchObject([
      { title: 'Two ports, one pact', date: '2026-01-15', retrieved: '2026-01-16T08:30:00.000Z' },
    ])
  })

  test.each([
    ['a row of too many cells', `${text}"a"${',"b"'.repeat(40)}\r\n`, 'line 3', /cells/],
    ['an open quotation mark', `${text}"two,"x"\r\n`, 'line 3', /quotation marks/],
    ['a row with no address', `${text}"two"\r\n`, 'line 3', /address/],
  ])('%s is refused alone', (_, table, where, why) => {
    const done = read('csv', table)
    expect(rows(done).annotations).toHaveLength(1)
    expect(done.refused).toEqual([{ where, why: expect.stringMatching(why) }])
  })

  test('lines are counted through cells of several lines, and past the rows that are parsed at once', () => {
    const line = `"","highlight","","q","a\nb","","","","","","","","","","","t","","","","","${PAGE}","","",""\r\n`
    const head = `${text.split('\r\n')[0]}\r\n`
    const numbered = Array.from({ length: 450 }, (_, at) => line.replace('"q"', `"q ${at}"`)).join('')
    const done = read('csv', `${head}${numbered}"bad"\r\n`)
    expect(rows(done).annotations).toHaveLength(450)
    expect(done.refused).toMatchObject([{ where: 'line 902' }])
  })
})

test('a long file is read with rests, tells how far it is, and can be stopped', async () => {
  const kept = aKept(
    {},
    Array.from({ length: 3_000 }, (_, at) => ({ id: `n-${at}` })),
  )
  const csv = IMPORT_FORMATS.find(({ id }) => id === 'csv')
  if (!csv) throw new Error('There is no CSV.')
  const file = anImportFile(await written(toCsv(aSource([kept]))))
  const told: number[] = []
  const done = await readImport(file, csv, CONTEXT, { onProgress: (share) => told.push(share) })
  expect(done.ok && done.rows.annotations.length).toBe(3_000)
  expect(told.length).toBeGreaterThan(0)
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(told.every((share) => share > 0 && share <= 1)).toBe(true)
  const stopping = new AbortController()
  const stopped = await readImport(file, csv, CONTEXT, {
    onProgress: () => stopping.abort(),
    signal: stopping.signal,
  })
  expect(stopped).toEqual({
    ok: false,
    refused: [{ where: null, why: 'was not read to its end, because you stopped it' }],
    more: 0,
  })
})
