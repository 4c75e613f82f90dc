/** Many short texts in one buffer: a hundred times fewer objects than an array of strings, and copied as one block. */

import type { TextList } from '../domain/packed-holders.ts'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** One text; '' beyond the end. */
export function textAt({ bytes, starts }: TextList, at: number): string {
  return decoder.decode(bytes.subarray(starts[at] ?? 0, starts[at + 1] ?? starts[at] ?? 0))
}

/** How many texts there are. */
export function countOf({ starts }: TextList): number {
  return starts.length - 1
}

export function toTextList(texts: Iterable<string>): TextList {
  let bytes = new Uint8Array(4096)
  const starts = [0]
  let end = 0
  for (const text of texts) {
    // A UTF-16 unit takes three bytes at most.
    if (end + text.length * 3 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2 + text.length * 3)
      larger.set(bytes)
      bytes = larger
    }
    end += encoder.encodeInto(text, bytes.subarray(end)).written
    starts.push(end)
  }
  return { bytes: bytes.slice(0, end), starts: Uint32Array.from(starts) }
}
