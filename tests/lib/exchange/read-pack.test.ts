import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PackTerm } from '../../../lib/domain/pack.ts'
import { readPack } from '../../../lib/exchange/read-pack.ts'
import { writePack } from '../../../lib/exchange/write-pack.ts'
import { isKnownParty } from '../../../lib/knowledge/country-codes.ts'

const DAY = '2026-03-01'
const read = (text: string, name = 'desk.json') => readPack({ name, text, day: DAY }, isKnownParty)

function aTerm(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    person: 'Ana Ruiz',
    aliases: ['A. Ruiz'],
    office: 'Minister of Foreign Affairs',
    officeKey: 'foreign',
    country: 'PE',
    from: '2021-07-28',
    to: '2023-01',
    certainty: 'sourced',
    source: 'https://gazette.example/12',
    ...parts,
  }
}

function aFile(terms: unknown, parts: Record<string, unknown> = {}): string {
  const about = { format: 'entente-pack', version: 1, name: 'Our desk', asOf: '2026-02-01' }
  return JSON.stringify({ ...about, ...parts, terms })
}

/** The first fault as `where: what`. */
function fault(text: string, name?: string): string {
  const done = read(text, name)
  return done.ok ? 'accepted' : `${done.faults[0]?.where ?? 'file'}: ${done.faults[0]?.what}`
}

