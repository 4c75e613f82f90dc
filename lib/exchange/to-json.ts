import type { FileDecision } from '../domain/agreement-file.ts'
import type { Annotation, Kept, KeptArticle } from '../domain/annotation.ts'
import type { Correction } from '../domain/correction.ts'
import type { LoadedPack, PackTerm } from '../domain/pack.ts'
import { type PackToWrite, writeWithTerms } from './write-pack.ts'

/** Raised when a reader of the file must know the difference. */
export const SCHEMA_VERSION = 1

/** The native file: nothing is lost in it. */
export type NativeFile = {
  format: 'entente'
  schemaVersion: number
  /** When it was written, ISO 8601 moment. */
  exported: string
  articles: KeptArticle[]
  annotations: Annotation[]
  /** What the reader said of people. */
  corrections: Correction[]
  /** What the reader decided about agreement files. */
  fileDecisions: FileDecision[]
  /** The packs that the reader loaded, with their facts. */
  packs: (PackName & { terms: PackTerm[] })[]
}

type PackName = Pick<LoadedPack, 'id' | 'name' | 'asOf' | 'source' | 'licence' | 'added'>

/** What a backup holds beside annotations. */
export type Beside = {
  packs?: readonly (PackName & PackToWrite)[]
  corrections?: readonly Correction[]
  fileDecisions?: readonly FileDecision[]
}

/** One row a line, so that versions of a file can be compared. In pieces, for a long collection is one long file. */
export function* toJson(kept: Iterable<Kept>, exported: string, beside: Beside = {}): Generator<string> {
  const groups = [...kept]
  const head = JSON.stringify({ format: 'entente', schemaVersion: SCHEMA_VERSION, exported })
  yield `${head.slice(0, -1)},\n"articles":[`
  yield* rows(groups.map(({ article }) => article))
  yield '],\n"annotations":['
  yield* rows(groups.flatMap(({ annotations }) => annotations))
  yield '],\n"corrections":['
  yield* rows(beside.corrections ?? [])
  yield '],\n"fileDecisions":['
  yield* rows(beside.fileDecisions ?? [])
  yield '],\n"packs":['
  for (const [at, { id, name, asOf, source, licence, added, terms }] of (beside.packs ?? []).entries()) {
    yield at === 0 ? '\n' : ',\n'
    yield* writeWithTerms({ id, name, asOf, source, licence, added, terms })
  }
  yield ']}\n'
}

function* rows(values: readonly unknown[]): Generator<string> {
  for (const [at, value] of values.entries()) yield `${at === 0 ? '\n' : ',\n'}${JSON.stringify(value)}`
  if (values.length > 0) yield '\n'
}
