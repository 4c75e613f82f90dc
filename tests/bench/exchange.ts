/** Exports of long collections that come one by one: the heap that is in use while they are written, and the time. */
import type { Annotation, Kept } from '../../lib/domain/annotation.ts'
import { FORMATS } from '../../lib/exchange/formats.ts'
import { aKept, anArea, anOfficial } from '../support/builders.ts'
import { aSource } from '../support/export-builders.ts'
import type { Row } from './measure.ts'
import { collectGarbage } from './memory.ts'

const SIZES = [10_000, 100_000]
const MOST_MEGABYTES = 150
/** The heap is looked at so often while a file is written. */
const LOOKS = 20

/** A row a format and size; the ratio is that of the heap to the most it may be. */
export async function measureExchange(): Promise<Row[]> {
  // What the calendar tells of are promises, and those are few.
  const formats = FORMATS.filter(({ id }) => id !== 'calendar')
  const rows: Row[] = []
  for (const size of SIZES) for (const format of formats) rows.push(await measure(format, size))
  return rows
}

async function measure(format: (typeof FORMATS)[number], size: number): Promise<Row> {
  const source = aSource([], { kept: longCollection(size), files: () => [], promises: () => [] })
  const before = heap()
  const start = performance.now()
  let looked = 0
  let most = 0
  let pieces = 0
  let characters = 0
  for await (const piece of format.render(source)) {
    characters += piece.length
    if (pieces++ % Math.ceil(size / LOOKS) !== 0) continue
    const look = performance.now()
    most = Math.max(most, heap() - before)
    looked += performance.now() - look
  }
  const time = performance.now() - start - looked
  const file = `${(characters / 1e6).toFixed(1)} M characters`
  return {
    what: `${size.toLocaleString('en-GB')} annotations as ${format.id}, ${file}: ${most.toFixed(1)} MB of heap`,
    sample: { median: time, min: time, max: time },
    limit: `${MOST_MEGABYTES} MB`,
    ratio: most / MOST_MEGABYTES,
    goal: 1,
  }
}

/** Megabytes in use after what is not needed has gone. */
function heap(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1e6
}

/** Five annotations an article, made when they are asked for and the same each time. */
function longCollection(size: number): Iterable<Kept> {
  return {
    *[Symbol.iterator]() {
      for (let at = 0; at < size / 5; at++) {
        const url = `https://news.example/world/${at}`
        const note = 'Compare this with what was said a year ago.'
        const annotations: Partial<Annotation>[] = [
          { note, tags: ['ports', `tag-${at % 300}`] },
          { entity: anOfficial() },
          { entity: anArea(), colour: 'green' },
          { note, tags: ['Perú'] },
          { entity: anOfficial({ name: `Ana Ruiz ${at}` }) },
        ]
        yield aKept({ url, title: `Two ports, one pact, part ${at}` }, annotations)
      }
    },
  }
}
