/** Reads a saved page with the extraction code that the content script runs. */
import { basename, dirname } from 'node:path'
import type { Article } from '../domain/article.ts'

/** A page's id: its file's name without ending, or its folder's name where the file is called source.html. */
export function pageId(path: string): string {
  const name = basename(path).replace(/\.(html?|txt)$/i, '')
  return name === 'source' ? basename(dirname(path)) : name
}

/** Extracts the article of a saved page. */
export function readPageFile(path: string): Article & { id: string } {
  throw new Error(`not yet: ${path}`)
}
