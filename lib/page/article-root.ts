/** Chooses the part of a page that holds its article. */
import type { Outline, Part } from './outline.ts'

/** A part that holds this much of the prose of the part around it holds the article, if that does. */
const DOMINANT = 0.7

export function findRoot(outline: Outline): Part | null {
  let root = outline.parts[0] ?? null
  while (root) {
    const inner = strongestChild(outline, root)
    if (!inner || inner.inline || inner.prose < DOMINANT * root.prose) return root
    if (inner.name === 'p') return root
    root = inner
  }
  return null
}

function strongestChild(outline: Outline, part: Part): Part | null {
  let best: Part | null = null
  for (const child of childrenOf(outline, part)) {
    if (!best || child.prose > best.prose) best = child
  }
  return best
}

export function* childrenOf(outline: Outline, part: Part): Generator<Part> {
  for (let at = part.at + 1; at < part.end; ) {
    const child = outline.parts[at]
    if (!child) return
    yield child
    at = child.end
  }
}
