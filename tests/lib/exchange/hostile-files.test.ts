/** Files made to break their readers: none is a crash, a changed prototype, or half a row. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ImportRead } from '../../../lib/domain/exchange.ts'
import { FORMATS } from '../../../lib/exchange/formats.ts'
import { IMPORT_FORMATS } from '../../../lib/exchange/import-formats.ts'
import { checkAnnotation, checkArticle } from '../../../lib/exchange/row-schemas.ts'
import { aKept, anOfficial } from '../../support/builders.ts'
import { aCollection, aSource, readWhole } from '../../support/export-builders.ts'
import { written } from '../../support/written.ts'
import { anyCollection } from './any-collection.ts'

const FIELDS =
  `format schemaVersion annotations articles collections id article kind quote context selectors entity note tags
   created modified deleted target selector source body purpose value type items first next exact prefix start extra entente
   entente:data annotation highlights text url timestamp notes uri document title key addresses __proto__ constructor
   prototype toString valueOf length hasOwnProperty`.split(/\s+/)

const anyScalar = fc.oneof(
  fc.constantFrom<unknown>(
    'entente',
    2,
    'Annotation',
    'AnnotationCollection',
    'TextQuoteSelector',
    'TextPositionSelector',
    'commenting',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://a.example/',
    '2026-01-01T00:00:00Z',
    '__proto__',
    '\ud800',
    '\0',
    null,
    -1,
    1e308,
    true,
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
/** Objects written as text, because an object's own `__proto__` is a key of the text alone. */
const { json: anyJson } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyScalar.map((value) => JSON.stringify(value)),
    fc.array(tie('json'), { maxLength: 4 }).map((inside) => `[${inside.join(',')}]`),
    fc
      .array(fc.tuple(fc.constantFrom(...FIELDS), tie('json')), { maxLength: 7 })
      .map((fields) => `{${fields.map(([key, inside]) => `${JSON.stringify(key)}:${inside}`).join(',')}}`),
  ),
}))

const HEADS = [
  'Entente ID,Kind,Quote,Context,Note,Tags,Address,Kept,Changed,Colour,Entente data\r\n',
  'Created at,Author,Page,URL,Group,Type,Quote/description,Comment,Tags\n',
  'Highlight,Title,Author,URL,Note,Location,Date\n',
]
const anyTable = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.array(
      fc.oneof(
        fc.constantFrom(
          '"',
          '""',
          ',',
          ';',
          '\n',
          '\r\n',
          '\r',
          '\t',
          "'=1",
          '{"annotation":{},"article":{}}',
        ),
        anyScalar.map(String),
        anyJson.map((text) => `"${text.replaceAll('"', '""')}"`),
      ),
      { maxLength: 40 },
    ),
  )
  .map(([head, cells]) => head + cells.join(','))

/** No unseen character, no key that acts on objects, no object that inherits from another. */
function expectVisible(value: unknown): void {
  if (typeof value === 'string') expect(value).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Surrogate}]/u)
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  for (const [key, inside] of Object.entries(value)) {
    expect(['__proto__', 'constructor', 'prototype']).not.toContain(key)
    expectVisible(key)
    expectVisible(inside)
  }
}

function isUnharmed(read: ImportRead): void {
  expect(Object.keys(Object.prototype)).toEqual([])
  if (!read.ok) {
    expect(read.refused.length).toBeGreaterThan(0)
    for (const { where, why } of read.refused) {
      expect(where?.trim()).not.toBe('')
      expect(why.trim()).not.toBe('')
      // Schemas speak English to programmers where nobody gave them words.
      expect(why).not.toMatch(/Invalid|Expected/)
    }
    return
  }
  const keys = new Set(read.rows.articles.map(({ key }) => key))
  for (const article of read.rows.articles) {
    expect(checkArticle(article).ok).toBe(true)
    for (const address of [article.url, article.key, ...article.addresses])
      expect(address).toMatch(/^https?:/i)
  }
  for (const annotation of read.rows.annotations) {
    expect(checkAnnotation(annotation).ok).toBe(true)
    expect(keys.has(annotation.article)).toBe(true)
  }
  expectVisible(read.rows)
}

test.each(IMPORT_FORMATS.map((format) => [format.id, format] as const))(
  'nothing breaks the reader of %s',
  (_, format) => {
    const anyFile = format.endings.includes('csv')
      ? fc.oneof(anyTable, fc.string({ unit: 'binary' }))
      : anyJson
    fc.assert(
      fc.property(anyFile, (text) => isUnharmed(readWhole(format.read, text))),
      { numRuns: 800 },
    )
  },
)

test.each(['json', 'web-annotation', 'hypothesis', 'csv'])(
  'of a good %s with something changed in it, rows are taken whole or not at all',
  async (id) => {
    const format = FORMATS.find((one) => one.id === id)
    const reader = IMPORT_FORMATS.find((one) => one.id === id)
    if (!format || !reader) throw new Error(`There is no format ${id}.`)
    await fc.assert(
      fc.asyncProperty(
        anyCollection,
        fc.nat(),
        fc.oneof(anyJson, fc.constantFrom('', '"', '{', ']', '\n', ',')),
        fc.nat(12),
        async ({ kept, collections }, place, inside, taken) => {
          const text = await written(format.render(aSource(kept, { collections })))
          const at = place % text.length
          isUnharmed(readWhole(reader.read, text.slice(0, at) + inside + text.slice(at + taken)))
        },
      ),
      { numRuns: 300 },
    )
  },
)

const json = (parts: object) =>
  JSON.stringify({ format: 'entente', schemaVersion: 2, articles: [], annotations: [], ...parts })