describe('a JSON pack', () => {
  test('is read with all it says', () => {
    const done = read(aFile([aTerm()], { source: 'the desk', licence: 'CC0' }))
    expect(done).toEqual({
      ok: true,
      pack: {
        name: 'Our desk',
        asOf: '2026-02-01',
        source: 'the desk',
        licence: 'CC0',
        terms: [aTerm()],
      },
    })
  })

  test('a term that says only what it must is unverified and open at both ends', () => {
    const done = read(aFile([{ person: 'Ana Ruiz', office: 'Mayor', country: 'PE' }]))
    expect(done.ok && done.pack.terms[0]).toEqual({
      person: 'Ana Ruiz',
      aliases: [],
      office: 'Mayor',
      officeKey: '',
      country: 'PE',
      from: null,
      to: null,
      certainty: 'known',
      source: '',
    })
  })

  test('without a source of its own a term has that of the pack', () => {
    const done = read(aFile([aTerm({ source: '', certainty: undefined })], { source: 'the desk' }))
    expect(done.ok && done.pack.terms[0]).toMatchObject({ source: 'the desk', certainty: 'sourced' })
  })

  test('"sourced" without any source is unverified all the same', () => {
    const done = read(aFile([aTerm({ source: '' })]))
    expect(done.ok && done.pack.terms[0]?.certainty).toBe('known')
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['a field of another name', { office_title: 'x' }, 'has no field “office_title”'],
    ['the constructor as a field', { constructor: { prototype: {} } }, 'has no field “constructor”'],
    ['no person', { person: undefined }, 'person is missing'],
    ['a blank person', { person: '  ' }, 'person is empty'],
    ['a number for a person', { person: 5 }, 'person must be text'],
    ['markup in a name', { person: '<b>Ana</b>' }, 'person holds markup'],
    ['markup in an office', { office: 'Minister <img src=x>' }, 'office holds markup'],
    ['a separator in an alias', { aliases: ['a|b'] }, 'aliases holds | or ;'],
    ['aliases that are no list', { aliases: 'A. Ruiz' }, 'aliases must be a list of names'],
    ['half a character', { person: 'Ana \ud800' }, 'person holds an unseen or broken character'],
    [
      'a mark that turns the text',
      { person: 'Ana \u202eziuR' },
      'person holds an unseen or broken character',
    ],
    [
      'an end before the start',
      { from: '2021-07-28', to: '2021-06' },
      'to is before the start (2021-07-28 – 2021-06)',
    ],
    ['a day that is none', { from: '2021-02-30' }, 'from is no date'],
    ['a date in words', { from: 'May 2021' }, 'from is no date'],
    ['"now" as a start', { from: 'now' }, 'from is no date'],
    ['a country in words', { country: 'Peru, Republic of' }, 'country is neither a country code'],
    ['a code in small letters', { country: 'pe' }, 'country is neither a country code'],
    ['a code that is none', { country: 'UK' }, 'country is no known code (“UK”)'],
    ['an unknown certainty', { certainty: 'sure' }, 'certainty must be one of sourced, known, doubtful'],
    ['a source that runs', { source: 'javascript:alert(1)' }, 'source is no address of the web'],
    ['an office that is a story', { office: 'x'.repeat(501) }, 'office is longer than 500 characters'],
    ['a key with capitals', { officeKey: 'Foreign' }, 'officeKey is no key such as head-of-state'],
  ])('%s is refused with its line', (_, parts, what) => {
    const text = aFile([aTerm(), aTerm(parts)]).replaceAll('{"person"', '\n{"person"')
    expect(fault(text)).toMatch(/^line \d+, term 2/)
    expect(fault(text)).toContain(what)
  })

  test('prototype keys are refused and change nothing', () => {
    const text = aFile([aTerm()]).replace('"person"', '"__proto__":{"polluted":true},"person"')
    expect(fault(text)).toContain('has no field “__proto__”')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test.each([
    ['another format', aFile([aTerm()], { format: 'entente' }), 'file: is no pack'],
    ['a later version', aFile([aTerm()], { version: 2 }), 'file: is of a version'],
    ['no terms', aFile([]), 'file: has no terms'],
    ['terms that are no list', aFile({ 0: aTerm() }), 'file: has no list "terms"'],
    ['a term that is none', aFile(['Ana Ruiz']), 'line 1, term 1: is no term'],
    ['no name', aFile([aTerm()], { name: '' }), 'file: name is empty'],
    ['a day that is a year', aFile([aTerm()], { asOf: '2026' }), 'file: asOf is no day'],
    ['a field beside', aFile([aTerm()], { author: 'x' }), 'file: has no field “author”'],
    ['a list of packs', '[]', 'file: is no pack'],
    ['a text that ends too soon', aFile([aTerm()]).slice(0, -20), 'line 1: is no JSON from here on'],
    ['brackets without end', `{"terms":${'['.repeat(100_000)}`, 'line 1: brackets are nested'],
    ['nothing', '  \n', 'file: is empty'],
    ['a picture', '\u0089PNG\0\0', 'file: is no text'],
  ])('%s is refused', (_, text, what) => {
    expect(fault(text)).toContain(what)
  })

  test('the line is the one in the file', () => {
    const text = [...writePack({ name: 'x', asOf: DAY, source: '', licence: '', terms: [] })].join('')
    const rows = [aTerm(), aTerm({ aliases: ['{', '}"['] }), aTerm({ from: '2024' })].map((row) =>
      JSON.stringify(row),
    )
    expect(fault(text.replace('[]', `[\n${rows.join(',\n')}\n]`))).toBe(
      'line 5, term 3 (Ana Ruiz): to is before the start (2024 – 2023-01)',
    )
  })

  test('one wrong term among many refuses them all, and every fault is counted', () => {
    const done = read(aFile([...Array(100).fill(aTerm({ country: 'pe' })), aTerm()]))
    expect(done).toMatchObject({ ok: false, more: 70 })
    expect(!done.ok && done.faults.length).toBe(30)
  })

  test('more terms of one person than anyone holds are refused', () => {
    expect(fault(aFile(Array(201).fill(aTerm())))).toContain('has more than 200 terms')
  })
})

describe('a CSV pack', () => {
  const HEAD = 'person,aliases,office,country,from,to,source'
  const row = '"Ruiz, Ana",A. Ruiz; Ana R.,Mayor of Lima,PE,2021,,https://lima.example'

  test('has the columns of the fields, and is named after its file', () => {
    const done = read(`${HEAD}\r\n${row}\r\n\r\n`, 'Peru desk.csv')
    expect(done.ok && done.pack).toEqual({
      name: 'Peru desk',
      asOf: DAY,
      source: '',
      licence: '',
      terms: [
        {
          person: 'Ruiz, Ana',
          aliases: ['A. Ruiz', 'Ana R.'],
          office: 'Mayor of Lima',
          officeKey: '',
          country: 'PE',
          from: '2021',
          to: null,
          certainty: 'sourced',
          source: 'https://lima.example',
        },
      ],
    })
  })

  test('says in its first lines what it is', () => {
    const done = read(
      `# name: Desk\n# asOf: 2025-12-31\n# source: the wire\n# any other remark\n${HEAD}\n${row}`,
      'x.csv',
    )
    expect(done.ok && done.pack).toMatchObject({ name: 'Desk', asOf: '2025-12-31', source: 'the wire' })
  })

  test.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
  ])('may part its cells by %s', (_, mark) => {
    const done = read(['person', 'office', 'country\nAna Ruiz', 'Mayor', 'PE'].join(mark), 'x.csv')
    expect(done.ok && done.pack.terms[0]?.office).toBe('Mayor')
  })

  test.each([
    ['an unknown column', 'person,office,land\nA,B,PE', 'line 1: no column is called “land”'],
    ['a column twice', 'person,office,country,person\n', 'line 1: the column person stands there twice'],
    ['a needed column missing', 'person,office\nA,B', 'line 1: the column country is missing'],
    ['a cell too few', `${HEAD}\n${row}\nAna,Mayor`, 'line 3: has 2 cells'],
    ['a broken row after lines within cells', `${HEAD}\n"A\nB",,M,PE,,,\n`, 'person holds an unseen'],
    ['an end before the start', `${HEAD}\nA B,,"M\nN",PE,,,\nA B,,M,PE,2021,2020,`, 'line 2'],
    ['open quotation marks', `${HEAD}\n${row}\n"Ana,,M,PE,,,`, 'line 3: quotation marks'],
    ['only a head', HEAD, 'file: has no terms'],
    ['a day that is none', `# asOf: yesterday\n${HEAD}\n${row}`, 'file: asOf is no day'],
  ])('%s is refused with its line', (_, text, what) => {
    expect(fault(text, 'x.csv')).toContain(what)
  })

  test('lines are counted through cells of several lines', () => {
    expect(fault(`${HEAD}\n"A B",,M,PE,,,"x"\n"A B",,M,PE,2021,2020,"x"`, 'x.csv')).toContain('line 3 (A B)')
  })
})

