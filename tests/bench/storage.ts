/** Saving and reading 10,000 and 100,000 annotations in real Chromium, against plain rows. Needs the end-to-end build. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { E2E_BUILD, launchChromium } from '../support/chromium.ts'
import { ROOT } from '../support/source-files.ts'
import { type Row, rowOf, type Sample, sampleOf } from './measure.ts'
import type { StorageTimes, StorageWay } from './storage-in-page.ts'
import { inFigures } from './synthetic-holders.ts'

const OURS = 'ours'
const ROWS = 'a row an annotation, same indexes'
const ARTICLES = 'a row an article, no index'
const WAYS: Record<string, StorageWay> = { [OURS]: 'ours', [ROWS]: 'rows', [ARTICLES]: 'articles' }

/** How often each size is saved: the large one takes a minute a time. */
const TURNS = { 10000: 5, 100000: 1 }

/** Per size: saving, and reading what is kept of one page; each in our way against two plainer ones. */
export async function measureStorage(turns: Readonly<Record<number, number>> = TURNS): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-storage-'))
  cpSync(E2E_BUILD, folder, { recursive: true })
  await buildPage(folder)
  const chromium = await launchChromium({ build: folder })
  try {
    const page = await chromium.context.newPage()
    page.setDefaultTimeout(0)
    await page.goto(chromium.extensionPage('storage.html'))
    const measure = (way: StorageWay, size: number) =>
      page.evaluate<StorageTimes>(`storageTimes(${JSON.stringify(way)}, ${size})`)
    const rows: Row[] = []
    for (const [size, times] of Object.entries(turns))
      rows.push(...(await rowsOf(Number(size), times, measure)))
    return rows
  } finally {
    await chromium.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function buildPage(folder: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'tests/bench/storage-in-page.ts', formats: ['es'], fileName: () => 'storage.js' },
    },
  })
  writeFileSync(
    join(folder, 'storage.html'),
    '<!doctype html><title>Storage</title><script type="module" src="storage.js"></script>',
  )
}

async function rowsOf(
  size: number,
  turns: number,
  measure: (way: StorageWay, size: number) => Promise<StorageTimes>,
): Promise<Row[]> {
  const all = new Map(Object.keys(WAYS).map((name) => [name, [] as StorageTimes[]]))
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, way] of Object.entries(WAYS)) all.get(name)?.push(await measure(way, size))
  }
  const samplesOf = (time: keyof StorageTimes): Map<string, Sample> =>
    new Map([...all].map(([name, times]) => [name, sampleOf(times.map((one) => one[time]))]))
  const [saved, read] = [samplesOf('saved'), samplesOf('read')]
  const saving = `${inFigures(size)} annotations saved, with undo`
  const reading = `what is kept of one page read, of ${inFigures(size)}`
  return [
    rowOf(saved, { what: saving, name: OURS, limit: ROWS, goal: 1 / 20 }),
    rowOf(saved, { what: saving, name: OURS, limit: ARTICLES, goal: null }),
    rowOf(read, { what: reading, name: OURS, limit: ROWS, goal: 0.5 }),
    rowOf(read, { what: reading, name: OURS, limit: ARTICLES, goal: null }),
  ]
}