const [good] = [aKept({}, [{ id: 'one' }])]
const readJson = (text: string) => readWhole(IMPORT_FORMATS[0]?.read as never, text)

test.each<[string, string, string]>([
  ['nothing', '', 'file is empty'],
  ['a picture', '\u0089PNG\0', 'file is no text'],
  ['what is cut', json({}).slice(0, -3), 'file is no JSON'],
  ['a list', '[]', 'file is no file of Entente'],
  [
    'a later version',
    json({ schemaVersion: 3 }),
    'file is of a version that this Entente does not know: it reads 1 to 2',
  ],
  ['an annotation that is no list', json({ annotations: {} }), 'file has no list of annotations'],
  ['brackets without end', `{"a":\n${'['.repeat(100_000)}`, 'line 2 brackets are nested deeper than 32'],
  ['more than 50 MB', ' '.repeat(50_000_001), 'file is larger than 50 MB'],
])('%s is refused whole', (_, text, why) => {
  for (const { read, endings } of IMPORT_FORMATS) {
    if (endings.includes('csv')) continue
    const done = readWhole(read, text)
    if (read === IMPORT_FORMATS[0]?.read)
      expect(done.ok ? '' : `${done.refused[0]?.where ?? 'file'} ${done.refused[0]?.why}`).toBe(why)
    isUnharmed(done)
  }
})

test.each<[string, object, string]>([
  ['no quote', { quote: undefined }, 'quote is missing'],
  ['another kind than its entity', { kind: 'area' }, 'is of another kind than what it names'],
  ['an entity that is none', { entity: { kind: 'ghost' } }, 'entity.kind is no official, agreement or area'],
  ['an id with a path', { id: '../../x' }, 'id is no id'],
  ['a moment in words', { created: 'yesterday' }, 'created is no moment'],
  ['no place', { selectors: null }, 'has no place in its article'],
  ['an unknown colour', { colour: 'red' }, 'colour must be one of yellow, green, blue, pink'],
  [
    'an article that is not there',
    { article: 'https://other.example/' },
    'is of an article that the file does not have',
  ],
  ['a note without end', { note: 'x'.repeat(100_001) }, 'is larger than 100 kB'],
])('an annotation with %s is refused alone', (_, parts, why) => {
  const [right] = good?.annotations ?? []
  const read = readJson(
    json({ articles: [good?.article], annotations: [{ ...right, id: 'two', ...parts }, right] }),
  )
  expect(read).toMatchObject({ ok: true, refused: [{ where: 'annotation 1', why }] })
  expect(read.ok && read.rows.annotations.map(({ id }) => id)).toEqual(['one'])
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'https://a.example/\nX',
  'ftp://a.example',
])('an article at %j is refused, and what is of it', (url) => {
  const read = readJson(json({ articles: [{ ...good?.article, url }], annotations: good?.annotations }))
  expect(read.ok && read.rows).toMatchObject({ articles: [], annotations: [] })
  expect(read.ok && read.refused).toHaveLength(2)
})

test('keys that act on objects are dropped, fields of a later Entente stay', () => {
  const [right] = good?.annotations ?? []
  const text = json({ articles: [good?.article], annotations: [{ ...right, later: { x: [1] } }] })
    .replace('"later"', '"__proto__":{"polluted":1},"constructor":{"x":1},"later"')
    .replace('{"x":[1]}', '{"x":[1],"__proto__":{"polluted":1},"constructor":1}')
  const read = readJson(text)
  expect(read.ok && read.rows.annotations).toEqual([{ ...right, later: { x: [1] } }])
  isUnharmed(read)
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('unseen characters are seen, one for one', () => {
  const read = readJson(
    json({
      articles: [good?.article],
      annotations: [{ ...good?.annotations[0], note: 'a\u0007b\ud800c\u009f\r\n\t' }],
    }),
  )
  expect(read.ok && read.rows.annotations[0]?.note).toBe('a\ufffdb\ufffdc\ufffd\r\n\t')
})

test('a collection in one that stands in another is refused, and its annotations are in it no more', () => {
  const collections = [
    aCollection({ id: 'a' }),
    aCollection({ id: 'b', parent: 'a' }),
    aCollection({ id: 'c', parent: 'b' }),
    aCollection({ id: 'd', parent: 'd' }),
  ]
  const annotations = [{ ...good?.annotations[0], collections: ['a', 'c', 'd'] }]
  const read = readJson(json({ articles: [good?.article], annotations, collections }))
  expect(read.ok && read.rows.collections.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(read.ok && read.rows.annotations[0]?.collections).toEqual(['a'])
  expect(read).toMatchObject({ refused: [{ where: 'collection 3' }, { where: 'collection 4' }] })
})

test('the first version of the native file is read', () => {
  const { addresses: _, ...article } = aKept().article
  const { colour, collections, changed, ...annotation } =
    aKept({}, [{ id: 'old', entity: anOfficial() }]).annotations[0] ?? {}
  const pack = {
    id: 'p',
    name: 'Desk',
    asOf: '2026-01-01',
    source: 'us',
    licence: '',
    added: '2026-01-02T00:00:00.000Z',
    terms: [],
  }
  const read = readJson(
    JSON.stringify({
      format: 'entente',
      schemaVersion: 1,
      exported: '2026-01-01T00:00:00.000Z',
      articles: [article],
      annotations: [annotation],
      corrections: [],
      fileDecisions: [],
      packs: [pack],
    }),
  )
  expect(read).toMatchObject({
    ok: true,
    refused: [],
    rows: {
      articles: [{ ...article, addresses: [article.key] }],
      annotations: [{ ...annotation, colour: null, collections: [], changed: null }],
      packs: [{ ...pack, persons: 0 }],
      preferences: [],
    },
  })
})
