import type { Pack } from '../domain/pack.ts'
import { PACK_FORMAT, PACK_VERSION } from './read-pack-json.ts'

/** A pack as a file that `readPack` reads, a term a line. In pieces, for a long pack is one long file. */
export function* writePack({
  terms,
  ...about
}: Omit<Pack, 'terms'> & { terms: Iterable<Pack['terms'][number]> }): Generator<string> {
  const head = JSON.stringify({ format: PACK_FORMAT, version: PACK_VERSION, ...about })
  yield `${head.slice(0, -1)},\n"terms":[`
  let first = true
  for (const term of terms) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(term)}`
    first = false
  }
  yield `${first ? '' : '\n'}]}\n`
}
