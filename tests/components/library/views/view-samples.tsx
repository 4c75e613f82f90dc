/** Shows one view with what a test is about, and acts on it as a reader does. */
import { type ComponentChildren, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach } from 'vitest'
import type { ViewProps } from '../../../../components/library/views/view-offers.ts'
import type { Kept } from '../../../../lib/domain/annotation.ts'
import type { ChartFile } from '../../../../lib/domain/chart-file.ts'
import { agreementFiles, entriesOfKept } from '../../../../lib/insight/agreement-file.ts'
import { promisesOf } from '../../../../lib/insight/promises.ts'

export let root: HTMLElement
export let saved: ChartFile[]

/** For every test of a file: an empty page, and no file saved yet. */
export function onEmptyPage(): void {
  beforeEach(() => {
    saved = []
    root = document.body.appendChild(document.createElement('div'))
  })
  afterEach(() => {
    render(null, root)
    root.remove()
  })
}

const TODAY = '2026-11-29'

/** All that a view is given where this is kept. */
export function viewOf(kept: readonly Kept[]): ViewProps {
  const files = agreementFiles(entriesOfKept(kept), [])
  return {
    kept,
    files,
    promises: promisesOf(files, TODAY),
    today: TODAY,
    linkTo: ({ id }) => `https://x.example/#${id}`,
    stepLink: () => null,
    onSave: (file) => saved.push(file),
  }
}

export function show(view: ComponentChildren): void {
  act(() => render(view, root))
}

/** Whatever says this to those who hear it. */
export function named(name: RegExp | string): Element {
  const all = [...root.querySelectorAll('button, a, [role=button], summary')]
  const found = all.find((one) => {
    const label = one.getAttribute('aria-label') ?? one.textContent ?? ''
    return typeof name === 'string' ? label.trim() === name : name.test(label)
  })
  if (!found) throw new Error(`No ${name} in: ${root.textContent}`)
  return found
}

export async function press(name: RegExp | string): Promise<void> {
  await act(async () => {
    named(name).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  })
}

export async function key(element: Element | null, name: string): Promise<void> {
  await act(async () => {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
  })
}

/** Cells of the table twin, row by row. */
export function cells(): string[][] {
  const rows = [...root.querySelectorAll('table tr')]
  return rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''))
}

export const text = () => (root.textContent ?? '').replace(/\s+/g, ' ')
