/** Look-ups over packs of growing size: what they cost an article, what loading them costs, and how much memory they keep. */
import type { PackedHolders } from '../../lib/domain/packed-holders.ts'
import { bundledOfficeHolders, bundledPack } from '../../lib/knowledge/bundled-holders.ts'
import { openPack } from '../../lib/knowledge/holder-pack.ts'
import { createOfficeHolders, type OfficeHolders } from '../../lib/knowledge/office-holders.ts'
import { packHolders } from '../../lib/knowledge/pack-holders.ts'
import { readDocument } from '../../lib/recognition/document.ts'
import { findOfficials } from '../../lib/recognition/officials.ts'
import { finish } from '../../lib/work/turns.ts'
import { type Row, rowOf, takeSteadyTurns } from './measure.ts'
import { memory } from './memory.ts'
import { thousandWords } from './recognition.ts'
import { inFigures, syntheticTerms } from './synthetic-holders.ts'

const SIZES = [10_000, 100_000, 1_000_000]
const ALONE = 'bundled facts alone'
const LOOK_UPS = 1_000

/** `built`: how long packing took, ms. */
type Loaded = {
  size: number
  packed: PackedHolders
  built: number
  officeHolders: OfficeHolders
  megabytes: number
}

/** An article's time with each size beside the bundled facts, a thousand look-ups, and loading. */
export async function measureKnowledge(): Promise<Row[]> {
  const loaded: Loaded[] = []
  for (const size of SIZES) loaded.push(await load(size))
  return [...(await articleRows(loaded)), ...(await lookUpRows(loaded)), ...(await loadingRows(loaded))]
}

async function load(size: number): Promise<Loaded> {
  const terms = [...syntheticTerms(size)]
  const start = performance.now()
  const packed = packHolders({ asOf: '2026-01-01', terms })
  const built = performance.now() - start
  terms.length = 0
  // Opened before, so that what is brought along does not count.
  bundledPack()
  const before = await memory()
  const copy = structuredClone(packed)
  const officeHolders = createOfficeHolders([openPack(copy), bundledPack()])
  return { size, packed, built, officeHolders, megabytes: ((await memory()) - before) / 1e6 }
}

async function articleRows(loaded: readonly Loaded[]): Promise<Row[]> {
  const text = thousandWords()
  const read = (officeHolders: OfficeHolders) => () =>
    finish(findOfficials(readDocument(text), { date: '2024-06-01', officeHolders }))
  return compare(
    { name: ALONE, run: read(bundledOfficeHolders()) },
    loaded.map(({ size, officeHolders }) => ({
      name: `officials, 1,000 words, ${inFigures(size)} more holders`,
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
    { name: `as many in ${inFigures(smallest.size)}`, run: ask(smallest.officeHolders) },
    larger.map(({ size, officeHolders }) => ({
      name: `${inFigures(LOOK_UPS)} names found in ${inFigures(size)} holders`,
      run: ask(officeHolders),
      goal: 4,
    })),
    9,
  )
}

/** Ready to be asked, against copying as many bytes and against packing the same facts; and what they keep in memory. */
async function loadingRows(loaded: readonly Loaded[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const { size, packed, built, megabytes } of loaded) {
    const bytes = new Uint8Array(sizeOf(packed))
    const file = bytes.length / 1e6
    const what = `loading ${inFigures(size)} holders`
    const run = () => createOfficeHolders([openPack(structuredClone(packed)), bundledPack()]).find('Ana Ruiz')
    const [loading] = await compare(
      { name: `copying ${file.toFixed(1)} MB`, run: () => structuredClone(bytes) },
      [{ name: what, run, goal: null }],
      9,
    )
    if (!loading) throw new Error(`${what} was not measured.`)
    rows.push(loading, {
      ...loading,
      limit: `packing them (${built.toFixed(0)} ms)`,
      ratio: loading.sample.median / built,
      goal: 1 / 40,
    })
    rows.push({
      ...loading,
      what: `${inFigures(size)} holders keep ${megabytes.toFixed(1)} MB`,
      limit: `their ${file.toFixed(1)} MB`,
      ratio: megabytes / file,
      goal: 1.1,
    })
  }
  return rows
}

type Rated = { name: string; run: () => unknown; goal: number | null }

async function compare(limit: Omit<Rated, 'goal'>, rivals: readonly Rated[], turns: number): Promise<Row[]> {
  const samples = await takeSteadyTurns([limit, ...rivals], limit.name, { turns })
  return rivals.map(({ name, goal }) => rowOf(samples, { what: name, name, limit: limit.name, goal }))
}

function sizeOf(packed: PackedHolders): number {
  const parts = Object.values(packed).flatMap((part) =>
    ArrayBuffer.isView(part) ? [part] : typeof part === 'string' ? [] : Object.values(part),
  )
  return parts.reduce((sum, part) => sum + part.byteLength, 0)
}
