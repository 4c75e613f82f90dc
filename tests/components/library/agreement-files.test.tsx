// @vitest-environment happy-dom
import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AgreementFiles } from '../../../components/library/AgreementFiles.tsx'
import { PromiseList } from '../../../components/library/PromiseList.tsx'
import type { FileEntry } from '../../../lib/domain/agreement-file.ts'
import { agreementFiles } from '../../../lib/insight/agreement-file.ts'
import { promisesOf } from '../../../lib/insight/promises.ts'
import { anEntry, aStep } from '../../support/file-builders.ts'

let root: HTMLElement
const acts = { joinFiles: vi.fn(), partEntry: vi.fn() }

beforeEach(() => {
  vi.clearAllMocks()
  root = document.body.appendChild(document.createElement('main'))
})

afterEach(() => {
  render(null, root)
  root.remove()
})

const ENTRIES: FileEntry[] = [
  anEntry('2023-11-16', 'First Post', { name: 'border treaty', steps: [aStep('negotiating', 'done')] }),
  anEntry('2026-01-15', 'Second Post', {
    name: 'border treaty',
    steps: [
      aStep('signed', 'done', { date: '2025-03' }),
      aStep('in-force', 'planned', { date: '2026-06' }),
      aStep('ratified', 'done', { date: '2025-09-01', party: 'PE' }),
    ],
  }),
  anEntry('2026-01-15', 'Second Post', { name: 'fisheries pact', type: 'agreement', steps: [] }),
]

function showFiles(entries: readonly FileEntry[] = ENTRIES) {
  const files = agreementFiles(entries, [])
  act(() => {
    render(
      <AgreementFiles
        files={files}
        acts={acts}
        linkTo={({ article }) => `https://x.example/#${article.outlet}`}
      />,
      root,
    )
  })
  return files
}

function showPromises(today: string) {
  const promises = promisesOf(agreementFiles(ENTRIES, []), today)
  act(() => render(<PromiseList promises={promises} linkTo={() => 'https://x.example/'} />, root))
}

function button(name: RegExp): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) =>
    name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
  )
  if (!found) throw new Error(`No button ${name} in: ${root.textContent}`)
  return found
}

const click = (name: RegExp) => act(() => button(name).click())
const words = (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent?.trim())

test('a file shows its present status and its steps with their dates', () => {
  showFiles()
  expect(words('.file h2')).toEqual(['border treaty', 'fisheries pact'])
  expect(words('.file .status-chip')).toEqual(['Signed', 'Status not stated'])
  expect(words('.file:first-child .point-words')).toEqual([
    'Negotiating',
    'Signed',
    'Ratified by Peru',
    'In force (planned)',
  ])
  expect(words('.file:first-child .point-time')).toEqual([
    'by 16 November 2023',
    'March 2025',
    '1 September 2025',
    'June 2026',
  ])
  expect(root.textContent).toContain('2 agreements, 1 of them told by several articles')
})

test('a step opens its quotes with their article and a link to the passage', () => {
  showFiles()
  expect(root.querySelector('.point-sources')).toBeNull()
  click(/^Negotiating/)
  expect(root.querySelector('.point-sources u')?.textContent).toBe('done negotiating')
  expect(root.querySelector('.point-sources')?.textContent).toContain('First Post · 16 November 2023')
  expect(root.querySelector<HTMLAnchorElement>('.point-sources a')?.href).toBe(
    'https://x.example/#First%20Post',
  )
  expect(button(/^Negotiating/).getAttribute('aria-expanded')).toBe('true')
  click(/^Negotiating/)
  expect(root.querySelector('.point-sources')).toBeNull()
})

test('one article is parted from the others', () => {
  const [file] = showFiles()
  click(/^Not the same agreement: Second Post/)
  expect(acts.partEntry).toHaveBeenCalledWith(file, ENTRIES[1]?.id)
})

test('two files are joined, and joining can be cancelled', () => {
  const [border, fisheries] = showFiles()
  click(/^Join with another: border treaty/)
  expect(document.activeElement?.textContent).toContain('the same agreement as border treaty')
  click(/^Cancel/)
  expect(root.querySelector('.file-joining')).toBeNull()
  click(/^Join with another: border treaty/)
  click(/^The same agreement: fisheries pact/)
  expect(acts.joinFiles).toHaveBeenCalledWith(border, fisheries)
  expect(root.querySelector('.file-joining')).toBeNull()
})

test('a single file offers nothing to join with', () => {
  showFiles(ENTRIES.slice(0, 1))
  expect(root.textContent).not.toContain('Join with another')
})

test('an overdue promise says so in words', () => {
  showPromises('2026-07-01')
  expect(words('.promise-standing')).toEqual(['Overdue'])
  expect(root.textContent).toContain('To enter into force in June 2026')
  expect(root.querySelector('.step-sources u')?.textContent).toBe('planned in-force')
  showPromises('2026-06-30')
  expect(words('.promise-standing')).toEqual(['To come'])
})

test('no rule of accessibility is broken', async () => {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }
  const faults = async () =>
    (await axe.run(root, { rules })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    )
  showFiles()
  click(/^Signed/)
  click(/^Join with another: border treaty/)
  expect(await faults()).toEqual([])
  showPromises('2026-07-01')
  expect(await faults()).toEqual([])
})
