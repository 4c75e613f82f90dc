/** What the reader selected of a page. */
import type { Outline, Run } from './page-parts.ts'
import { collapse } from './white-space.ts'

/**
 * The selected runs, cut where the selection begins and ends; none where nothing is selected. `outline`: of text nodes
 * alone.
 */
export function selectedRuns(document: Document, outline: Outline): Run[] {
  const selection = document.getSelection()
  const selected: Run[] = []
  for (let at = 0; at < (selection?.rangeCount ?? 0); at++) {
    const range = selection?.getRangeAt(at)
    if (!range || range.collapsed) continue
    for (const run of outline.runs) {
      if (!range.intersectsNode(run.node)) continue
      const { data } = run.node as Text
      const from = run.node === range.startContainer ? range.startOffset : 0
      const to = run.node === range.endContainer ? range.endOffset : data.length
      if (to > from) selected.push({ ...run, data: collapse(data.slice(from, to)), from, to })
    }
  }
  return selected
}
