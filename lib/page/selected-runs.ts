/** What the reader selected of a page. */
import type { Outline, Run } from './page-parts.ts'

/** The selected runs, cut where the selection begins and ends; none where nothing is selected. */
export function selectedRuns(document: Document, outline: Outline): Run[] {
  const selection = document.getSelection()
  const selected: Run[] = []
  for (let at = 0; at < (selection?.rangeCount ?? 0); at++) {
    const range = selection?.getRangeAt(at)
    if (!range || range.collapsed) continue
    for (const run of outline.runs) {
      if (!range.intersectsNode(run.node)) continue
      const from = run.node === range.startContainer ? range.startOffset : 0
      const to = run.node === range.endContainer ? range.endOffset : run.node.length
      if (to > from) selected.push({ ...run, from, to })
    }
  }
  return selected
}
