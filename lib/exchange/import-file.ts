/** What every reader of a format takes and gives. */
import type { ImportRead, Refusal } from '../domain/exchange.ts'
import { say } from '../words/say.ts'

export type ImportFile = {
  /** Its name, with the ending. */
  name: string
  text: string
  /** When it was changed last, ISO 8601 moment: the time of what has no time of its own. */
  modified: string
}

/** What a reader must be told about the library. */
export type ImportContext = {
  /** The key under which the library would know the article at an address. */
  keyOf(address: string): string
}

/**
 * A file being read, row by row, so that whoever asks can rest between rows: each step gives the share that is done, 0
 * to 1, the end what was read. Never throws.
 */
export type ReadingSteps = Generator<number, ImportRead>

/** Largest file, in bytes (and so in characters). */
export const LARGEST_FILE = 50_000_000

/** What stands in a file that can be read at all: no mark of the byte order before it. */
export function openText(text: string): { ok: true; text: string } | ReturnType<typeof refuseFile> {
  if (text.length > LARGEST_FILE) return refuseFile(say('fault:tooLarge'))
  if (!text.trim()) return refuseFile(say('fault:empty'))
  // A file of another kind, read as text.
  if (text.includes('\0')) return refuseFile(say('fault:notText'))
  return { ok: true, text: text.startsWith('\ufeff') ? text.slice(1) : text }
}

/** `line 12` */
export function lineInFile(line: number | string): string {
  return say('fault:at.line', { line: String(line) })
}

/** The refusal of a whole file, for what stands in one place of it or for what it is. */
export function refuseFile(
  why: string,
  where: string | null = null,
): { ok: false; refused: Refusal[]; more: number } {
  return { ok: false, refused: [{ where, why }], more: 0 }
}
