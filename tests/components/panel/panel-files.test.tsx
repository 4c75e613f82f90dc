// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import type { FileEntry } from '../../../lib/domain/agreement-file.ts'
import { anEntry, aStep } from '../../support/file-builders.ts'
import { article, aView, showPanel } from './panel-samples.tsx'

afterEach(() => document.body.replaceChildren())

const keptOf = ({ article: of, passages }: FileEntry) => ({ article: of, annotations: passages })

function details(kept: FileEntry[]): HTMLElement {
  const elsewhere = { key: article.url, kept: kept.map(keptOf), decisions: [] }
  const { root } = showPanel(aView({ elsewhere }))
  const opener = root.querySelector<HTMLButtonElement>('[aria-label="Details of Harbour Pact"]')
  act(() => opener?.click())
  const open = root.querySelector<HTMLElement>('.entity-details')
  if (!open) throw new Error('No details are open.')
  return open
}

test('an agreement shows what other articles told of it, with its steps', () => {
  const before = anEntry('2023-11-16', 'First Post', {
    status: 'negotiating',
    statusEvidence: { start: 0, end: 5, quote: 'talks' },
    steps: [aStep('negotiating', 'done')],
  })
  const open = details([before])
  expect(open.querySelector('.file-before')?.textContent).toBe(
    'Earlier: negotiating, First Post, 16 November 2023',
  )
  expect([...open.querySelectorAll('.point-words')].map((one) => one.textContent)).toEqual([
    'Negotiating',
    'Signed',
  ])
})

test('what was kept of the same article, or of other parties, makes no file', () => {
  const here = anEntry('2026-01-15', 'Here')
  const own = { ...here, article: { ...here.article, key: article.url } }
  const stranger = anEntry('2023-11-16', 'First Post', { parties: ['FI', 'SE'] })
  expect(details([own, stranger]).querySelector('.agreement-file')).toBeNull()
})

test('the words of the status are underlined in their sentence', () => {
  const line = details([]).querySelector('.evidence-line')
  expect(line?.textContent).toContain('Ana Ruiz signed the Harbour Pact')
  expect(line?.querySelector('u')?.textContent).toBe('signed')
})
