/** How the reader brings a file in. */
import type { ImportPreview, Refusal } from './exchange.ts'

/** A format of files that can be brought in, as the reader reads of it. */
export type AcceptedFormat = { id: string; label: string; purpose: string; endings: readonly string[] }

/** A file on its way in. `share`: 0 to 1. */
export type ImportInHand =
  /** It is read and checked; nothing is written yet. */
  | { step: 'reading'; name: string; share: number }
  /** Nothing of it can be taken. `more`: refusals beyond those listed. */
  | { step: 'refused'; name: string; format: string | null; refused: readonly Refusal[]; more: number }
  /** Nothing could be read or stored, whatever the file says. `why`: one sentence. */
  | { step: 'failed'; why: string }
  /** It was checked and waits for the reader's word. */
  | { step: 'checked'; name: string; format: string; preview: ImportPreview }
  /** It is stored, in one transaction. */
  | { step: 'writing'; name: string }
