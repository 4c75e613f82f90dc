/** Files of settings, corrections and packs made to break their readers: each is taken whole as it has to be, or refused whole. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSetting, SETTING_NAMES, STORED_AS } from '../../../lib/domain/stored-settings.ts'
import { readCorrections } from '../../../lib/exchange/read-corrections.ts'
import { readPack } from '../../../lib/exchange/read-pack.ts'
import { readSettingsFile } from '../../../lib/exchange/read-settings.ts'

const WORDS = [
  'javascript:alert(1)',
  'data:text/html,x',
  '<script>x</script>',
  '\ud800',
  '\u202e',
  '\0',
  '2026-01-01',
  'Ana Ruiz',
  'PE',
  'entente',
  'entente-pack',
  'not-an-official',
  'office',
  'card',
]
const anyScalar = fc.oneof(
  fc.constantFrom<unknown>(...WORDS, null, true, -1, 1e308),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const KEYS =
  `name value said what office country form not is passage before after as id created deleted article url title
   person aliases officeKey from to certainty source terms asOf licence version format schemaVersion opens delay on next
   __proto__ constructor prototype toString hasOwnProperty`.split(/\s+/)

/** Written as text, because an object's own `__proto__` is a key of the text alone. */
const { json: anyJson } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyScalar.map((value) => JSON.stringify(value)),
    fc.array(tie('json'), { maxLength: 3 }).map((inside) => `[${inside.join(',')}]`),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('json')), { maxLength: 6 })
      .map((fields) => `{${fields.map(([key, inside]) => `${JSON.stringify(key)}:${inside}`).join(',')}}`),
  ),
}))

const native = (table: string, rows: string) =>
  `{"format":"entente","schemaVersion":2,"articles":[],"annotations":[],${JSON.stringify(table)}:[${rows}]}`

const anySettings = fc
  .array(
    fc
      .tuple(
        fc.constantFrom(
          ...SETTING_NAMES.map((name) => STORED_AS[name]),
          'colour-meanings',
          'language',
          '__proto__',
        ),
        anyJson,
      )
      .map(([name, value]) => `{"name":${JSON.stringify(name)},"value":${value}}`),
    { maxLength: 4 },
  )
  .map((rows) => native('preferences', rows.join(',')))

/** No object inherits from another, and the one that all inherit from has nothing new. */
function expectPlain(value: unknown): void {
  expect(Object.keys(Object.prototype)).toEqual([])
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  for (const inside of Object.values(value)) expectPlain(inside)
}

const RUNS = { numRuns: 1_000 }

test('of 1,000 files of settings none is half taken, and what is taken is a setting', () => {
  fc.assert(
    fc.property(fc.oneof(anySettings, anyJson), (text) => {
      const read = readSettingsFile(text)
      if (!read.ok) {
        expect(read.refused.length).toBeGreaterThan(0)
        return
      }
      expectPlain(read.file)
      for (const name of SETTING_NAMES)
        if (name in read.file.settings) expect(isSetting(name, read.file.settings[name])).toBe(true)
    }),
    RUNS,
  )
})

test('of 1,000 files of corrections none is half taken', () => {
  fc.assert(
    fc.property(
      fc.array(anyJson, { maxLength: 3 }).map((rows) => native('corrections', rows.join(','))),
      (text) => {
        const read = readCorrections(text)
        if (!read.ok) {
          expect(read.refused.length).toBeGreaterThan(0)
          return
        }
        expectPlain(read.corrections)
      },
    ),
    RUNS,
  )
})

test.each(['desk.json', 'desk.csv'])(
  'of 1,000 packs none is half taken, and none has an address that runs: %s',
  (name) => {
    const head = 'person,aliases,office,country,from,to,source\n'
    const anyPack = name.endsWith('csv')
      ? fc
          .array(fc.array(anyScalar.map(String), { minLength: 6, maxLength: 8 }), { maxLength: 4 })
          .map((rows) => head + rows.map((row) => row.join(',')).join('\n'))
      : fc
          .array(anyJson, { maxLength: 3 })
          .map(
            (terms) =>
              `{"format":"entente-pack","version":1,"name":"Desk","asOf":"2026-01-01","terms":[${terms.join(',')}]}`,
          )
    fc.assert(
      fc.property(anyPack, (text) => {
        const read = readPack({ name, text, day: '2026-03-01' }, () => true)
        if (!read.ok) {
          expect(read.faults.length).toBeGreaterThan(0)
          return
        }
        expectPlain(read.pack)
        const written = JSON.stringify(read.pack)
        // A name or an office may be written like an address; only sources are followed.
        expect(written).not.toMatch(/"source":"(?:javascript|data|file):/)
        expect(written).not.toMatch(/[\ud800-\udfff]/)
      }),
      RUNS,
    )
  },
)
