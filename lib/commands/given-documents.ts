/** The documents that a command is given: files, or JSON lines on standard input. */
import { createInterface } from 'node:readline'
import { readGivenFile } from './given-file.ts'
import { pageId, readPageFile } from './page-file.ts'

export type GivenDocument = { id: string; text: string; date: string | null; url?: string }

/** A document, or why there is none: one sentence that names the file or line. */
export type Given = { document: GivenDocument } | { fault: string }

/** Reads .txt and .html files; where there are none, JSON lines `{"id","text","date"?,"url"?}` from `input`. */
export async function* givenDocuments(
  paths: readonly string[],
  input: NodeJS.ReadableStream,
): AsyncGenerator<Given> {
  for (const path of paths) yield attempt(path, () => readFile(path))
  if (paths.length > 0) return
  let line = 0
  for await (const text of createInterface({ input })) {
    line++
    if (text.trim()) yield attempt(`line ${line}`, () => readLine(text))
  }
}

function attempt(where: string, read: () => GivenDocument): Given {
  try {
    return { document: read() }
  } catch (error) {
    return { fault: `${where}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function readFile(path: string): GivenDocument {
  if (!/\.html?$/i.test(path)) return { id: pageId(path), text: readGivenFile(path).text, date: null }
  const { id, text, date, canonical } = readPageFile(path)
  return { id, text, date, url: canonical }
}

function readLine(line: string): GivenDocument {
  const given: unknown = JSON.parse(line)
  if (typeof given !== 'object' || given === null) throw new Error('not an object')
  const { id, text, date = null, url } = given as Record<string, unknown>
  if (typeof id !== 'string' || typeof text !== 'string') throw new Error('"id" and "text" must be strings')
  if (date !== null && (typeof date !== 'string' || Number.isNaN(Date.parse(date))))
    throw new Error('"date" must be an ISO 8601 date')
  return { id, text, date, ...(typeof url === 'string' && { url }) }
}
