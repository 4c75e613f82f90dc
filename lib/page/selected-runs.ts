/** What the reader selected of a page. */
import type { Outline, Run } from './page-parts.ts'
import { textNodesIn } from './text-spans.ts'
import { collapse } from './white-space.ts'

/** The selected runs, each of one text node, cut where the selection begins and ends; none where nothing is selected. */
export function selectedRuns(document: Document, outline: Outline): Run[] {
  const selection = document.getSelection()
  const selected: Run[] = []
  for (let at = 0; at < (selection?.rangeCount ?? 0); at++) {
    const range = selection?.getRangeAt(at)
    if (!range || range.collapsed) continue
    for (const run of outline.runs) {
      if (range.intersectsNode(run.node)) selected.push(...cut(run, range))
    }
  }
  return selected
}

function* cut(run: Run, range: Range): Generator<Run> {
  let { edge } = run
  for (const node of textNodesIn(run.node)) {
    if (!range.intersectsNode(node)) continue
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.length
    if (to <= from) continue
    yield { ...run, node, data: collapse(node.data.slice(from, to)), edge, from, to }
    edge = null
  }
}
