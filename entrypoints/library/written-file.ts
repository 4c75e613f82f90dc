/** Files that are written piece by piece. */

/** A file on its way out. What was written counts only once it is closed. */
export type WrittenFile = {
  write(chunk: string): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

/** Gathers what is written outside of the page's own memory, and saves it when it is whole. */
export function blobFile(type: string, save: (file: Blob) => void): WrittenFile {
  const pieces: Blob[] = []
  return {
    write: async (chunk) => void pieces.push(new Blob([chunk])),
    close: async () => save(new Blob(pieces, { type })),
    abort: async () => void pieces.splice(0),
  }
}
