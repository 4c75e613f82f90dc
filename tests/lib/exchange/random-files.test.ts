/** Thousands of random files: none is a crash, a changed prototype, or half a row. */
import fc from 'fast-check'
import { test } from 'vitest'
import { FORMATS } from '../../../lib/exchange/formats.ts'
import { IMPORT_FORMATS } from '../../../lib/exchange/import-formats.ts'
import { aSource, readWhole } from '../../support/export-builders.ts'
import { written } from '../../support/written.ts'
import { anyCollection } from './any-collection.ts'
import { isUnharmed } from './unharmed.ts'

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
