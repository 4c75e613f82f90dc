import type { PackAbout, PackTerm } from '../domain/pack.ts'
import { PACK_FORMAT, PACK_VERSION } from './read-pack-json.ts'

/** A pack as it is written: terms may come one by one. */
export type PackToWrite = PackAbout & { terms: Iterable<PackTerm> }

/** A pack as a file that `readPack` reads, a term a line. In pieces, for a long pack is one long file. */
export function* writePack(pack: PackToWrite): Generator<string> {
  yield* writeWithTerms({ format: PACK_FORMAT, version: PACK_VERSION, ...pack })
  yield '\n'
}

/** An object whose last field is its terms, a term a line. */
export function* writeWithTerms({
  terms,
  ...head
}: PackToWrite & Record<string, unknown>): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},\n"terms":[`
  let first = true
  for (const term of terms) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(term)}`
    first = false
  }
  yield `${first ? '' : '\n'}]}`
}
