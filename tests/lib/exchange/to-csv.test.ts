import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { Kept } from '../../../lib/domain/annotation.ts'
import { fromCell, withoutFormula } from '../../../lib/exchange/spreadsheet-cell.ts'
import { toCsv } from '../../../lib/exchange/to-csv.ts'
import { aKept, anArea, anOfficial } from '../../support/builders.ts'
import { aSource } from '../../support/export-builders.ts'
import { written } from '../../support/written.ts'
import { anyKept, anyText } from './any-kept.ts'

async function parse(kept: Kept[]) {
  const text = await written(toCsv(aSource(kept)))
  expect(text.startsWith('\ufeff')).toBe(true)
  const parsed = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
  expect(parsed.errors).toEqual([])
  return parsed
}

test('one row an annotation, dates ISO, with a link to the words', async () => {
  const { data, meta } = await parse([
    aKept({}, [{ id: 'x', note: 'read, then ask', tags: ['ports', 'Perú'] }]),
  ])
  expect(meta.fields?.[0]).toBe('Entente ID')
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    'Entente ID': 'x',
    Kind: 'agreement',
    Name: 'Harbour Pact',
    Note: 'read, then ask',
    Tags: 'ports; Perú',
    Type: 'treaty',
    Status: 'signed',
    'Status words': 'signed',
    Parties: 'PE; CL',
    Article: 'Two ports, one pact',
    Outlet: 'The Example Courier',
    Published: '2026-01-15',
    Retrieved: '2026-01-16T08:30:00.000Z',
  })
  expect(data[0]?.['Link to passage']).toContain('#:~:text=')
})

test('each kind fills its own columns', async () => {
  const { data } = await parse([aKept({}, [{ entity: anOfficial() }, { entity: anArea() }])])
  expect(data[0]).toMatchObject({ Office: 'Foreign Minister', Country: 'PE', Topic: '', Parties: '' })
  expect(data[1]).toMatchObject({ Office: '', Country: '', Topic: 'maritime', Parties: 'PE; CL' })
})

const DANGEROUS = [
  '=1',
  '+1',
  '-1',
  '@a',
  '\t=1',
  '\r',
  '\n',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  ' =1',
  '\u00a0=1',
  "'=1",
  "''-",
]
for (const text of DANGEROUS) {
  test(`no formula: ${JSON.stringify(text)}`, () => {
    expect(withoutFormula(text)).toBe(`'${text}`)
    expect(fromCell(withoutFormula(text))).toBe(text)
  })
}

test('harmless text stays as it is', () => {
  for (const text of ['', 'a=1', "'quoted'", '2 + 2', 'Tô Lâm']) expect(withoutFormula(text)).toBe(text)
})

test('every text comes back from its cell', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fromCell(withoutFormula(text))).toBe(text)
    }),
  )
})

test('no cell can be a formula, and what was written is read', async () => {
  await fc.assert(
    fc.asyncProperty(anyKept, async (kept) => {
      const { data } = await parse(kept)
      const wanted = kept.flatMap(({ annotations }) => annotations)
      expect(data).toHaveLength(wanted.length)
      for (const [at, row] of data.entries()) {
        for (const cell of Object.values(row))
          expect(cell).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u)
        const read = (column: string) => fromCell(row[column] ?? '')
        expect(read('Entente ID')).toBe(wanted[at]?.id)
        expect(read('Note')).toBe(wanted[at]?.note)
        expect(read('Quote')).toBe(wanted[at]?.quote)
        expect(read('Context')).toBe(wanted[at]?.context)
        expect(read('Name')).toBe(wanted[at]?.entity?.name)
      }
    }),
  )
})
