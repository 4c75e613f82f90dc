/** Look-ups over packs of growing size: what they cost an article, what loading them costs, and how much memory they keep. */
import type { PackTerm } from '../../lib/domain/pack.ts'
import type { PackedHolders } from '../../lib/domain/packed-holders.ts'
import { bundledOfficeHolders, bundledPack } from '../../lib/knowledge/bundled-holders.ts'
import { openPack } from '../../lib/knowledge/holder-pack.ts'
import { createOfficeHolders, type OfficeHolders } from '../../lib/knowledge/office-holders.ts'
import { packHolders } from '../../lib/knowledge/pack-holders.ts'
import { readDocument } from '../../lib/recognition/document.ts'
import { findOfficials } from '../../lib/recognition/officials.ts'
import { finish } from '../../lib/work/turns.ts'
import { takeSteadyTurns } from './measure.ts'
import { memory } from './memory.ts'
import { type Row, thousandWords } from './recognition.ts'

const SIZES = [10_000, 100_000, 1_000_000]
const ALONE = 'bundled facts alone'
const LOOK_UPS = 1_000

type Loaded = { size: number; packed: PackedHolders; officeHolders: OfficeHolders; megabytes: number }

/** An article's time with each size beside the bundled facts, a thousand look-ups, and loading. */
export async function measureKnowledge(): Promise<Row[]> {
  const loaded: Loaded[] = []
  for (const size of SIZES) loaded.push(await load(size))
  return [...(await articleRows(loaded)), ...(await lookUpRows(loaded)), ...(await loadingRows(loaded))]
}

async function load(size: number): Promise<Loaded> {
  const packed = packHolders({ asOf: '2026-01-01', terms: [...syntheticTerms(size)] })
  const before = await memory()
  const copy = structuredClone(packed)
  const officeHolders = createOfficeHolders([openPack(copy), bundledPack()])
  return { size, packed, officeHolders, megabytes: ((await memory()) - before) / 1e6 }
}

async function articleRows(loaded: readonly Loaded[]): Promise<Row[]> {
  const text = thousandWords()
  const read = (officeHolders: OfficeHolders) => () =>
    finish(findOfficials(readDocument(text), { date: '2024-06-01', officeHolders }))
  return compare(
    { name: ALONE, run: read(bundledOfficeHolders()) },
    loaded.map(({ size, officeHolders }) => ({
      name: `officials, 1,000 words, ${inWords(size)} more holders`,
      run: read(officeHolders),
      goal: 1.5,
    })),
    21,
  )
}

async function lookUpRows(loaded: readonly Loaded[]): Promise<Row[]> {
  const names = [...syntheticTerms(LOOK_UPS)].map(({ person }) => person)
  const ask = (officeHolders: OfficeHolders) => () => {
    for (const name of names) officeHolders.find(name)
  }
  const [smallest, ...larger] = loaded
  if (!smallest) return []
  return compare(
    { name: `as many in ${inWords(smallest.size)}`, run: ask(smallest.officeHolders) },
    larger.map(({ size, officeHolders }) => ({
      name: `${inWords(LOOK_UPS)} names found in ${inWords(size)} holders`,
      run: ask(officeHolders),
      goal: 4,
    })),
    9,
  )
}

async function loadingRows(loaded: readonly Loaded[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const { size, packed, megabytes } of loaded) {
    const bytes = new Uint8Array(sizeOf(packed))
    const what = `loading ${inWords(size)} holders, which keep ${megabytes.toFixed(1)} MB`
    const run = () => createOfficeHolders([openPack(structuredClone(packed)), bundledPack()]).find('Ana Ruiz')
    rows.push(
      ...(await compare(
        { name: `copying ${(bytes.length / 1e6).toFixed(1)} MB`, run: () => structuredClone(bytes) },
        [{ name: what, run, goal: null }],
        9,
      )),
    )
  }
  return rows
}

type Rated = { name: string; run: () => unknown; goal: number | null }

async function compare(limit: Omit<Rated, 'goal'>, rivals: readonly Rated[], turns: number): Promise<Row[]> {
  const samples = await takeSteadyTurns([limit, ...rivals], limit.name, { turns })
  const least = samples.get(limit.name)
  return rivals.map(({ name, goal }) => {
    const sample = samples.get(name)
    if (!sample || !least) throw new Error(`${name} was not measured.`)
    return { what: name, sample, limit: limit.name, ratio: sample.median / least.median, goal }
  })
}

/** Two lists of made-up words give names enough, each known to nobody. */
function* syntheticTerms(count: number): Generator<PackTerm> {
  for (let at = 0; at < count; at++) {
    yield {
      person: `${wordOf(at % 1_999)} ${wordOf(2_000 + (at % 40_009))} ${wordOf(50_000 + Math.floor(at / 500))}`,
      aliases: [],
      office: `Minister of ${at % 500 === 0 ? 'Public Works' : 'Trade'} ${at % 97}`,
      officeKey: at % 3 === 0 ? 'trade' : '',
      country: ['VN', 'PE', 'KE', 'FI'][at % 4] ?? 'VN',
      from: `${1950 + (at % 70)}-05`,
      to: at % 5 === 0 ? null : `${1955 + (at % 70)}-06-01`,
      certainty: 'sourced',
      source: `https://gazette.example/${at % 1_000}`,
    }
  }
}

const SYLLABLES = 'ba ke lo mi nu ra se to vi zu da fe go hi ju'.split(' ')

function wordOf(number: number): string {
  let word = ''
  for (let left = number + 15; left > 0; left = Math.floor(left / 15)) word += SYLLABLES[left % 15]
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function sizeOf(packed: PackedHolders): number {
  const parts = Object.values(packed).flatMap((part) =>
    ArrayBuffer.isView(part) ? [part] : typeof part === 'string' ? [] : Object.values(part),
  )
  return parts.reduce((sum, part) => sum + part.byteLength, 0)
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB')
}
