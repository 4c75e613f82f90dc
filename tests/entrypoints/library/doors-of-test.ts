/** The doors of a library page in a test: what goes out is gathered. */
import type { PageDoors } from '../../../entrypoints/library/page-doors.ts'

export type SavedFile = { name: string; mime: string; text(): Promise<string> }

export function doorsOfTest(files: SavedFile[], parts: Partial<PageDoors> = {}): PageDoors {
  return {
    save: (name, blob) => files.push({ name, mime: blob.type, text: () => blob.text() }),
    askForFile: null,
    copy: async () => undefined,
    ...parts,
  }
}