const anyName = fc
  .array(fc.constantFrom('Ana', 'Nguyễn', 'Đặng', 'al-Sabah', "O'Neill", 'Müller', 'ВВ', '王', 'J.'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '))
const anyYear = fc.integer({ min: 1950, max: 2030 })
const anyTerm: fc.Arbitrary<PackTerm> = fc
  .record({
    person: anyName,
    aliases: fc.array(anyName, { maxLength: 3 }),
    office: fc.constantFrom('Mayor', 'Minister; of "Trade", Industry', "Chargé d'affaires"),
    officeKey: fc.constantFrom('', 'foreign', 'head-of-state'),
    country: fc.constantFrom('PE', 'VN', 'EU', 'ASEAN', 'AfDB'),
    years: fc.tuple(anyYear, anyYear),
    open: fc.constantFrom('', 'now', 'end'),
    certainty: fc.constantFrom('sourced' as const, 'known' as const, 'doubtful' as const),
    source: fc.constantFrom('a gazette', 'https://x.example/?a=1&b=2'),
  })
  .map(({ years, open, ...term }) => {
    const [from, to] = [Math.min(...years), Math.max(...years)]
    return { ...term, from: `${from}-05`, to: open === 'end' ? `${to}-06-01` : open || null }
  })

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(anyTerm, { minLength: 1, maxLength: 20 }), (terms) => {
      const pack = { name: 'Desk “A”', asOf: DAY, source: 'desk', licence: '', terms }
      expect(read([...writePack(pack)].join(''))).toEqual({ ok: true, pack })
    }),
  )
})

test('no file makes the reader throw, and none is half accepted', () => {
  const anyValue = fc.jsonValue({ maxDepth: 4 })
  const anyTermLike = fc.oneof(
    fc.constant(aTerm()),
    fc.record({ person: anyValue, office: anyValue, country: anyValue, to: anyValue }),
    fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'person', 'from'), anyValue),
  )
  fc.assert(
    fc.property(fc.array(anyTermLike, { maxLength: 6 }), fc.nat(400), (terms, cut) => {
      const whole = aFile(terms)
      const done = read(whole)
      const right =
        terms.length > 0 && terms.every((term) => JSON.stringify(term) === JSON.stringify(aTerm()))
      expect(done.ok).toBe(right)
      expect(done.ok ? done.pack.terms.length : 0).toBe(right ? terms.length : 0)
      expect(read(whole.slice(0, Math.min(cut, whole.length - 1))).ok).toBe(false)
    }),
  )
})

test('no text makes the reader throw, whatever it takes it for', () => {
  const piece = fc.constantFrom(
    'person,office,country\n',
    '# name: x\n',
    '"',
    ',',
    '\n',
    '{',
    '[',
    'PE',
    'Ana',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 }), (pieces) => {
      expect(() => read(pieces.join(''), 'x.csv')).not.toThrow()
    }),
  )
})

test('hundreds of thousands of rows are accepted whole or refused whole', { timeout: 60_000 }, () => {
  const rows = Array.from({ length: 200_000 }, (_, at) => `P${at} Q,M,PE`)
  const text = ['person,office,country', ...rows].join('\n')
  const done = read(text, 'x.csv')
  expect(done.ok && done.pack.terms.length).toBe(200_000)
  expect(read(`${text}\nA B,M,UK`, 'x.csv')).toMatchObject({
    ok: false,
    faults: [{ where: 'line 200002 (A B)' }],
  })
})

test('more rows than a pack may have are refused before they are read', () => {
  const text = `person,office,country\n${'\n'.repeat(10)}${',,\n'.repeat(1_000_001)}A B,M,PE`
  expect(read(text, 'x.csv')).toMatchObject({ ok: false })
  expect(read(`{${' '.repeat(50_000_001)}}`)).toEqual({
    ok: false,
    faults: [{ where: null, what: 'is larger than 50 MB' }],
    more: 0,
  })
})
