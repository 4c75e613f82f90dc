/** A page as it is read: its elements and its words, in the order of the page. */

/** `article`: calls itself the article's text; `clutter`: calls itself something else than news text. */
export type Leaning = 'article' | 'clutter' | null

/** An element that is read, with what its subtree holds. */
export type Part = {
  element: Element
  name: string
  inline: boolean
  parent: Part | null
  /** What it says about itself, once somebody has asked (see leaning.ts). */
  leaning: Leaning | undefined
  /** Indices into the outline's `parts` (itself is `at`) and `runs`; ends exclusive. */
  at: number
  end: number
  firstRun: number
  endRun: number
  inLink: boolean
  /** Characters in its subtree, those of them in links, and the weight of its paragraphs (see paragraphs.ts). */
  chars: number
  linked: number
  prose: number
  /** How many paragraphs of prose it holds, those of them that stand together, and blocks that are one link. */
  paragraphs: number
  companions: number
  headlines: number
  /** Paragraphs of prose right below it. */
  members: number
}

/** Words in a row: a text node that is not blank, or a block with nothing but words in it. */
export type Run = {
  node: Text | Element
  /** Its text, white space collapsed. */
  data: string
  /** Characters without the white space around them, and those of them in links. */
  length: number
  linked: number
  /** What these characters weigh: an ideograph says as much as two or three letters. */
  weight: number
  part: Part
  /** Runs of one block share this number. */
  block: number
  /** What parts it from the run before: a block's edge, line breaks only, or neither. */
  edge: 'block' | 'line' | null
  /** White space stands between the run before and this one, in a text node of its own. */
  spaced: boolean
  /** Something that is not read stands between the run before and this one. */
  gap: boolean
  /** Offsets in the node's text where only a part of it is read; `to` is exclusive. */
  from?: number
  to?: number
}

/** `parts` and `runs` are in the order of the page; `root` is the first part; `shadows` are the trees that were entered. */
export type Outline = { root: Part; parts: Part[]; runs: Run[]; shadows: ShadowRoot[]; truncated: boolean }

/** Whether a part is `around` or stands below it. */
export function isWithin(part: Part, around: Part): boolean {
  return part.at >= around.at && part.at < around.end
}

/** The parts directly below a part. */
export function childrenOf(outline: Outline, part: Part): Part[] {
  const children: Part[] = []
  for (let at = part.at + 1; at < part.end; ) {
    const child = outline.parts[at]
    if (!child) break
    children.push(child)
    at = child.end
  }
  return children
}
