/** Every format in which a collection leaves. A new one is a file beside this and a line here. */
import type { Kept } from '../domain/annotation.ts'
import { toCsv } from './to-csv.ts'
import { type Beside, toJson } from './to-json.ts'
import { toMarkdown } from './to-markdown.ts'

export type ExportFormat = {
  id: 'markdown' | 'csv' | 'json'
  /** Its name for the reader. */
  label: string
  /** For whom it is, in a few words. */
  purpose: string
  /** File ending, without the dot. */
  ending: string
  /** Media type of the file. */
  mime: string
  /** The file in pieces, in order. `exported`: ISO 8601 moment. `beside`: for the format that is complete. */
  render(kept: Iterable<Kept>, exported: string, beside?: Beside): Iterable<string>
}

export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'markdown',
    label: 'Markdown',
    purpose: 'for Obsidian and other notes',
    ending: 'md',
    mime: 'text/markdown;charset=utf-8',
    render: toMarkdown,
  },
  {
    id: 'csv',
    label: 'CSV',
    purpose: 'for spreadsheets',
    ending: 'csv',
    mime: 'text/csv;charset=utf-8',
    render: toCsv,
  },
  {
    id: 'json',
    label: 'JSON',
    purpose: 'complete, for backup',
    ending: 'json',
    mime: 'application/json',
    render: toJson,
  },
]
