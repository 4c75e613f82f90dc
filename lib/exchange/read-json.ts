/** Reads the native file: every table of it, of version 1 too. */

import { say } from '../words/say.ts'
import type { ImportFile, ReadingSteps } from './import-file.ts'
import { type NativeTables, openNativeFile } from './native-file.ts'
import { RowCollector } from './row-collector.ts'
import type { RowName } from './schema-parts.ts'

export function* readJson(file: ImportFile): ReadingSteps {
  const opened = openNativeFile(file.text)
  if (!opened.ok) return opened
  const rows = new RowCollector()
  const take: Record<keyof NativeTables, (row: unknown, at: number) => void> = {
    articles: (row, at) => rows.article(row, place('article', at)),
    annotations: (row, at) => rows.annotation(row, place('annotation', at)),
    collections: (row, at) => rows.collection(row, place('collection', at)),
    corrections: (row, at) => rows.correction(row, place('correction', at)),
    fileDecisions: (row, at) => rows.fileDecision(row, place('decision', at)),
    packs: (row, at) => rows.pack(row, place('pack', at)),
    preferences: (row, at) => rows.preference(row, place('preference', at)),
  }
  const names = Object.keys(take) as (keyof NativeTables)[]
  const total = names.reduce((sum, name) => sum + opened.tables[name].length, 0)
  let done = 0
  for (const name of names) {
    for (const [at, row] of opened.tables[name].entries()) {
      take[name](row, at + 1)
      yield ++done / total
    }
  }
  return rows.read()
}

function place(what: RowName, at: number): string {
  return say(`fault:at.${what}`, { at: String(at) })
}
