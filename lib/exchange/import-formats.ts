/** Every format that can be brought in. A new one is a file beside this and a line here. */

import { say } from '../words/say.ts'
import { csvHeads } from './csv-file.ts'
import type { ImportContext, ImportFile, ReadingSteps } from './import-file.ts'
import { readClipper } from './read-clipper.ts'
import { ID_COLUMN, readCsv } from './read-csv.ts'
import { readHypothesis } from './read-hypothesis.ts'
import { isHypothesisHead, readHypothesisCsv } from './read-hypothesis-csv.ts'
import { readJson } from './read-json.ts'
import { isReadwiseHead, readReadwise } from './read-readwise.ts'
import { readWebAnnotation } from './read-web-annotation.ts'

export type ImportFormat = {
  id: string
  /** Its name for the reader. */
  label: string
  /** What it brings, in a few words. */
  purpose: string
  /** Endings of such files, without the dot. */
  endings: readonly string[]
  /** Whether a file looks like one: cheap, so the file may still be refused. `name` is that of the file. */
  recognises(text: string, name: string): boolean
  /** Reads and checks the whole file. */
  read(file: ImportFile, context: ImportContext): ReadingSteps
}

/** In the order in which they are tried. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  {
    id: 'json',
    get label() {
      return say('format:in.jsonName')
    },
    get purpose() {
      return say('format:in.json')
    },
    endings: ['json'],
    recognises: (text) => /^\ufeff?\s*\{/.test(text) && /"format"\s*:\s*"entente"/.test(headOf(text)),
    read: readJson,
  },
  {
    id: 'web-annotation',
    label: 'Web Annotation',
    get purpose() {
      return say('format:in.web-annotation')
    },
    endings: ['jsonld', 'json'],
    recognises: (text) => /"Annotation(?:Collection|Page)?"|anno\.jsonld/.test(headOf(text)),
    read: readWebAnnotation,
  },
  {
    id: 'hypothesis',
    label: 'Hypothesis JSON',
    get purpose() {
      return say('format:in.hypothesis')
    },
    endings: ['json'],
    recognises: (text) => /^\ufeff?\s*\{/.test(text) && /"annotations"\s*:/.test(headOf(text)),
    read: readHypothesis,
  },
  {
    id: 'clipper',
    label: 'Obsidian Web Clipper',
    get purpose() {
      return say('format:in.clipper')
    },
    endings: ['json'],
    recognises: (text) => /^\ufeff?\s*\[/.test(text) && /"highlights"\s*:/.test(headOf(text)),
    read: readClipper,
  },
  {
    id: 'csv',
    get label() {
      return say('format:in.csvName')
    },
    get purpose() {
      return say('format:in.csv')
    },
    endings: ['csv'],
    recognises: (text, name) => isTable(text, name) && csvHeads(text).includes(ID_COLUMN.toLowerCase()),
    read: readCsv,
  },
  {
    id: 'hypothesis-csv',
    label: 'Hypothesis CSV',
    get purpose() {
      return say('format:in.hypothesis')
    },
    endings: ['csv'],
    recognises: (text, name) => isTable(text, name) && isHypothesisHead(csvHeads(text)),
    read: readHypothesisCsv,
  },
  {
    id: 'readwise',
    label: 'Readwise CSV',
    get purpose() {
      return say('format:in.readwise')
    },
    endings: ['csv'],
    recognises: (text, name) => isTable(text, name) && isReadwiseHead(csvHeads(text)),
    read: readReadwise,
  },
]

/** The format of a file; null where it looks like none. */
export function formatOf(text: string, name: string): ImportFormat | null {
  return IMPORT_FORMATS.find((format) => format.recognises(text, name)) ?? null
}

/** A file's beginning tells what it is, whoever wrote it. */
function headOf(text: string): string {
  return text.slice(0, 4_000)
}

function isTable(text: string, name: string): boolean {
  return !/^\ufeff?\s*[[{]/.test(text) && !/\.json(?:ld)?$/i.test(name)
}
