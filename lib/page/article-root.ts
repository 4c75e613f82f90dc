/** Chooses the part of a page that holds its article. */
import { leaningOf } from './leaning.ts'
import { childrenOf, type Outline, type Part } from './page-parts.ts'
import { isListOfArticles } from './paragraphs.ts'

/** A part that holds this much of the prose of the part around it holds the article, if that does. */
const DOMINANT = 0.7
/** Inside of what calls itself the article little may be left behind. */
const DOMINANT_IN_ARTICLE = 0.97
/** A part with this much of its prose in paragraphs of its own is what its author wrote them into. */
const OWN = 0.06
/** Weight of prose beside which a part that calls itself something else is believed, however much it holds. */
export const ENOUGH_PROSE = 250

/** Goes down from the whole page as long as one part holds most of the prose. */
export function findRoot(outline: Outline): Part {
  let { root } = outline
  let inArticle = false
  for (;;) {
    inArticle ||= leaningOf(root) === 'article' || root.name === 'article'
    const { strongest, own, all } = weighChildren(outline, root)
    if (!strongest || strongest.inline || strongest.name === 'p') return root
    const dominant = inArticle || own > OWN * all ? DOMINANT_IN_ARTICLE : DOMINANT
    if (strongest.prose < dominant * all) return root
    root = strongest
  }
}

/** `own`: prose in paragraphs right below the part; `all`: what can be the article's. */
function weighChildren(outline: Outline, root: Part): { strongest: Part | null; own: number; all: number } {
  // What holds no prose is neither weighed nor asked.
  const children = childrenOf(outline, root).filter((child) => child.prose > 0 && !isListOfArticles(child))
  const clean = children.filter((child) => leaningOf(child) !== 'clutter')
  const beside = sumOf(children) - sumOf(clean)
  const misnamed = sumOf(clean) < ENOUGH_PROSE && beside > 0.5 * root.prose
  const weighed = misnamed ? children : clean
  let strongest: Part | null = null
  for (const child of weighed) if (child.prose > (strongest?.prose ?? 0)) strongest = child
  return {
    strongest,
    own: sumOf(weighed.filter(({ name }) => name === 'p')),
    all: root.prose - (misnamed ? 0 : beside),
  }
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { prose }) => sum + prose, 0)
}
