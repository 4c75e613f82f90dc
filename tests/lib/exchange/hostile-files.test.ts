/** Files made to break their readers: none is a crash, a changed prototype, or half a row. */
import { expect, test } from 'vitest'
import { IMPORT_FORMATS } from '../../../lib/exchange/import-formats.ts'
import { aKept, anOfficial } from '../../support/builders.ts'
import { aCollection, readWhole } from '../../support/export-builders.ts'
import { isUnharmed } from './unharmed.ts'

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
