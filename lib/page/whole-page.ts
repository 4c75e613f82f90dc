import { finish, type Work } from '../work/turns.ts'
import { isNeverRead } from './element-kinds.ts'
import type { ExtractedPage } from './extract-page.ts'
import { outlining } from './outline.ts'
import { noteTrees } from './page-text.ts'
import { readDeclarations } from './raw-page.ts'
import { writing } from './read-text.ts'

export type WholePage = Pick<ExtractedPage, 'raw' | 'page'>

/** As `readingWholePage`, in one go: the reader has just selected something and waits. */
export function readWholePage(document: Document): WholePage {
  return finish(readingWholePage(document))
}

/**
 * All that can be read on a page, with comments, boxes beside the article and the ways around the site; never what is
 * typed, and nothing that is hidden. What is kept outside of an article is described by its place in this text, and
 * found again in it.
 */
export function* readingWholePage(document: Document): Work<WholePage> {
  const { runs, shadows } = yield* outlining(document.body ?? document.documentElement, isNeverRead)
  const page = yield* writing([runs])
  if (shadows.length > 0) noteTrees(page)
  const unread = { heading: '', times: [], datelines: [] }
  return { raw: { ...readDeclarations(document), text: page.text, ...unread }, page }
}
