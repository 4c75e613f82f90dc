/** Chooses the part of a page that holds its article. */

import type { Outline, Part } from './outline.ts'
import { childrenOf } from './outline.ts'

/** A part that holds this much of the prose of the part around it holds the article, if that does. */
const DOMINANT = 0.7
const DOMINANT_IN_ARTICLE = 0.97
/** A part with this much of its prose in paragraphs of its own is what its author wrote them into. */
const OWN = 0.06

/** Goes down from the whole page as long as one part holds most of the prose. */
export function findRoot(outline: Outline): Part {
  let { root } = outline
  let inArticle = false
  for (;;) {
    let inner: Part | null = null
    let own = 0
    for (const child of childrenOf(outline, root)) {
      if (child.leaning === 'clutter' && child.prose < 0.5 * root.prose) continue
      if (child.name === 'p') own += child.prose
      if (!inner || child.prose > inner.prose) inner = child
    }
    if (!inner || inner.inline || inner.name === 'p') return root
    inArticle ||= root.leaning === 'article' || root.name === 'article'
    const isArticle = inArticle || own > OWN * root.prose
    if (inner.prose < (isArticle ? DOMINANT_IN_ARTICLE : DOMINANT) * root.prose) return root
    root = inner
  }
}
