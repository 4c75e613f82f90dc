// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NoticeBar } from '../../../components/common/NoticeBar.tsx'

let root: HTMLElement

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const NOTICE = { words: 'Deleted: Orchard pact.', tone: 'done' as const, undo: true }

function show(notice: typeof NOTICE | null): void {
  act(() =>
    render(
      <>
        <button type="button" id="row">
          Row
        </button>
        <NoticeBar notice={notice} onUndo={vi.fn()} onDismiss={() => show(null)} />
      </>,
      root,
    ),
  )
}
const row = () => root.querySelector<HTMLElement>('#row')
const close = () => root.querySelector<HTMLElement>('.icon-button')

test('a focus that goes with the notice goes back to where it came from', () => {
  show(NOTICE)
  row()?.focus()
  root.querySelector<HTMLElement>('.notice-bar button')?.focus()
  close()?.focus()
  close()?.click()
  expect(document.activeElement).toBe(row())
})

test('a focus elsewhere stays when the notice goes', () => {
  show(NOTICE)
  row()?.focus()
  close()?.focus()
  root.tabIndex = -1
  root.focus()
  show(null)
  expect(document.activeElement).toBe(root)
})
