/** The native file: every table, nothing lost; what was deleted is in it with the moment of its deletion. */
import type { ExportSource, KeptSource } from '../domain/exchange.ts'
import { writeWithTerms } from './write-pack.ts'

/** Raised when a reader of the file must know the difference. 1 had no colours, collections and preferences. */
export const SCHEMA_VERSION = 2
export const NATIVE_FORMAT = 'entente'

/** One row a line, so that versions of a file can be compared. */
export async function* toJson({ kept, exported, collections, beside }: ExportSource): AsyncGenerator<string> {
  const head = JSON.stringify({ format: NATIVE_FORMAT, schemaVersion: SCHEMA_VERSION, exported })
  yield `${head.slice(0, -1)},\n`
  yield* table('articles', articlesOf(kept))
  yield* table('annotations', annotationsOf(kept))
  yield* table('collections', collections)
  yield* table('corrections', beside?.corrections ?? [])
  yield* table('fileDecisions', beside?.fileDecisions ?? [])
  yield* table('preferences', beside?.preferences ?? [])
  yield '"packs":['
  for (const [at, pack] of (beside?.packs ?? []).entries()) {
    yield at === 0 ? '\n' : ',\n'
    yield* writeWithTerms(pack)
  }
  yield ']}\n'
}

async function* articlesOf(kept: KeptSource): AsyncGenerator<unknown> {
  for await (const { article } of kept) yield article
}

async function* annotationsOf(kept: KeptSource): AsyncGenerator<unknown> {
  for await (const { annotations } of kept) yield* annotations
}

async function* table(
  name: string,
  rows: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<string> {
  yield `"${name}":[`
  let isFirst = true
  for await (const row of rows) {
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(row)}`
    isFirst = false
  }
  yield isFirst ? '],\n' : '\n],\n'
}
