import { isNeverRead } from './element-kinds.ts'
import type { ExtractedPage } from './extract-page.ts'
import { readOutline } from './outline.ts'
import { readDeclarations } from './raw-page.ts'
import { readText } from './read-text.ts'

export type WholePage = Pick<ExtractedPage, 'raw' | 'page'>

/**
 * All that can be read on a page, with comments, boxes beside the article and the ways around the site; never what is
 * typed, and nothing that is hidden. What is kept outside of an article is described by its place in this text, and
 * found again in it.
 */
export function readWholePage(document: Document): WholePage {
  const { runs } = readOutline(document.body ?? document.documentElement, isNeverRead)
  const page = readText([runs])
  const unread = { heading: '', times: [], datelines: [] }
  return { raw: { ...readDeclarations(document), text: page.text, ...unread }, page }
}
