/** Well under what a reader notices. */
const SLICE_MS = 16

/** A piece is gathered with others until it is worth handing on. */
const CHUNK_CHARACTERS = 256_000

/**
 * Hands pieces of text on in larger chunks, and rests between slices, so that the page never stands still. `onPiece` is
 * told how many pieces are done. Rejects with the signal's reason once it is aborted.
 */
export async function inSlices(
  pieces: AsyncIterable<string>,
  take: (chunk: string) => unknown,
  { signal, onPiece }: { signal?: AbortSignal; onPiece?: (done: number) => void } = {},
): Promise<void> {
  let rested = performance.now()
  let chunk = ''
  let done = 0
  for await (const piece of pieces) {
    chunk += piece
    done++
    if (chunk.length >= CHUNK_CHARACTERS) {
      await take(chunk)
      chunk = ''
    }
    if (performance.now() - rested < SLICE_MS) continue
    onPiece?.(done)
    await new Promise((resolve) => setTimeout(resolve, 0))
    signal?.throwIfAborted()
    rested = performance.now()
  }
  signal?.throwIfAborted()
  if (chunk) await take(chunk)
}
