/** So long a browser may take to begin a download before the file's address ends. */
const ADDRESS_LIVES_MS = 60_000

/** So long pieces are taken in one go: well under what a reader notices. */
const SLICE_MS = 16

/**
 * Saves a file as it is written: what is written goes out of the page's memory between slices, and nothing is saved
 * where a piece fails: then it throws what the piece threw.
 */
export async function saveFile(file: {
  name: string
  mime: string
  pieces: AsyncIterable<string> | Iterable<string>
}): Promise<void> {
  const written: Blob[] = []
  let pieces: string[] = []
  let rested = performance.now()
  for await (const piece of file.pieces) {
    pieces.push(piece)
    if (performance.now() - rested < SLICE_MS) continue
    written.push(new Blob(pieces))
    pieces = []
    await new Promise((resolve) => setTimeout(resolve, 0))
    rested = performance.now()
  }
  saveBlob(file.name, new Blob([...written, ...pieces], { type: file.mime }))
}

/** Saves a file through a link of its own: that asks for no permission. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIVES_MS)
}
